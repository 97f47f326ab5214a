import type { Unit } from '@bacthang/domain';
import { workbook } from '@bacthang/files/testing';
import { describe, expect, test } from 'vitest';
import { importPackagedTerritory } from '../packaged/import-packaged-territory.ts';
import type { Territory } from '../territory.ts';
import { importTerritoryFile } from './import-territory-file.ts';

const HEADER = 'code,name,tier,parent';
const { units: PACKAGED } = importPackagedTerritory();

function csv(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\n'));
}

async function imported(bytes: Uint8Array, known: readonly Unit[] = [], filename = 'danh-muc.csv'): Promise<Territory> {
  const result = await importTerritoryFile(bytes, filename, known);
  if (!result.ok) throw new Error(JSON.stringify(result.report.findings));
  return result.territory;
}

/** What a file is refused for: code, row, column, value. */
async function refusals(bytes: Uint8Array, known: readonly Unit[] = []): Promise<readonly string[]> {
  const result = await importTerritoryFile(bytes, 'danh-muc.csv', known);
  if (result.ok) throw new Error('not refused');
  return result.report.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, where, found }) => `${code} ${where.row} ${where.column} ${found}`);
}

describe('a good file', () => {
  test('has both maps, in English or Vietnamese, with commas or semicolons', async () => {
    const english = csv(
      'code,name,tier,parent,validFrom,validTo,predecessors,source',
      '33,Tỉnh Hưng Yên,province,,,2025-07-01,,',
      '323,Thành phố Hưng Yên,district,33,,2025-07-01,,',
      '11953,Phường Hiến Nam,commune,323,,2025-07-01,,',
      '33,Tỉnh Hưng Yên,province,,2025-07-01,,33,NQ 202/2025/QH15',
      '11953,Phường Phố Hiến,commune,33,2025-07-01,,11953,NQ 1666/NQ-UBTVQH15',
    );
    const vietnamese = csv(
      'Hình thành từ;Mã;Tên;Cấp;Loại;Mã cấp trên;Hiệu lực từ;Hết hiệu lực từ;Căn cứ',
      ';33;Hưng Yên;tỉnh;Tỉnh;;;1/7/2025;',
      ';323;Hưng Yên;huyện;thành phố;33;;01/07/2025;',
      ';11953;Hiến Nam;xã;phường;323;;01/07/2025;',
      '33;33;Hưng Yên;tỉnh;tỉnh;;01/07/2025;;NQ 202/2025/QH15',
      '11953;11953;Phố Hiến;xã;Phường;33;01/07/2025;;NQ 1666/NQ-UBTVQH15',
    );
    const territory = await imported(english);
    expect(territory.units.map(({ id, name, type, parentId }) => [id, name, type, parentId])).toEqual([
      ['P33', 'Hưng Yên', 'province', 'VN'],
      ['D323', 'Hưng Yên', 'provincialCity', 'P33'],
      ['C11953', 'Hiến Nam', 'ward', 'D323'],
      ['P33-2025', 'Hưng Yên', 'province', 'VN'],
      ['C11953-2025', 'Phố Hiến', 'ward', 'P33-2025'],
    ]);
    expect(territory.successions).toMatchObject([
      { predecessorId: 'C11953', successorId: 'C11953-2025', extent: 'whole', source: 'NQ 1666/NQ-UBTVQH15' },
      { predecessorId: 'P33', successorId: 'P33-2025', on: '2025-07-01', source: 'NQ 202/2025/QH15' },
    ]);
    const other = await imported(vietnamese);
    expect(other.units).toEqual(territory.units);
    expect(other.successions).toEqual(territory.successions);
  });

  test('may be a workbook, with figures for codes and real dates', async () => {
    const bytes = workbook([
      ['code', 'name', 'tier', 'parent', 'validFrom'],
      [1, 'Thành phố Hà Nội', 'tỉnh', null, { serial: 45_839 }],
      [],
      [8, 'Phường Ngọc Hà', 'xã', 1, '2025-07-01'],
    ]);
    const { units, report } = await imported(bytes, [], 'danh-muc.xlsx');
    expect(units.map(({ id, parentId, validFrom }) => [id, parentId, validFrom])).toEqual([
      ['P01-2025', 'VN', '2025-07-01'],
      ['C00008-2025', 'P01-2025', '2025-07-01'],
    ]);
    const padded = report.findings.map(({ code, where, instead }) => [code, where.row, instead]);
    expect(padded).toEqual([
      ['code.padded', '2', '01'],
      ['code.padded', '4', '00008'],
    ]);
  });

  test('repairs names and says so', async () => {
    const { units, report } = await imported(csv(HEADER, `33,"  Tỉnh  hưng Yên ",tỉnh,`));
    expect(units[0]?.name).toBe('Hưng Yên');
    expect(report.findings.map(({ code }) => code)).toEqual(['name.spaces', 'name.capital']);
  });

  test('brings the map of today back as it is', async () => {
    const prefixes = {
      commune: 'Xã',
      ward: 'Phường',
      specialZone: 'Đặc khu',
      province: 'Tỉnh',
      municipality: 'Thành phố',
    };
    const current = PACKAGED.filter(({ validFrom }) => validFrom !== null);
    const lines = current.map(({ code, name, tier, type, parentId }) => {
      const parent = tier === 'commune' ? (parentId?.slice(1, 3) ?? '') : '';
      return `${code},${prefixes[type as keyof typeof prefixes]} ${name},${tier},${parent},2025-07-01`;
    });
    const { units, report } = await imported(csv(`${HEADER},validFrom`, ...lines));
    expect(units).toEqual(current);
    expect(report.findings).toEqual([]);
  });

  test('gives districts recorded under codes of ours their official ones', async () => {
    const bytes = csv(
      `${HEADER},validTo,predecessors`,
      '329,Huyện Ân Thi,huyện,33,2025-07-01,',
      '330,Thị xã Ân Thi,huyện,33,2025-07-01,',
      '12151,Xã Mới,xã,329,2025-07-01,',
    );
    const { units, report } = await imported(bytes, PACKAGED);
    expect(units.map(({ id, code, name, parentId }) => [id, code, name, parentId])).toEqual([
      ['D33-huyen-an-thi', '329', 'Ân Thi', 'P33'],
      ['D330', '330', 'Ân Thi', 'P33'],
      ['C12151', '12151', 'Mới', 'D33-huyen-an-thi'],
    ]);
    const [renumbered, unmatched] = report.findings;
    expect(renumbered).toMatchObject({ code: 'code.official', found: '33-huyen-an-thi', instead: '329' });
    expect(unmatched).toMatchObject({ code: 'code.unmatched', severity: 'warning', found: '330 Ân Thi' });
    expect(unmatched?.allowed).toContain('Phù Cừ');
    const recorded = PACKAGED.map((unit) => (unit.id === 'D33-huyen-an-thi' ? { ...unit, code: '329' } : unit));
    const again = await imported(csv(`${HEADER},validTo`, '329,Huyện Ân Thi,huyện,33,2025-07-01'), recorded);
    expect(again.units).toMatchObject([{ id: 'D33-huyen-an-thi', code: '329' }]);
    expect(again.report.findings).toEqual([]);
  });

  test('may name recorded units as parents and predecessors, end one, and divide it', async () => {
    const bytes = csv(
      `${HEADER},validFrom,validTo,predecessors`,
      '12322,Xã Hiệp Cường,xã,33,2025-07-01,2027-01-01,',
      '12323,Xã Mới Một,xã,33,2027-01-01,,12322 (một phần)',
      '12324,Xã Mới Hai,xã,33,2027-01-01,,12322',
    );
    const { units, successions } = await imported(bytes, PACKAGED);
    expect(units.map(({ id, parentId, validTo }) => [id, parentId, validTo])).toEqual([
      ['C12322-2025', 'P33-2025', '2027-01-01'],
      ['C12323-2027', 'P33-2025', null],
      ['C12324-2027', 'P33-2025', null],
    ]);
    expect(successions.map(({ successorId, extent, source }) => [successorId, extent, source])).toEqual([
      ['C12323-2027', 'part', 'danh-muc.csv'],
      ['C12324-2027', 'part', 'danh-muc.csv'],
    ]);
  });
});

