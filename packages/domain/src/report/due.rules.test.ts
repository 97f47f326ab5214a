import { describe, expect, it } from 'vitest';
import { nextDueDay } from './due.rules.ts';
import type { Due } from './obligation.ts';

const PLAN = { periodFrom: 2022, periodTo: 2026 };
const due = (part: Partial<Due>): Due => ({
  relation: 'onOrBefore',
  date: null,
  everyYear: null,
  quarter: null,
  ...part,
});

describe('the next day on which a report is due', () => {
  it.each<[string, Partial<Due>, string, string | null]>([
    ['before a yearly day: the day before it', { relation: 'before', everyYear: '12-10' }, '2026-11-22', '2026-12-09'],
    ['on its last day', { relation: 'before', everyYear: '12-10' }, '2026-12-09', '2026-12-09'],
    ['a day later, next year', { relation: 'before', everyYear: '12-10' }, '2025-12-10', '2026-12-09'],
    ['a day later, in the last year of the plan', { relation: 'before', everyYear: '12-10' }, '2026-12-10', null],
    ['in years before the plan', { everyYear: '12-10' }, '2020-01-01', '2022-12-10'],
    ['29 February without one', { everyYear: '02-29' }, '2026-01-01', '2026-02-28'],
    ['29 February with one', { everyYear: '02-29' }, '2024-01-01', '2024-02-29'],
    ['no later than a date', { date: '2025-09-15' }, '2025-09-15', '2025-09-15'],
    ['before a date', { relation: 'before', date: '2025-09-15' }, '2025-09-15', null],
    ['a date that has passed', { date: '2025-09-15' }, '2025-09-16', null],
    ['during a quarter: its last day', { relation: 'during', quarter: '2025-Q1' }, '2025-02-01', '2025-03-31'],
    ['during the last quarter', { relation: 'during', quarter: '2025-Q4' }, '2025-02-01', '2025-12-31'],
    [
      'before a quarter: the day before it begins',
      { relation: 'before', quarter: '2030-Q1' },
      '2026-01-01',
      '2029-12-31',
    ],
    ['no date named', {}, '2026-01-01', null],
  ])('%s', (_, part, today, day) => expect(nextDueDay(due(part), PLAN, today)).toBe(day));

  it('is none where the plan says nothing', () => expect(nextDueDay(null, PLAN, '2026-01-01')).toBeNull());
});
