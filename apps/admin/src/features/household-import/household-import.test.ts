import { readHeader } from '@bacthang/domain/household';
import { describe, expect, it, test } from 'vitest';
import { fileRefusal, TEMPLATE } from './household-import.file.ts';
import { phaseOf, summarySentence } from './household-import.labels.ts';

const COUNTS = { toAdd: 0, toChange: 0, unchanged: 0, doubtful: 0, added: 0, changed: 0, stale: 0 };

test('the template is one that the import itself takes', () => {
  const [header = '', example = ''] = TEMPLATE.replace('\uFEFF', '').split('\r\n');
  expect(readHeader(header.split(','))).toMatchObject({ ok: true });
  expect(example.split(',')).toHaveLength(header.split(',').length);
});

describe('the summary', () => {
  it.each([
    [{ toAdd: 812, toChange: 40 }, 3, 'Sẽ thêm 812 hộ, sửa 40, bỏ qua 3 hộ có lỗi. Chưa lưu gì.'],
    [{ unchanged: 852 }, 0, 'Không có gì mới để nhập: 852 hộ đã ghi đúng như vậy.'],
    [{ added: 1812, changed: 40 }, 0, 'Đã thêm 1.812 hộ, sửa 40.'],
    [{ added: 1, stale: 2 }, 0, 'Đã thêm 1 hộ, sửa 0. 2 hộ đã đổi sau khi đọc tệp nên giữ nguyên; hãy chọn lại tệp.'],
  ])('of %o with %i bad ones: %s', (counts, faulty, sentence) => {
    expect(summarySentence({ undoneAt: null, faulty, counts: { ...COUNTS, ...counts } })).toBe(sentence);
  });

  it('says when it was taken back', () => {
    const undone = { undoneAt: '2025-10-01T00:00:00Z', faulty: 0, counts: { ...COUNTS, added: 3 } };
    expect([phaseOf(undone), summarySentence(undone)]).toEqual(['undone', expect.stringContaining('Đã hoàn tác')]);
  });
});

it.each([
  ['ho.xlsx', 1, null],
  ['ho.CSV', 1, null],
  ['ho.xls', 1, expect.stringContaining('dạng cũ')],
  ['ho.pdf', 1, expect.stringContaining('không phải')],
  ['ho.csv', 0, expect.stringContaining('rỗng')],
  ['ho.csv', 32 * 1024 * 1024 + 1, expect.stringContaining('32 MB')],
])('%s of %i bytes', (name, size, refusal) => expect(fileRefusal([{ name, size }])).toEqual(refusal));
