import { expect, test } from 'vitest';
import type { TerritoryFacts } from './territory.documents.ts';
import { allowedText, columnLabel, summarySentence, validityText } from './territory.labels.ts';

function facts(part: Partial<Omit<TerritoryFacts, 'report'>>, done: 'LEFT_OUT' | 'REFUSED' | 'REPAIRED' = 'LEFT_OUT') {
  const severity = done === 'REFUSED' ? ('ERROR' as const) : ('WARNING' as const);
  const counts = [{ code: 'NAME_EMPTY' as const, label: 'Thiếu tên', severity, done, count: 3 }];
  const report = { source: 'a.csv', wholeSuccessions: 0, partSuccessions: 0, units: [], findings: [], counts };
  return { stored: false, added: 0, changed: 0, ...part, report: { ...report, acceptable: done !== 'REFUSED' } };
}

test.each([
  ['a trial', facts({ added: 812, changed: 40 }), 'Sẽ thêm 812 đơn vị, sửa 40, bỏ ra 3 chỗ. Chưa lưu gì.'],
  ['stored', facts({ added: 1200, stored: true }, 'REPAIRED'), 'Đã thêm 1.200 đơn vị, sửa 0, bỏ ra 0 chỗ.'],
  ['an error', facts({}, 'REFUSED'), 'Tệp có 3 lỗi nên chưa lưu gì. Sửa trong tệp rồi chọn lại.'],
  ['nothing new', facts({}), 'Tệp này không có gì mới: mọi đơn vị trong tệp đã lưu đúng như vậy.'],
])('%s is summed up', (_, report, sentence) => expect(summarySentence(report)).toBe(sentence));

test('columns are named as the file names them', () => {
  expect(columnLabel('validFrom')).toBe('hiệu lực từ');
  expect(columnLabel('dân số')).toBe('dân số');
  expect(columnLabel(null)).toBe('');
});

test.each([
  ['code, name, validFrom', 'mã, tên, hiệu lực từ'],
  ['YYYY-MM-DD, DD/MM/YYYY', '2025-07-01, 01/07/2025'],
  ['5 chữ số', '5 chữ số'],
])('what is allowed, %s, is told as %s', (allowed, text) => expect(allowedText(allowed)).toBe(text));

test.each([
  [null, null, 'không ghi thời hạn'],
  ['2025-07-01', null, 'từ 01/07/2025'],
  [null, '2025-07-01', 'đến hết 30/06/2025'],
  ['2020-01-10', '2025-07-01', 'từ 10/01/2020 đến hết 30/06/2025'],
])('from %s to %s: %s', (from, to, text) => expect(validityText(from, to)).toBe(text));
