import { describe, expect, test } from 'vitest';
import { workbook } from '../testing/workbook.ts';
import { FIELD, withDirectory, zip } from '../testing/zip.ts';
import { eachSheetRow, listSheets, readSheet } from './read-sheet.ts';

const LIMITS = { bytes: 10_000_000, unpacked: 100_000_000, rows: 10_000 };

const csv = (text: string) => new TextEncoder().encode(text);
const ole = (inside: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(inside, 'utf16le')]);

async function cellsOf(bytes: Uint8Array, name = 'ho.xlsx') {
  const read = await readSheet(bytes, name, LIMITS);
  return read.ok ? read.value.map(({ number, cells }) => [number, ...cells]) : read.refusal.code;
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
    expect(await cellsOf(workbook(rows), 'tep.csv')).toEqual([
      [1, 'Mã hộ', 'Họ tên'],
      [3, 'HN & 1', '', '1970-08-15'],
    ]);
  });

  test('gives figures as they are written', async () => {
    expect(await cellsOf(workbook([['a', 33, 1.5e21, null, 0]]))).toEqual([[1, 'a', '33', '1.5e+21', '', '0']]);
  });

  test('gives figures as they are written by hand where that is asked for', async () => {
    const cells = [
      '12.5',
      1234.5,
      33,
      1e21,
      1e-7,
      { percent: 0.1204 },
      { percent: 0.12039999999999999 },
      { serial: 25_795 },
    ];
    const read = await readSheet(workbook([cells]), 'a.xlsx', LIMITS, { decimalComma: true });
    const written = ['12.5', '1234,5', '33', '1000000000000000000000', '0,0000001', '12,04%', '12,04%', '1970-08-15'];
    expect(read.ok && read.value[0]?.cells).toEqual(written);
  });

  test('gives the sheet that is chosen, of those that are shown', async () => {
    const sheets = ['Ghi chú', 'Ẩn', 'Kết quả'];
    const bytes = zip([
      [
        'xl/workbook.xml',
        `<workbook xmlns:r="r"><sheets>${sheets.map((name, at) => `<sheet name="${name}"${at === 1 ? ' state="hidden"' : ''} r:id="r${at}"/>`).join('')}</sheets></workbook>`,
      ],
      [
        'xl/_rels/workbook.xml.rels',
        `<Relationships>${sheets.map((_, at) => `<Relationship Id="r${at}" Target="s${at}.xml"/>`).join('')}</Relationships>`,
      ],
      ...sheets.map(
        (_, at) => [`xl/s${at}.xml`, `<worksheet><row r="1"><c><v>${at}</v></c></row></worksheet>`] as const,
      ),
    ]);
    expect(await listSheets(bytes, 'a.xlsx', LIMITS)).toEqual({
      ok: true,
      value: [
        { place: 0, name: 'Ghi chú' },
        { place: 2, name: 'Kết quả' },
      ],
    });
    expect(await readSheet(bytes, 'a.xlsx', LIMITS, { sheet: 2 })).toEqual({
      ok: true,
      value: [{ number: 1, cells: ['2'] }],
    });
    expect(await readSheet(bytes, 'a.xlsx', LIMITS, { sheet: 3 })).toMatchObject({ refusal: { code: 'noSheet' } });
  });

  test('gives a formula as its text, never the value it last had', async () => {
    const link = { formula: 'HYPERLINK("http://x","An")', value: 'An' };
    expect(await cellsOf(workbook([['a', link]]))).toEqual([[1, 'a', '=HYPERLINK("http://x","An")']]);
  });

  test('that unpacks to gigabytes is left before it does if it owns up, and as soon as it does if it lies', async () => {
    const bomb = zip([...PARTS, ['xl/s.xml', new Uint8Array(LIMITS.unpacked + 1).fill(32)]]);
    expect(bomb.byteLength).toBeLessThan(200_000);
    expect(await cellsOf(bomb)).toBe('unpacksTooLarge');
    expect(await cellsOf(withDirectory(bomb, (entry) => entry.setUint32(FIELD.size, 10, true)))).toBe('damaged');
  });

  test.each([
    ['one row that never ends', `<row>${' '.repeat(3_000_000)}`, 'damaged'],
    ['more blank rows than a sheet can have', '<row></row>'.repeat(1_100_000), 'tooManyRows'],
  ])('with %s is left', async (_what, sheet, code) => {
    expect(await cellsOf(zip([...PARTS, ['xl/s.xml', sheet]]))).toBe(code);
  });

  test.each([
    ['no archive', csv('PK\u0003\u0004 and no more'), 'damaged'],
    ['another archive', zip([['a.txt', 'a']]), 'noSheet'],
    ['cut short', workbook([['a']]).subarray(0, 400), 'damaged'],
    ['broken XML', zip([['xl/workbook.xml', '<workbook><sheets></workbook>']]), 'damaged'],
    ['locked with a password', ole('EncryptedPackage'), 'locked'],
    ['of the old kind', ole('Workbook'), 'oldOffice'],
  ])('%s is refused', async (_what, bytes, code) => {
    expect(await cellsOf(bytes)).toBe(code);
  });
});

