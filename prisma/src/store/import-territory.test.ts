import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VIET_NAM } from '../territory/index.ts';
import { createTestDatabase, query, type TestDatabase } from '../testing/index.ts';
import { importTerritory, inTransaction, storeTerritory, type TerritoryImport } from './index.ts';

let database: TestDatabase;
const HEADER = 'code,name,tier,parent,validFrom,validTo,predecessors,source';

beforeAll(async () => {
  database = await createTestDatabase();
  const nothing = { source: '', tallies: [], successions: { whole: 0, part: 0 }, findings: [], counts: [] };
  await inTransaction(database.ownerUrl, 'test', (client) =>
    storeTerritory(client, { units: [VIET_NAM], successions: [], report: nothing }),
  );
});

afterAll(() => database.drop());

function upload(lines: readonly string[], dryRun = false): Promise<TerritoryImport> {
  const bytes = new TextEncoder().encode([HEADER, ...lines].join('\n'));
  return inTransaction(database.ownerUrl, 'test', (client) =>
    importTerritory(client, { bytes, fileName: 'danh-muc.csv', dryRun }),
  );
}

const counts = ({ stored, added, changed }: TerritoryImport) => ({ stored, added, changed });
const errors = ({ report }: TerritoryImport) =>
  report.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, where, found }) => `${code} ${where.row} ${found}`);
const read = <Row extends object>(sql: string) => query<Row & Record<string, unknown>>(database.ownerUrl, sql);
const above = async (id: string) => {
  const rows = await read<{ id: string }>(
    `SELECT ancestor_id AS id FROM unit_ancestor WHERE unit_id = '${id}' ORDER BY depth`,
  );
  return rows.map((row) => row.id);
};
const links = async (condition: string) => {
  const rows = await read<{ link: string }>(
    `SELECT concat_ws(' ', predecessor_id, successor_id, takes_effect_on, extent, source) AS link FROM unit_succession WHERE ${condition} ORDER BY 1`,
  );
  return rows.map(({ link }) => link);
};
const area = (id: string) =>
  read(
    `SELECT value, valid_from::text AS from, valid_to::text AS to FROM unit_attribute WHERE unit_id = '${id}' AND name = 'area'`,
  );
const bodies = async (id: string) => {
  const rows = await read<{ name: string }>(`SELECT name FROM organization WHERE unit_id = '${id}' ORDER BY name`);
  return rows.map(({ name }) => name);
};
/** Everything that an import writes leaves an entry in the trail. */
const written = async () => (await read<{ n: number }>('SELECT count(*)::int AS n FROM audit_entry'))[0]?.n;

describe('a file of new units', () => {
  const lines = [
    '10,Tỉnh Mười,tỉnh,,,2025-07-01,,',
    '101,Huyện Một,huyện,10,,2025-07-01,,',
    '10001,Xã An,xã,101,,2025-07-01,,',
    '10,Tỉnh Mười,tỉnh,,2025-07-01,,10,NQ 1',
    '10001,Phường An,xã,10,2025-07-01,,10001,NQ 1',
  ];

  test('is told in advance, and stored with all that follows from it', async () => {
    const before = await written();
    expect(counts(await upload(lines, true))).toEqual({ stored: false, added: 5, changed: 0 });
    expect(await written()).toBe(before);
    expect(await read(`SELECT id FROM unit WHERE code = '10'`)).toEqual([]);

    expect(counts(await upload(lines))).toEqual({ stored: true, added: 5, changed: 0 });
    expect(await above('C10001')).toEqual(['C10001', 'D101', 'P10', 'VN']);
    expect(await above('C10001-2025')).toEqual(['C10001-2025', 'P10-2025', 'VN']);
    expect(await area('C10001-2025')).toEqual([{ value: 'urban', from: '2025-07-01', to: null }]);
    expect(await links(`successor_id = 'C10001-2025'`)).toEqual(['C10001 C10001-2025 2025-07-01 whole NQ 1']);
    expect(await bodies('C10001-2025')).toEqual(['UBND phường An', 'Đảng ủy phường An']);
    expect(await read(`SELECT search_name FROM unit WHERE id = 'P10-2025'`)).toEqual([{ search_name: 'muoi' }]);
  });

  test('read again changes nothing and leaves no trace', async () => {
    await upload(lines);
    const before = await written();
    expect(counts(await upload(lines))).toEqual({ stored: true, added: 0, changed: 0 });
    expect(await written()).toBe(before);
  });
});