describe('a bad file is refused whole, each error with its row, column and value', () => {
  test('cells', async () => {
    const bytes = csv(
      `${HEADER},type,validFrom,validTo,predecessors`,
      '33,Tỉnh Hưng Yên,tỉnh,,,,,',
      '1x,Tỉnh A,tỉnh,,,,,',
      ',Tỉnh A,tỉnh,,,,,',
      '34,,tỉnh,,,,,',
      '35,Hà Nam,tỉnh,,,,,',
      '36,<b>Tỉnh</b> X,tỉnh,,,,,',
      '37,Tỉnh X 😀,tỉnh,,,,,',
      '38,Tỉnh X,thôn,,,,,',
      '39,Tỉnh X,tỉnh,,xã,,,',
      '40,Tỉnh X,tỉnh,,thành phố,,,',
      '41,Tỉnh X,tỉnh,,,2025-02-30,,',
      '42,Tỉnh X,tỉnh,,,2025-07-01,2025-07-01,',
      '00001,Xã X,xã,,,,,',
      '43,Tỉnh X,tỉnh,,,2025-07-01,,33 (nửa)',
      '44,Tỉnh X,tỉnh,,,,,33',
    );
    expect(await refusals(bytes)).toEqual([
      'code.format 3 code 1x',
      'code.empty 4 code ',
      'name.empty 5 name ',
      'name.type 6 name Hà Nam',
      'name.characters 7 name <b>Tỉnh</b> X',
      'name.characters 8 name Tỉnh X 😀',
      'tier.unknown 9 tier thôn',
      'type.unknown 10 type xã',
      'type.mismatch 11 type thành phố',
      'date.format 12 validFrom 2025-02-30',
      'date.order 13 validTo 2025-07-01',
      'parent.missing 14 parent ',
      'predecessor.format 15 predecessors 33 (nửa)',
      'predecessor.noDate 16 predecessors 33',
    ]);
  });

  test('cells that a spreadsheet would run, or of 20,000 characters', async () => {
    const bytes = csv(
      HEADER,
      '33,=HYPERLINK("http://x","Tỉnh"),tỉnh,',
      '+34,@SUM(A1),tỉnh,-',
      `35,Tỉnh ${'a'.repeat(19_000)},tỉnh,`,
    );
    const found = await refusals(bytes);
    expect(found.slice(0, 4)).toEqual([
      'cell.formula 2 name =HYPERLINK("http://x"',
      'cell.formula 3 code +34',
      'cell.formula 3 name @SUM(A1)',
      'cell.formula 3 parent -',
    ]);
    expect(found[4]).toMatch(/^cell\.length 4 name Tỉnh a{400}/);
  });

  test('codes that nothing has', async () => {
    const bytes = csv(`${HEADER},validFrom,predecessors`, '00001,Xã A,xã,99,,', '33,Tỉnh A,tỉnh,,2027-01-01,98; 34');
    expect(await refusals(bytes)).toEqual([
      'parent.unknown 2 parent 99',
      'predecessor.unknown 3 predecessors 98',
      'predecessor.unknown 3 predecessors 34',
    ]);
  });

  test('a predecessor that does not end when its successor begins', async () => {
    const bytes = csv(`${HEADER},validFrom,predecessors`, '12399,Xã Mới,xã,33,2027-01-01,12322');
    expect(await refusals(bytes, PACKAGED)).toEqual(['predecessor.period 2 predecessors 12322']);
  });

  test('a code twice, in the file or with what is recorded', async () => {
    const bytes = csv(HEADER, '33,Tỉnh Hưng Yên,tỉnh,', '33,Tỉnh Hưng Yên,tỉnh,');
    expect(await refusals(bytes)).toEqual(['code.twice 3 code 33']);
    const again = csv(`${HEADER},validFrom`, '12322,Xã Hiệp Cường,xã,33,2027-01-01');
    expect(await refusals(again, PACKAGED)).toEqual(['code.twice 2 code 12322']);
  });

  test('a ring of parents, a parent of a wrong tier, a parent that ends too early', async () => {
    const ring = csv(HEADER, '00001,Xã A,xã,00002', '00002,Xã B,xã,00001');
    expect(await refusals(ring)).toEqual([
      'parent.cycle 2 parent 00001 ← C00002',
      'parent.cycle 3 parent 00002 ← C00001',
    ]);
    const tiers = csv(HEADER, '33,Tỉnh A,tỉnh,', '00001,Xã A,xã,33', '321,Huyện A,huyện,00001');
    expect(await refusals(tiers)).toEqual(['parent.tier 4 parent A (cấp xã)']);
    const periods = csv(`${HEADER},validTo`, '33,Tỉnh A,tỉnh,,2025-07-01', '00001,Xã A,xã,33,');
    expect(await refusals(periods)).toEqual(['parent.period 3 parent A […, 2025-07-01)']);
  });

  test('wrong headers', async () => {
    expect(await refusals(csv('ma;ten;cấp bậc', '1;2;3'))).toEqual(['header.missing 1 tier ']);
    expect(await refusals(csv('code,name,tier,mã', '1,2,3,4'))).toEqual(['header.twice 1 mã mã']);
  });

  test('an unknown column is ignored, and named', async () => {
    const { report } = await imported(csv(`${HEADER},dân số`, '33,Tỉnh Hưng Yên,tỉnh,,1300000'));
    expect(report.findings.map(({ code, found, severity }) => [code, found, severity])).toEqual([
      ['header.unknown', 'dân số', 'warning'],
    ]);
  });
});
