import { readHeader } from '@bacthang/domain/household';
import { readSheet } from '@bacthang/files';
import { describe, expect, it, test } from 'vitest';
import { fileRefusal } from './household-import.file.ts';
import { phaseOf, stateLabel, summarySentence } from './household-import.labels.ts';
import { CSV_TEMPLATE, workbookTemplate } from './household-import.template.ts';

const COUNTS = {
  toAdd: 0,
  toChange: 0,
  unchanged: 0,
  doubtful: 0,
  waiting: 0,
  toScore: 0,
  added: 0,
  changed: 0,
  scored: 0,
  stale: 0,
};

test('the templates are ones that the import itself takes', async () => {
  expect(readHeader(CSV_TEMPLATE.replace('\uFEFF', '').trim().split(','))).toMatchObject({ ok: true });
  const bytes = new Uint8Array(await (await workbookTemplate()).arrayBuffer());
  const read = await readSheet(bytes, 'mau.xlsx', { bytes: 1_000_000, unpacked: 10_000_000, rows: 10 });
  if (!read.ok) throw new Error(read.refusal.code);
  expect(read.value).toHaveLength(1);
  expect(readHeader(read.value[0]?.cells ?? [])).toMatchObject({ ok: true });
});

describe('the summary', () => {
  it.each([
    [{ toAdd: 812, toChange: 40, waiting: 852 }, 3, 'Sẽ thêm 812 hộ, sửa 40, bỏ qua 3 hộ có lỗi. Chưa lưu gì.'],
    [{ toAdd: 2, waiting: 5, toScore: 5 }, 0, 'Sẽ thêm 2 hộ, sửa 0, ghi kết quả rà soát của 5 hộ. Chưa lưu gì.'],
    [{ unchanged: 852 }, 0, 'Không có gì mới để nhập: 852 hộ đã ghi đúng như vậy.'],
    [{ added: 1812, changed: 40 }, 0, 'Đã thêm 1.812 hộ, sửa 40.'],
    [{ added: 1, stale: 2 }, 0, 'Đã thêm 1 hộ, sửa 0. 2 hộ đã đổi sau khi đọc tệp nên giữ nguyên; hãy chọn lại tệp.'],
  ])('of %o with %i bad ones: %s', (counts, faulty, sentence) => {
    expect(summarySentence({ undoneAt: null, faulty, counts: { ...COUNTS, ...counts } })).toBe(sentence);
  });

  it.each([
    [{ waiting: 852 }, null, '852 hộ chờ nhập'],
    [{ unchanged: 852 }, null, 'Không có gì mới'],
    [{ added: 2, scored: 5, waiting: 1 }, null, 'Đã nhập 5 hộ, còn 1 hộ chờ nhập'],
    [{ added: 2 }, '2025-10-01T00:00:00Z', 'Đã hoàn tác'],
  ])('in a list, %o undone at %s: %s', (counts, undoneAt, label) => {
    expect(stateLabel({ undoneAt, counts: { ...COUNTS, ...counts } })).toBe(label);
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
