import { expect, test } from 'vitest';
import { parseTypedDate, typedDate } from './partial-date.ts';

test.each([
  ['05/01/2026', '2026-01-05'],
  ['5/1/2026', '2026-01-05'],
  ['5.1.2026', '2026-01-05'],
  ['8/2022', '2022-08'],
  [' 2022 ', '2022'],
  ['', null],
  ['31/02/2022', '31/02/2022'],
  ['tháng 8', 'tháng 8'],
])('"%s" is read as %s', (typed, date) => expect(parseTypedDate(typed)).toBe(date));

test('what was read is shown as it is typed', () => {
  expect(typedDate('2026-01-05')).toBe('05/01/2026');
  expect(typedDate('31/02/2022')).toBe('31/02/2022');
  expect(typedDate(null)).toBe('');
});
