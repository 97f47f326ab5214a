import { expect, test } from 'vitest';
import { reportsDue } from './reports.ts';

const yearly = (from: string, everyYear: string | null) => ({
  kind: 'ANNUAL' as const,
  subject: 'Kết quả thực hiện Kế hoạch trong năm',
  from: [from],
  to: ['Ủy ban nhân dân huyện Sơn Dương'],
  via: null,
  due: everyYear ? { relation: 'BEFORE' as const, date: null, everyYear, quarter: null } : null,
});
const regime = (...obligations: readonly ReturnType<typeof yearly>[]) => ({
  periodFrom: 2022,
  periodTo: 2025,
  outlookYear: 2030,
  obligations,
});
const ours = 'UBND huyện Sơn Dương';

test('what others owe us and what we owe, each with its last day', () => {
  const asked = regime(yearly('Ủy ban nhân dân các xã', '12-10'), yearly('Ủy ban nhân dân huyện Sơn Dương', '12-20'));
  expect(reportsDue(asked, ours, '2026-11-22')).toMatchObject([
    { day: '2026-12-09', isOurs: false },
    { day: '2026-12-19', isOurs: true },
  ]);
});

test('nothing is due without a date, nor after the year that the plan looks ahead to', () => {
  expect(reportsDue(regime(yearly('UBND các xã', null)), ours, '2026-11-22')).toEqual([]);
  expect(reportsDue(regime(yearly('UBND các xã', '12-10')), ours, '2030-12-10')).toEqual([]);
});
