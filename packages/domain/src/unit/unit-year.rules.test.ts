import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfYear, isPlainDate, isWithin } from '../shared/plain-date.ts';
import { lastYearStood } from './unit-year.rules.ts';

describe('the last year that a unit stood at the end of', () => {
  it.each([
    ['stands still', null, null, 2025],
    ['formed in the year that closed', '2025-07-01', null, 2025],
    ['formed on its last day', '2025-12-31', null, 2025],
    ['formed after it', '2026-01-01', null, null],
    ['ended on 01/07/2025', null, '2025-07-01', 2024],
    ['ended with its last day', null, '2026-01-01', 2025],
    ['ended before its last day', null, '2025-12-31', 2024],
    ['ended long ago', '2008-08-01', '2020-01-10', 2019],
    ['ends in years to come', null, '2030-01-01', 2025],
    ['stood within one year', '2024-02-01', '2024-11-01', null],
  ])('%s', (_, validFrom, validTo, year) => expect(lastYearStood({ validFrom, validTo }, 2025)).toBe(year));

  it('is closed, and no closed year after it has the unit at its end', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
    const plainDay = fc.option(day.map((date) => date.toISOString().slice(0, 10)).filter(isPlainDate));
    fc.assert(
      fc.property(plainDay, plainDay, fc.integer({ min: 2000, max: 2040 }), (validFrom, validTo, closedYear) => {
        const last = lastYearStood({ validFrom, validTo }, closedYear);
        const stood = Array.from({ length: 41 }, (_, index) => 2000 + index).filter(
          (year) => year <= closedYear && isWithin(endOfYear(year), validFrom, validTo),
        );
        // Where nothing says since when it stood, it did so before the years looked at.
        if (stood.length > 0) expect(last).toBe(stood.at(-1));
        else expect(last === null || validFrom === null).toBe(true);
      }),
    );
  });
});
