import { describe, expect, test } from 'vitest';
import { fileRefusal, fileSize, MOST_BYTES } from './territory.file.ts';

test.each([
  [1, '1 KB'],
  [12 * 1024, '12 KB'],
  [1024 * 1024, '1 MB'],
  [MOST_BYTES, '3 MB'],
  [MOST_BYTES + 1, '3,01 MB'],
  [10.5 * 1024 * 1024, '10,5 MB'],
  [50 * 1024 * 1024, '50 MB'],
  [100 * 1024 * 1024, '100 MB'],
])('%i bytes are %s', (bytes, text) => expect(fileSize(bytes)).toBe(text));

describe('a file is looked at before it is sent', () => {
  test.each([
    ['danh mục xã – phường 2026 ✓.csv', MOST_BYTES],
    ['DANH-MUC.XLSX', 1],
  ])('%s of %i bytes may be', (name, size) => expect(fileRefusal([{ name, size }])).toBeNull());

  test.each([
    ['anh.png', 10, /“anh.png” không phải là tệp CSV hoặc XLSX/],
    ['csv', 10, /không phải/],
    ['cu.xls', 10, /dạng cũ/],
    ['rong.csv', 0, /rỗng.*0 byte/],
    ['nang.csv', MOST_BYTES + 1, /nặng 3,01 MB; chỉ nhận đến 3 MB/],
    ['Danh mục.xlsx', 50 * 1024 * 1024, /“Danh mục.xlsx” nặng 50 MB; chỉ nhận đến 3 MB/],
  ])('%s of %i bytes may not', (name, size, why) => expect(fileRefusal([{ name, size }])).toMatch(why));

  test('one at a time', () => {
    const file = { name: 'a.csv', size: 1 };
    expect(fileRefusal([file, file, file])).toMatch(/vừa chọn 3 tệp/);
    expect(fileRefusal([])).toMatch(/Chưa chọn/);
  });
});
