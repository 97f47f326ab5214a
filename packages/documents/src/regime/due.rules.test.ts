import { expect, it } from 'vitest';
import { fold } from '../language/fold.ts';
import { dueIn } from './due.rules.ts';

it.each<[string, string | null]>([
  ['trước ngày 10/12', 'before 12-10'],
  ['trước ngày 05 tháng 12 hằng năm', 'before 12-05'],
  ['chậm nhất ngày 15/11 hằng năm', 'onOrBefore 11-15'],
  ['trước 15/9/2025', 'before 2025-09-15'],
  ['trước ngày 30 tháng 11 năm 2025', 'before 2025-11-30'],
  ['vào Quý IV năm 2030', 'during 2030-Q4'],
  ['trong quý II/2024', 'during 2024-Q2'],
  ['trước ngày 31/2', null],
  ['định kỳ 6 tháng', null],
])('%s: %s', (text, day) => {
  const due = dueIn(fold(text));
  expect(due && `${due.relation} ${due.date ?? due.everyYear ?? due.quarter}`).toBe(day);
});
