import { workbook, zip } from '@bacthang/files/testing';
import { expect, test } from 'vitest';
import { FILE_LIMITS, MAX_FILE_BYTES, MAX_ROWS } from './limits.ts';
import { readTerritoryFile } from './read-territory-file.ts';

const TEXT = 'mã,tên\n\n01,"Hà ""Nội"", thủ đô"\n';

async function refusal(bytes: Uint8Array, filename = 'tep.csv'): Promise<string> {
  const read = await readTerritoryFile(bytes, filename);
  return read.ok ? 'read' : read.findings.map(({ code, where }) => [code, where.row].join(' ').trim()).join(', ');
}

async function cells(bytes: Uint8Array, filename: string): Promise<unknown> {
  const read = await readTerritoryFile(bytes, filename);
  return read.ok ? read.sheet.rows.map(({ number, cells: row }) => [number, ...row]) : read.findings;
}

test.each([
  ['UTF-8', new TextEncoder().encode(TEXT)],
  ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
  ['UTF-16 as Excel writes it', Uint8Array.from(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))],
])('reads CSV in %s', async (_, bytes) => {
  expect(await cells(bytes, 'tep.csv')).toEqual([
    [1, 'mã', 'tên'],
    [3, '01', 'Hà "Nội", thủ đô'],
  ]);
});

test('reads a workbook by its content, whatever it is called', async () => {
  const bytes = workbook([['mã', 'tên'], [], ['01', 'Hà Nội']]);
  expect(await cells(bytes, 'tep.csv')).toEqual([
    [1, 'mã', 'tên'],
    [3, '01', 'Hà Nội'],
  ]);
});

test('refuses 50 MB without looking inside', async () => {
  const started = performance.now();
  expect(await refusal(new Uint8Array(50 * 1024 * 1024))).toBe('file.size');
  expect(await refusal(new Uint8Array(MAX_FILE_BYTES + 1))).toBe('file.size');
  expect(performance.now() - started).toBeLessThan(500);
});

test('refuses a small workbook that would unpack to gigabytes', async () => {
  expect(await refusal(zip([['xl/workbook.xml', new Uint8Array(FILE_LIMITS.unpacked + 1)]]))).toBe('file.size');
});

test('refuses more rows than the country has units many times over', async () => {
  expect(await refusal(new TextEncoder().encode('a\n'.repeat(MAX_ROWS + 2)))).toBe('file.rows');
  expect(await refusal(new TextEncoder().encode('a\n'.repeat(MAX_ROWS + 1)))).toBe('read');
});

test('refuses what it cannot read', async () => {
  expect(await refusal(new TextEncoder().encode('%PDF-1.7'), 'tep.pdf')).toBe('file.type');
  expect(await refusal(Uint8Array.from([0x6d, 0xe3, 0x2c, 0x0a]))).toBe('file.encoding');
  expect(await refusal(new TextEncoder().encode('mã,tên\n"01,Hà Nội\n'))).toMatch(/^file\.unreadable/);
  expect(await refusal(new TextEncoder().encode('PK\u0003\u0004 and no more'), 'tep.xlsx')).toBe('file.unreadable');
  expect(await refusal(zip([['a.txt', 'a']]), 'tep.xlsx')).toBe('file.type');
});

test('refuses an empty file, and one with a header alone', async () => {
  expect(await refusal(new Uint8Array())).toBe('file.empty');
  expect(await refusal(new TextEncoder().encode('mã,tên\n , \n'))).toBe('file.empty');
});