describe('a file about recorded units', () => {
  test('renames and retypes one: its area follows, its committees keep the names that plans were published under', async () => {
    await upload([
      '20,Tỉnh Hai,tỉnh,,2025-07-01,,,',
      '20001,Xã Cũ,xã,20,2025-07-01,,,',
      '20002,Xã Kề,xã,20,2025-07-01,,,',
    ]);
    expect(counts(await upload(['20001,Phường Mới,xã,20,2025-07-01,,,']))).toEqual({
      stored: true,
      added: 0,
      changed: 1,
    });
    expect(
      await read(`SELECT id, name, type::text, search_name FROM unit WHERE code LIKE '2000%' ORDER BY id`),
    ).toEqual([
      { id: 'C20001-2025', name: 'Mới', type: 'ward', search_name: 'moi' },
      { id: 'C20002-2025', name: 'Kề', type: 'commune', search_name: 'ke' },
    ]);
    expect(await area('C20001-2025')).toEqual([{ value: 'urban', from: '2025-07-01', to: null }]);
    expect(await bodies('C20001-2025')).toEqual(['UBND xã Cũ', 'Đảng ủy xã Cũ']);
  });

  test('keeps what others have said of the unit', async () => {
    await upload(['21,Tỉnh Lẻ,tỉnh,,,,,', '21001,Xã Núi,xã,21,,,,']);
    await read(
      `INSERT INTO unit_attribute (id, unit_id, name, value, citation) VALUES (gen_random_uuid(), 'C21001', 'zone', 'III', 'QĐ 861')`,
    );
    await upload(['21001,Phường Núi,xã,21,,,,']);
    expect(await read(`SELECT name, value FROM unit_attribute WHERE unit_id = 'C21001' ORDER BY name`)).toEqual([
      { name: 'area', value: 'urban' },
      { name: 'zone', value: 'III' },
    ]);
  });

  test('ends one and divides it among two', async () => {
    await upload(['30,Tỉnh Ba,tỉnh,,2025-07-01,,,', '30001,Xã Cả,xã,30,2025-07-01,,,']);
    const result = await upload([
      '30001,Xã Cả,xã,30,2025-07-01,2027-01-01,,',
      '30002,Xã Nhất,xã,30,2027-01-01,,30001,NQ 2',
      '30003,Xã Nhì,xã,30,2027-01-01,,30001,NQ 2',
    ]);
    expect(counts(result)).toEqual({ stored: true, added: 2, changed: 1 });
    expect(await read(`SELECT valid_to::text AS day FROM unit WHERE id = 'C30001-2025'`)).toEqual([
      { day: '2027-01-01' },
    ]);
    expect(await read(`SELECT valid_to::text AS day FROM unit_membership WHERE unit_id = 'C30001-2025'`)).toEqual([
      { day: '2027-01-01' },
    ]);
    expect(await area('C30001-2025')).toEqual([{ value: 'rural', from: '2025-07-01', to: '2027-01-01' }]);
    expect(await links(`predecessor_id = 'C30001-2025'`)).toEqual([
      'C30001-2025 C30002-2027 2027-01-01 part NQ 2',
      'C30001-2025 C30003-2027 2027-01-01 part NQ 2',
    ]);
  });

  test('may name a unit’s predecessors anew, or a further successor of one', async () => {
    await upload([
      '31,Tỉnh Bốn,tỉnh,,,,,',
      '31001,Xã A,xã,31,,2027-01-01,,',
      '31002,Xã B,xã,31,,2027-01-01,,',
      '31003,Xã C,xã,31,2027-01-01,,31001,NQ 3',
    ]);
    expect(counts(await upload(['31003,Xã C,xã,31,2027-01-01,,31002,NQ 3']))).toMatchObject({ added: 0, changed: 1 });
    expect(await links(`successor_id = 'C31003-2027'`)).toEqual(['C31002 C31003-2027 2027-01-01 whole NQ 3']);

    expect(counts(await upload(['31004,Xã D,xã,31,2027-01-01,,31002,NQ 4']))).toMatchObject({ added: 1, changed: 1 });
    expect(await links(`predecessor_id = 'C31002'`)).toEqual([
      'C31002 C31003-2027 2027-01-01 part NQ 3',
      'C31002 C31004-2027 2027-01-01 part NQ 4',
    ]);
  });

  test('leaves the predecessors of a unit whose row names none', async () => {
    await upload([
      '32,Tỉnh Năm,tỉnh,,,,,',
      '32001,Xã A,xã,32,,2027-01-01,,',
      '32002,Xã B,xã,32,2027-01-01,,32001,NQ 5',
    ]);
    await upload(['32002,Xã Bê,xã,32,2027-01-01,,,']);
    expect(await links(`successor_id = 'C32002-2027'`)).toEqual(['C32001 C32002-2027 2027-01-01 whole NQ 5']);
  });

  test('moves one, with all below it', async () => {
    await upload([
      '40,Tỉnh Đi,tỉnh,,,,,',
      '41,Tỉnh Đến,tỉnh,,,,,',
      '401,Huyện Giữa,huyện,40,,,,',
      '40001,Xã Dưới,xã,401,,,,',
      '40002,Xã Ở Lại,xã,40,,,,',
    ]);
    expect(counts(await upload(['401,Huyện Giữa,huyện,41,,,,']))).toEqual({ stored: true, added: 0, changed: 1 });
    expect(await above('C40001')).toEqual(['C40001', 'D401', 'P41', 'VN']);
    expect(await above('C40002')).toEqual(['C40002', 'P40', 'VN']);
    expect(await read(`SELECT parent_id FROM unit_membership WHERE unit_id = 'D401'`)).toEqual([{ parent_id: 'P41' }]);
  });
});

