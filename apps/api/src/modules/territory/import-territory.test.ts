import { graphql } from '@bacthang/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import { newSeed, type SeededUser, testApi } from '../../testing/index.ts';

const api = testApi();

const IMPORT = graphql(`
  mutation Import($input: ImportTerritoryInput!) {
    importTerritory(input: $input) {
      __typename
      ... on ImportTerritorySuccess {
        stored added changed
        report {
          source acceptable wholeSuccessions partSuccessions
          units { type validFrom validTo count }
          counts { code label severity done count }
          findings { code label severity table row column found done instead allowed }
        }
      }
      ... on Refused { refusals { code path value allowed } }
    }
  }
`);

const HEADER = 'code,name,tier,parent,validFrom,validTo,predecessors';
let installer: SeededUser;
let outsiders: Record<'publisher' | 'province' | 'stranger', SeededUser>;

beforeAll(async () => {
  const seed = newSeed();
  const body = seed.country.organization({ chain: 'other', kind: 'centralBody' });
  installer = body.member('administrator');
  outsiders = {
    publisher: body.member('publisher'),
    province: seed.province('Bắc Thử').government.member('administrator'),
    stranger: seed.stranger(),
  };
  await api.store(seed);
});

const base64 = (lines: readonly string[]) => Buffer.from([HEADER, ...lines].join('\n')).toString('base64');
const input = (lines: readonly string[], dryRun = false) => ({
  fileName: 'danh-muc.csv',
  contentBase64: base64(lines),
  dryRun,
});

async function upload(...lines: readonly string[]) {
  return (await api.as(installer).run(IMPORT, { input: input(lines) })).importTerritory;
}

/** Official codes have at most five digits; those of seeded units are longer, and may begin alike. */
const stored = async (prefix: string) => {
  const where = { code: { startsWith: prefix } };
  const units = await api.scoped(null, (db) => db.unit.findMany({ where, orderBy: { id: 'asc' } }));
  return units.filter(({ code }) => code.length <= 5).map(({ id, name, validTo }) => ({ id, name, validTo }));
};

describe('importing units', () => {
  test('tells in advance what it would do, then does it, and doing it again changes nothing', async () => {
    const lines = [
      '10,Tỉnh Mười,tỉnh,,,2025-07-01,',
      '10001,Xã An,xã,10,,2025-07-01,',
      '10,Tỉnh Mười,tỉnh,,2025-07-01,,10',
      '10001,"  phường  An",xã,10,2025-07-01,,10001',
    ];
    const trial = await api.as(installer).run(IMPORT, { input: input(lines, true) });
    expect(trial.importTerritory).toMatchObject({ stored: false, added: 4, changed: 0, report: { acceptable: true } });
    expect(await stored('10')).toEqual([]);

    expect(await upload(...lines)).toMatchObject({
      stored: true,
      added: 4,
      changed: 0,
      report: {
        source: 'danh-muc.csv',
        wholeSuccessions: 2,
        partSuccessions: 0,
        units: [
          { type: 'PROVINCE', validFrom: null, validTo: '2025-07-01', count: 1 },
          { type: 'COMMUNE', validFrom: null, validTo: '2025-07-01', count: 1 },
          { type: 'PROVINCE', validFrom: '2025-07-01', validTo: null, count: 1 },
          { type: 'WARD', validFrom: '2025-07-01', validTo: null, count: 1 },
        ],
        counts: [{ code: 'NAME_SPACES', severity: 'INFO', done: 'REPAIRED', count: 1 }],
        findings: [{ code: 'NAME_SPACES', table: 'danh-muc.csv', row: '5', column: 'name', instead: 'phường An' }],
      },
    });
    expect(await stored('10')).toHaveLength(4);
    expect(await upload(...lines)).toMatchObject({ stored: true, added: 0, changed: 0 });
  });

  test('renames, moves and ends recorded units', async () => {
    await upload('20,Tỉnh Hai,tỉnh,,,,', '21,Tỉnh Ba,tỉnh,,,,', '20001,Xã Cũ,xã,20,,,', '20002,Xã Hết,xã,20,,,');
    const changes = ['20001,Phường Mới,xã,21,,,', '20002,Xã Hết,xã,20,,2027-01-01,'];
    expect(await upload(...changes)).toMatchObject({ stored: true, added: 0, changed: 2 });
    expect(await stored('2000')).toEqual([
      { id: 'C20001', name: 'Mới', validTo: null },
      { id: 'C20002', name: 'Hết', validTo: new Date('2027-01-01') },
    ]);
    const above = await api.scoped(null, (db) =>
      db.unitAncestor.findMany({ where: { unitId: 'C20001' }, orderBy: { depth: 'asc' } }),
    );
    expect(above.map(({ ancestorId }) => ancestorId)).toEqual(['C20001', 'P21', 'VN']);
  });

  test('stores nothing of a file with an error, and says which, where, and what would do', async () => {
    expect(await upload('30,Tỉnh Tốt,tỉnh,,,,', '30001,Xã Lạc,xã,98,,,')).toMatchObject({
      __typename: 'ImportTerritorySuccess',
      stored: false,
      added: 0,
      report: {
        acceptable: false,
        units: [],
        findings: [
          {
            code: 'PARENT_UNKNOWN',
            label: 'Không có đơn vị cấp trên này',
            severity: 'ERROR',
            row: '3',
            column: 'parent',
            found: '98',
            done: 'REFUSED',
            allowed: 'mã có trong tệp hoặc đã lưu',
          },
        ],
      },
    });
    expect(await stored('30')).toEqual([]);
  });
});

