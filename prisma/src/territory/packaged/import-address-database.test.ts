import { describe, expect, test } from 'vitest';
import type { Territory } from '../territory.ts';
import { importAddressDatabase } from './import-address-database.ts';

type Raw = Record<string, unknown>;

const PROVINCE = { id: '1', province_code: '33', name: 'Hưng Yên', place_type: 'Tỉnh' };
const WARD = { id: '1', ward_code: '12322', name: 'Xã Hiệp Cường', province_code: '33' };
const MAPPING = {
  id: '1',
  old_ward_code: '12328',
  old_ward_name: 'Xã Hiệp Cường',
  old_district_name: 'Huyện Kim Động',
  old_province_name: 'Tỉnh Hưng Yên',
  new_ward_code: '12322',
  new_ward_name: 'Xã Hiệp Cường',
  new_province_name: 'Hưng Yên',
};

function importRows(
  wards: readonly Raw[],
  mappings: readonly Raw[],
  provinces: readonly Raw[] = [PROVINCE],
): Territory {
  const table = (name: string, data: readonly Raw[]) => ({ type: 'table', name, data });
  const database = [
    { type: 'header' },
    table('provinces', provinces),
    table('wards', wards),
    table('ward_mappings', mappings),
  ];
  return importAddressDatabase(database, 'test 1.0');
}

/** Findings about rows of the source; a source this small also lacks most units and leaves corrections unused. */
function rowFindings({ report }: Territory): readonly string[] {
  return report.findings
    .filter(({ where }) => where.table !== 'corrections' && where.table !== 'territory')
    .map(({ code, where, done, instead }) =>
      [code, where.row, done, instead].filter((part) => part !== null).join(' '),
    );
}

function communeLinks({ successions }: Territory): readonly string[] {
  return successions
    .filter(({ predecessorId }) => predecessorId.startsWith('C'))
    .map(({ predecessorId, successorId, extent, source }) => `${predecessorId} → ${successorId} ${extent} ${source}`);
}

const MADE = ['code.fromDecision 1 derived 33', 'code.derived 1 derived 33-huyen-kim-dong'];

test('makes both maps and the link between them from one row of each table', () => {
  const territory = importRows([WARD], [MAPPING]);
  const ids = territory.units.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['VN', 'P33', 'D33-huyen-kim-dong', 'C12328', 'P33-2025', 'C12322-2025']));
  expect(communeLinks(territory)).toContain('C12328 → C12322-2025 whole Nghị quyết 1666/NQ-UBTVQH15');
  expect(rowFindings(territory)).toEqual(MADE);
});

describe('names', () => {
  test('are composed, spaced and capitalized', () => {
    const territory = importRows(
      [{ ...WARD, name: 'Xã  Hiệp Cường'.normalize('NFD') }],
      [{ ...MAPPING, old_ward_name: 'Xã hiệp Cường' }],
    );
    expect(territory.units.filter(({ tier }) => tier === 'commune').map(({ name }) => name)).toContain('Hiệp Cường');
    expect(rowFindings(territory)).toEqual([
      ...MADE,
      'name.capital 1 repaired Hiệp Cường',
      'name.unicode 1 repaired Xã Hiệp Cường',
      'name.spaces 1 repaired Xã Hiệp Cường',
    ]);
  });

  test('spelt in two ways are one district and one province', () => {
    const other = {
      ...MAPPING,
      id: '2',
      old_ward_code: '12301',
      old_ward_name: 'Xã Song Mai',
      old_district_name: 'Huyện KIM Động',
    };
    const { units } = importRows([WARD], [MAPPING, other]);
    expect(units.filter(({ tier, parentId }) => tier === 'district' && parentId === 'P33')).toHaveLength(1);
    const variant = importRows([WARD], [{ ...MAPPING, old_province_name: 'Tỉnh Hoà Bình' }]);
    expect(rowFindings(variant)).toContain('name.variant 1 repaired Tỉnh Hòa Bình');
  });

  test('that differ in marks alone are two districts with two codes', () => {
    const other = {
      ...MAPPING,
      id: '2',
      old_ward_code: '12301',
      old_ward_name: 'Xã Song Mai',
      old_district_name: 'Huyện Kim Đông',
    };
    const { units } = importRows([WARD], [MAPPING, other]);
    expect(units.find(({ id }) => id === 'C12301')?.parentId).toBe('D33-huyen-kim-dong-2');
  });

  test('without a type keep their row out', () => {
    const territory = importRows([{ ...WARD, name: 'Hiệp Cường' }], []);
    expect(rowFindings(territory)).toEqual(['name.type 1 leftOut']);
  });
});

