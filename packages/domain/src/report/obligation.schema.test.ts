import { expect, it } from 'vitest';
import { checkObligations } from './obligation.schema.ts';
import type { Due, Obligation } from './obligation.ts';

const obligation: Obligation = {
  kind: 'annual',
  subject: 'Kết quả năm',
  from: ['UBND xã'],
  to: ['UBND huyện'],
  via: null,
  due: null,
};
const dueOn = (due: Partial<Due>): Obligation => ({
  ...obligation,
  due: { relation: 'before', date: null, everyYear: null, quarter: null, ...due },
});

const codes = (found: Obligation) => {
  const result = checkObligations([found]);
  return result.ok ? [] : result.refusals.map(({ code, path }) => `${code} ${path.join('.')}`);
};

it.each<Partial<Due>>([
  {},
  { date: '2025-12-15' },
  { everyYear: '12-15' },
  { everyYear: '02-29' },
  { quarter: '2025-Q4' },
])('takes %o', (due) => {
  expect(codes(dueOn(due))).toEqual([]);
});

it.each<[Partial<Due>, string]>([
  [{ date: '2025-02-29' }, 'dateInvalid obligations.0.due.date'],
  [{ everyYear: '12-32' }, 'dateInvalid obligations.0.due.everyYear'],
  [{ quarter: '2025-Q5' }, 'dateInvalid obligations.0.due.quarter'],
  [{ date: '2025-12-15', everyYear: '12-15' }, 'shapeInvalid obligations.0.due'],
])('refuses %o', (due, code) => {
  expect(codes(dueOn(due))).toEqual([code]);
});

it('refuses a report on nothing', () => {
  expect(codes({ ...obligation, subject: '' })).toEqual(['textMissing obligations.0.subject']);
});
