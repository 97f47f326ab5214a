import { expect, it } from 'vitest';
import type { HouseholdClass } from '../standard/index.ts';
import { movementColumns, movementTable, type StandingTally } from './movement-table.rules.ts';

const tally = (
  households: bigint,
  start: HouseholdClass | null,
  end: HouseholdClass | null,
  given: Partial<StandingTally> = {},
): StandingTally => ({
  households,
  start,
  end,
  arrival: null,
  departure: null,
  escapedBefore: { poor: false, nearPoor: false },
  persons: {
    start: start === null ? 0n : households * 4n,
    end: end === null ? 0n : households * 4n,
    stayed: households * 4n,
  },
  ...given,
});

it('the columns stand as on the form', () => {
  expect(movementColumns('poor')).toEqual([
    'start',
    'escapedToNearPoor',
    'escapedAbove',
    'otherDecrease',
    'fromNearPoor',
    'rePoor',
    'newlyPoor',
    'otherIncrease',
    'end',
  ]);
  expect(movementColumns('nearPoor')).toHaveLength(9);
});

it('a commune of 230 poor households and its year', () => {
  const { households, persons } = movementTable([
    tally(173n, 'poor', 'poor'),
    tally(20n, 'poor', 'nearPoor'),
    tally(35n, 'poor', 'above'),
    tally(2n, 'poor', null, { departure: 'dissolved' }),
    tally(5n, 'nearPoor', 'poor'),
    tally(3n, 'above', 'poor', { escapedBefore: { poor: true, nearPoor: false } }),
    tally(10n, 'above', 'poor'),
    tally(2n, null, 'poor', { arrival: 'split' }),
    tally(1500n, 'above', 'above'),
  ]);
  expect(households.poor).toEqual({
    start: 230n,
    escapedToNearPoor: 20n,
    escapedAbove: 35n,
    otherDecrease: 2n,
    fromNearPoor: 5n,
    rePoor: 3n,
    newlyPoor: 10n,
    otherIncrease: 2n,
    end: 193n,
  });
  expect(households.nearPoor).toMatchObject({ start: 5n, becamePoor: 5n, fromPoor: 20n, end: 20n });
  expect(persons.poor.end).toBe(772n);
});

it('who came to a household and left it is other movement, crossings are equal from both sides', () => {
  const { persons } = movementTable([
    tally(1n, 'poor', 'nearPoor', { persons: { start: 5n, end: 6n, stayed: 4n } }),
    tally(1n, 'poor', 'poor', { persons: { start: 3n, end: 4n, stayed: 2n } }),
    tally(1n, 'above', 'poor', { persons: { start: 3n, end: 4n, stayed: 3n } }),
  ]);
  expect(persons.poor).toMatchObject({
    start: 8n,
    escapedToNearPoor: 4n,
    otherDecrease: 2n,
    newlyPoor: 4n,
    otherIncrease: 2n,
    end: 8n,
  });
  expect(persons.nearPoor).toMatchObject({ fromPoor: 4n, otherIncrease: 2n, end: 6n });
});
