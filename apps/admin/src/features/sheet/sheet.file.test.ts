import { workbook } from '@bacthang/files/testing';
import { describe, expect, it, test } from 'vitest';
import { readPasted, readSheetFile, sheetFileRefusal } from './sheet.file.ts';

const cellsOf = (text: string) => {
  const read = readPasted(text);
  return read.ok ? read.file.rows.map(({ number, cells }) => [number, ...cells]) : read.reason;
};
const read = async (name: string, bytes: BlobPart) => {
  const found = await readSheetFile(new File([bytes], name));
  return found.ok ? found.file.rows.map(({ cells }) => cells) : found.reason;
};

describe('what is pasted', () => {
  it('has tabs between cells, lines between quotes, and rows by their number', () => {
    expect(cellsOf('Đơn vị\t"Số hộ\nnghèo"\r\n\r\nĐình Cao\t31\r\n')).toEqual([
      [1, 'Đơn vị', 'Số hộ nghèo'],
      [3, 'Đình Cao', '31'],
    ]);
  });
  it.each(['', 'một dòng', '\n\n'])('%j is no table', (text) => expect(cellsOf(text)).toContain('Chưa thấy bảng nào'));
  it('has at most ten thousand rows', () => {
    expect(cellsOf('a\tb\n'.repeat(10_000))).toHaveLength(10_000);
    expect(cellsOf('a\tb\n'.repeat(10_001))).toContain('10000 dòng');
  });
});

describe('a file', () => {
  test.each([
    ['rong.xlsx', 0, 'rỗng'],
    ['nang.xlsx', 50 * 1024 * 1024, 'lớn hơn 16 MB'],
  ])('%s of %i bytes is refused before it is read', (name, size, why) => {
    expect(sheetFileRefusal([{ name, size }])).toContain(why);
  });

  it('gives figures with a decimal comma, and a formula as its own text', async () => {
    const link = { formula: 'HYPERLINK("http://x","9")', value: '9' };
    expect(await read('a.xlsx', workbook([['Đơn vị', 12.5, link]]))).toEqual([
      ['Đơn vị', '12,5', '=HYPERLINK("http://x","9")'],
    ]);
  });

  test.each([
    ['anh.png', 'PNG', 'không phải là XLSX hoặc CSV'],
    ['a.xlsx', 'PK\u0003\u0004', 'Tệp bị hỏng'],
  ])('%s that is none says so', async (name, text, why) => expect(await read(name, text)).toContain(why));
});