describe('a bad file stores nothing', () => {
  test.each([
    ['an unknown parent', ['50001,Xã A,xã,10,,,,', '50002,Xã B,xã,98,,,,'], ['parent.unknown 3 98']],
    ['a cell that cannot be read', ['51,Tỉnh A,tỉnh,,,,,', '5x,Tỉnh B,tỉnh,,,,,'], ['code.format 3 5x']],
  ])('%s', async (_what, lines, expected) => {
    const before = await written();
    const result = await upload(lines);
    expect(errors(result)).toEqual(expected);
    expect(counts(result)).toEqual({ stored: false, added: 0, changed: 0 });
    expect(await written()).toBe(before);
  });

  test('an end that would leave recorded units without the one above them, or cut them from their successor', async () => {
    const lines = [
      '60,Tỉnh Sáu,tỉnh,,,,,',
      '601,Huyện Cuối,huyện,60,,,,',
      '60001,Xã Còn,xã,601,,,,',
      '60002,Xã Hết,xã,60,,2027-01-01,,',
      '60003,Xã Nối,xã,60,2027-01-01,,60002,',
    ];
    await upload(lines);
    expect(errors(await upload(['601,Huyện Cuối,huyện,60,,2027-01-01,,']))).toEqual([
      'children.period 2 60001 Còn […, …)',
    ]);
    expect(errors(await upload(['60002,Xã Hết,xã,60,,2028-01-01,,']))).toEqual([
      'succession.end 2 C60002 → C60003-2027',
    ]);
    const together = ['601,Huyện Cuối,huyện,60,,2027-01-01,,', '60001,Xã Còn,xã,601,,2027-01-01,,'];
    expect(counts(await upload(together))).toEqual({ stored: true, added: 0, changed: 2 });
  });
});

test('of two imports at once, the second sees what the first has stored', async () => {
  const lines = ['70,Tỉnh Bảy,tỉnh,,,,,', '70001,Xã Chung,xã,70,,,,'];
  const results = await Promise.all([upload(lines), upload(lines)]);
  expect(results.map(({ added }) => added).sort()).toEqual([0, 2]);
});