describe('mapping rows', () => {
  const uncoded = { ...MAPPING, id: '2', old_ward_code: null };
  const second = { ...WARD, id: '2', ward_code: '11983', name: 'Phường Sơn Nam' };

  test('pointing at no code of the map are left out, their former commune kept', () => {
    const territory = importRows([WARD], [{ ...MAPPING, new_ward_code: '99999' }]);
    expect(rowFindings(territory)).toContain('successor.unknown 1 leftOut');
    expect(territory.units.map(({ id }) => id)).toContain('C12328');
    expect(communeLinks(territory)).toEqual([]);
  });

  test('whose code and name are of two units are left out', () => {
    const territory = importRows([WARD, second], [{ ...MAPPING, new_ward_code: '11983' }]);
    expect(rowFindings(territory)).toContain('successor.name 1 leftOut');
    expect(communeLinks(territory)).toEqual([]);
  });

  test('without a code say nothing new, contradict, or name a commune of an older map', () => {
    const contradicting = { ...uncoded, new_ward_code: '11983', new_ward_name: 'Phường Sơn Nam' };
    const older = { ...uncoded, old_ward_name: 'Xã Ngọc Thanh' };
    expect(rowFindings(importRows([WARD], [MAPPING, uncoded]))).toContain('former.repeated 2 leftOut');
    expect(rowFindings(importRows([WARD, second], [MAPPING, contradicting]))).toContain(
      'former.contradicted 2 leftOut',
    );
    expect(rowFindings(importRows([WARD], [MAPPING, older]))).toContain('former.notOnMap 2 leftOut');
  });

  test('with a code and two successors divide the commune', () => {
    const divided = { ...MAPPING, id: '2', new_ward_code: '11983', new_ward_name: 'Phường Sơn Nam' };
    const territory = importRows([WARD, second], [MAPPING, divided]);
    expect(communeLinks(territory).map((text) => text.split(' Nghị')[0])).toEqual([
      'C12328 → C11983-2025 part',
      'C12328 → C12322-2025 part',
    ]);
  });

  test('giving one code two names keep the first', () => {
    const territory = importRows([WARD], [MAPPING, { ...MAPPING, id: '2', old_ward_name: 'Xã Song Mai' }]);
    expect(rowFindings(territory)).toContain('former.twoNames 2 repaired Hiệp Cường');
  });

  test('without a former name are an island district, or left out', () => {
    const nameless = {
      ...MAPPING,
      old_ward_code: '',
      old_ward_name: null,
      old_district_name: null,
      old_province_name: null,
    };
    const island = { ...WARD, ward_code: '11948', name: 'Đặc khu Bạch Long Vĩ' };
    const known = importRows(
      [island],
      [{ ...nameless, new_ward_code: '11948', new_ward_name: 'Đặc khu Bạch Long Vĩ' }],
    );
    expect(known.successions.map(({ predecessorId }) => predecessorId)).toContain('D31-huyen-bach-long-vi');
    expect(rowFindings(importRows([WARD], [nameless]))).toEqual(['former.noName 1 leftOut']);
  });

  test('of an unknown province are left out', () => {
    const territory = importRows([WARD], [{ ...MAPPING, old_province_name: 'Tỉnh Hà Tây' }]);
    expect(rowFindings(territory)).toEqual(['former.noProvince 1 leftOut']);
  });
});

describe('a source that is not what it was', () => {
  test('a correction that it no longer needs is not applied, and named', () => {
    const rows = [
      { ...MAPPING, old_ward_code: '12322', old_ward_name: 'Xã Ngọc Thanh' },
      {
        ...MAPPING,
        id: '2',
        old_ward_code: '12322',
        old_ward_name: 'Xã Ngọc Thanh',
        new_ward_code: '11983',
        new_ward_name: 'Phường Sơn Nam',
      },
    ];
    const territory = importRows([WARD, { ...WARD, id: '2', ward_code: '11983', name: 'Phường Sơn Nam' }], rows);
    const unused = territory.report.findings.filter(({ code }) => code === 'correction.unused');
    expect(unused.map(({ where }) => where.row)).toContain('12322');
    expect(communeLinks(territory)).toHaveLength(2);
  });

  test('rows of another shape are left out, missing tables named, totals compared', () => {
    const territory = importRows(
      [
        { ...WARD, name: null },
        { ...WARD, ward_code: 'x' },
      ],
      [],
    );
    expect(rowFindings(territory)).toEqual(['row.shape #1 leftOut', 'code.format 1 leftOut']);
    const empty = importAddressDatabase('nonsense', 'test');
    const missing = empty.report.findings.filter(({ code }) => code === 'table.missing').map(({ found }) => found);
    expect(missing).toEqual(['provinces', 'wards', 'ward_mappings']);
    const totals = empty.report.findings.filter(({ code }) => code === 'count.differs').map(({ where }) => where.row);
    expect(totals).toContain('formerCommunes');
  });

  test('a current unit from nowhere is named', () => {
    const { report } = importRows([WARD], []);
    const fromNowhere = report.findings
      .filter(({ code }) => code === 'unit.noPredecessor')
      .map(({ where }) => where.row);
    expect(fromNowhere).toEqual(['P33-2025', 'C12322-2025']);
  });
});
