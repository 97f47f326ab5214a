import { describe, expect, test } from 'vitest';
import { readDue, typedDue, wayOf } from './due.ts';

const NOTHING = { date: null, everyYear: null, quarter: null };

describe('when a report is due, as it is typed', () => {
  test.each([
    ['date', '15/9/2025', { ...NOTHING, date: '2025-09-15' }],
    ['everyYear', '10/12', { ...NOTHING, everyYear: '12-10' }],
    ['everyYear', '29/2', { ...NOTHING, everyYear: '02-29' }],
    ['quarter', '4/2025', { ...NOTHING, quarter: '2025-Q4' }],
    ['quarter', '5/2025', null],
    ['date', '31/2/2025', null],
    ['everyYear', 'cuối năm', null],
  ] as const)('%s "%s"', (way, typed, read) => expect(readDue(way, typed)).toEqual(read));

  test('what was read is typed again the same', () => {
    const due = { relation: 'BEFORE', ...NOTHING, quarter: '2025-Q4' } as const;
    expect([wayOf(due), typedDue(due)]).toEqual(['quarter', '4/2025']);
    expect(typedDue({ relation: 'BEFORE', ...NOTHING, everyYear: '12-10' })).toBe('10/12');
  });
});
