import { describe, expect, test } from 'vitest';
import { MAX_ROWS, MAX_UNPACKED_BYTES } from './limits.ts';
import { readSheet } from './read-sheet.ts';
import { workbook, zip } from './workbook.fixture.ts';

const csv = (text: string) => new TextEncoder().encode(text);

async function cellsOf(bytes: Uint8Array, name = 'ho.xlsx') {
  const read = await readSheet(bytes, name);
  return read.ok ? read.value.map(({ number, cells }) => [number, ...cells]) : read.refusals;
}

const PARTS = [
  ['xl/workbook.xml', '<workbook xmlns:r="r"><sheets><sheet r:id="r1"/></sheets></workbook>'],
  ['xl/_rels/workbook.xml.rels', '<Relationships><Relationship Id="r1" Target="s.xml"/></Relationships>'],
] as const;

describe('a workbook', () => {
  test('gives its texts, days and figures, empty cells in their place and rows by their number', async () => {
    const rows = [
      ['Mã hộ', 'Họ tên'],
      ['', ''],
      ['HN & 1', '', { serial: 25_795 }],
    ];
    expect(await cellsOf(workbook(rows))).toEqual([
      [1, 'Mã hộ', 'Họ tên'],
      [3, 'HN & 1', '', '1970-08-15'],
    ]);
  });

  test('gives a formula as its text, never the value it last had', async () => {
    const link = { formula: 'HYPERLINK("http://x","An")', value: 'An' };
    expect(await cellsOf(workbook([['a', link]]))).toEqual([[1, 'a', '=HYPERLINK("http://x","An")']]);
  });

  test('that unpacks to gigabytes is left as soon as that shows, whatever it says of itself', async () => {
    const row = `<row>${' '.repeat(200_000)}</row>`;
    const sheet = Buffer.alloc(MAX_UNPACKED_BYTES + 1, row);
    const bomb = zip([...PARTS, ['xl/s.xml', sheet]], 10);
    expect(bomb.byteLength).toBeLessThan(2_000_000);
    expect(await cellsOf(bomb)).toMatchObject([{ code: 'outOfRange', allowed: `0..${MAX_UNPACKED_BYTES}` }]);
  });

  test.each([
    ['one row that never ends', `<row>${' '.repeat(3_000_000)}`],
    ['a million blank rows', '<row></row>'.repeat(1_100_000)],
  ])('with %s is left', async (_what, sheet) => {
    expect(await cellsOf(zip([...PARTS, ['xl/s.xml', sheet]], 10))).toMatchObject([
      { code: expect.stringMatching(/^(fileUnreadable|tooMany)$/) },
    ]);
  });

  test.each([
    ['no archive', csv('PK\u0003\u0004 and no more')],
    ['another archive', zip([['a.txt', 'a']])],
    ['cut short', workbook([['a']]).subarray(0, 400)],
    ['broken XML', zip([['xl/workbook.xml', '<workbook><sheets></workbook>']])],
  ])('%s is refused', async (_what, bytes) => {
    expect(await cellsOf(bytes)).toMatchObject([{ code: 'fileUnreadable' }]);
  });
});

describe('a CSV file', () => {
  test.each([',', ';', '\t'])('between %j', async (mark) => {
    const text = `\uFEFFa${mark}"b ${mark} c"\r\n\r\n1${mark}2`;
    expect(await cellsOf(csv(text), 'ho.csv')).toEqual([
      [1, expect.stringMatching(/a$/), `b ${mark} c`],
      [3, '1', '2'],
    ]);
  });

  test('in another encoding, or broken, or no table at all', async () => {
    const told = async (bytes: Uint8Array, name: string) => await cellsOf(bytes, name);
    expect(await told(Uint8Array.from([0x6d, 0xe3, 0x2c]), 'ho.csv')).toMatchObject([{ allowed: 'encoding' }]);
    expect(await told(csv('a,"b\n1,2'), 'ho.csv')).toMatchObject([{ allowed: 'csv' }]);
    expect(await told(csv('%PDF-1.7'), 'ho.pdf')).toMatchObject([{ allowed: 'type' }]);
  });

  test('above 100,000 rows', async () => {
    expect(await cellsOf(csv('a\n'.repeat(MAX_ROWS + 2)), 'ho.csv')).toMatchObject([{ code: 'tooMany' }]);
    expect(await cellsOf(csv('a\n'.repeat(MAX_ROWS + 1)), 'ho.csv')).toHaveLength(MAX_ROWS + 1);
  });
});