describe('a CSV file', () => {
  test.each([',', ';', '\t'])('between %j', async (mark) => {
    const text = `\uFEFFa${mark}"b ${mark} c"\r\n\r\n1${mark}2`;
    expect(await cellsOf(csv(text), 'ho.csv')).toEqual([
      [1, 'a', `b ${mark} c`],
      [3, '1', '2'],
    ]);
  });

  test('with lines within quotes has each row at its line, wherever it is cut while it is read', async () => {
    const rows = Array.from({ length: 4_000 }, (_, at) => [
      `HN-${at}`,
      `Nhà "${at}"\nXóm ${'x'.repeat(at % 40)}`,
      'Kinh',
    ]);
    const text = rows
      .map(([code, place = '', group]) => `${code},"${place.replaceAll('"', '""')}",${group}`)
      .join('\n');
    const expected = rows.map((cells, at) => [2 * (at + 1), ...cells]);
    expect(await cellsOf(csv(text), 'ho.csv')).toEqual(expected);
    expect(await cellsOf(csv(text.replaceAll('\n', '\r\n')), 'ho.csv')).toEqual(expected);
    expect(await cellsOf(csv(`${text}\n"1`), 'ho.csv')).toBe('damaged');
  });

  test('is left now and then while it is read, so that others have their turn', async () => {
    let [rows, most, pauses] = [0, 0, 0];
    const pause = async () => {
      most = Math.max(most, rows);
      [rows, pauses] = [0, pauses + 1];
    };
    const row = () => void rows++;
    expect(await eachSheetRow(csv('Lò Văn An,Kinh\n'.repeat(9_000)), 'ho.csv', LIMITS, { row, pause })).toEqual({
      ok: true,
      value: 9_000,
    });
    expect([pauses > 1, most < 9_000]).toEqual([true, true]);
  });

  test.each([
    ['a title without any', 'BIỂU GIAO CHỈ TIÊU\nXã;Giảm\nĐình Cao;1,5', ['Đình Cao', '1,5']],
    ['a title with a comma', 'Biểu số 1, kèm theo Quyết định\nTT;Xã;Giảm\n1;Đình Cao;4', ['1', 'Đình Cao', '4']],
    ['a title with commas between quotes', '"a, b, c, d"\nXã;Giảm\nĐình Cao;4', ['Đình Cao', '4']],
    ['semicolons between quotes', 'Xã,Ghi chú\nĐình Cao,"a;b;c"', ['Đình Cao', 'a;b;c']],
    ['tabs and commas within figures', 'Biểu, 1\nTT\tXã\tGiảm\n1\tĐình Cao\t1,5', ['1', 'Đình Cao', '1,5']],
  ])('under %s', async (_what, text, last) => {
    const rows = await cellsOf(csv(text), 'bieu.csv');
    expect(Array.isArray(rows) && rows.at(-1)?.slice(1)).toEqual(last);
  });

  test('in UTF-16, as Excel writes it', async () => {
    const bytes = Uint8Array.from(Buffer.from('\uFEFFmã\ttên\n01\t"Hà ""Nội"""', 'utf16le'));
    expect(await cellsOf(bytes, 'ho.txt')).toEqual([
      [1, 'mã', 'tên'],
      [2, '01', 'Hà "Nội"'],
    ]);
  });

  test.each([
    ['in another encoding', Uint8Array.from([0x6d, 0xe3, 0x2c]), 'ho.csv', 'encodingUnknown'],
    ['broken', csv('a,"b\n1,2'), 'ho.csv', 'damaged'],
    ['that is no table', csv('%PDF-1.7'), 'ho.csv', 'kindUnknown'],
    ['by another name', csv('a,b'), 'ho.docx', 'kindUnknown'],
    ['above what is taken', new Uint8Array(LIMITS.bytes + 1), 'ho.csv', 'fileTooLarge'],
    ['of more rows than are taken', csv('a\n'.repeat(LIMITS.rows + 2)), 'ho.csv', 'tooManyRows'],
  ])('%s is refused', async (_what, bytes, name, code) => {
    expect(await cellsOf(bytes, name)).toBe(code);
  });

  test('has no sheets to choose from', async () => {
    expect(await listSheets(csv('a,b'), 'ho.csv', LIMITS)).toEqual({ ok: true, value: [] });
  });

  test('of as many rows as are taken is read, and an empty one has none', async () => {
    expect(await cellsOf(csv('a\n'.repeat(LIMITS.rows + 1)), 'ho.csv')).toHaveLength(LIMITS.rows + 1);
    expect(await cellsOf(csv(''), 'ho.csv')).toEqual([]);
  });
});
