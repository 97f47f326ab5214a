import { expect, it } from 'vitest';
import { fileRefusal } from './read-document.ts';

const MEBIBYTE = 1024 * 1024;

it.each<[string, readonly { readonly size: number }[], RegExp | null]>([
  ['none', [], /^Chưa chọn/],
  ['two', [{ size: 1 }, { size: 1 }], /^Mỗi lần đọc một văn bản; vừa chọn 2 tệp/],
  ['one of the largest size', [{ size: 32 * MEBIBYTE }], null],
  ['one byte more', [{ size: 32 * MEBIBYTE + 1 }], /^Tệp lớn hơn 32 MB.*bỏ bớt hình ảnh/],
])('a choice of %s file', (_, files, refusal) => {
  if (refusal === null) expect(fileRefusal(files)).toBeNull();
  else expect(fileRefusal(files)).toMatch(refusal);
});