describe('is refused', () => {
  test.each(['publisher', 'province', 'stranger'] as const)('to %s', async (who) => {
    const { importTerritory } = await api
      .as(outsiders[who])
      .run(IMPORT, { input: input(['40,Tỉnh Bốn,tỉnh,,,,'], true) });
    expect(importTerritory).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED', path: [] }] });
  });

  test('to whom nobody knows', async () => {
    const { importTerritory } = await api.nobody.run(IMPORT, { input: input(['40,Tỉnh Bốn,tỉnh,,,,']) });
    expect(importTerritory).toMatchObject({ refusals: [{ code: 'NOT_SIGNED_IN' }] });
    expect(await stored('40')).toEqual([]);
  });

  test('for a file above three megabytes, a text that is no file, a name that cannot be shown', async () => {
    const refused = async (fileName: string, contentBase64: string) =>
      (await api.as(installer).run(IMPORT, { input: { fileName, contentBase64, dryRun: true } })).importTerritory;
    const large = Buffer.alloc(3 * 1024 * 1024 + 1).toString('base64');
    expect(await refused('lon.csv', large)).toMatchObject({
      refusals: [{ code: 'OUT_OF_RANGE', path: ['contentBase64'], value: '3145729', allowed: '0..3145728' }],
    });
    expect(await refused('a.csv', 'không phải tệp')).toMatchObject({
      refusals: [{ code: 'SHAPE_INVALID', path: ['contentBase64'], allowed: 'base64' }],
    });
    expect(await refused(`${'a'.repeat(300)}.csv`, '')).toMatchObject({
      refusals: [{ code: 'TEXT_TOO_LONG', path: ['fileName'] }],
    });
  });

  test('as content, when it is empty or neither CSV nor XLSX', async () => {
    for (const [fileName, text, code] of [
      ['rong.csv', '', 'FILE_EMPTY'],
      ['anh.png', 'PNG', 'FILE_TYPE'],
    ] as const) {
      const contentBase64 = Buffer.from(text).toString('base64');
      const { importTerritory } = await api
        .as(installer)
        .run(IMPORT, { input: { fileName, contentBase64, dryRun: false } });
      expect(importTerritory).toMatchObject({ stored: false, report: { acceptable: false, findings: [{ code }] } });
    }
  });
});
