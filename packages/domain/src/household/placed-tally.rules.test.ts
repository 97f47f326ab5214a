import { expect, it } from 'vitest';
import { movementTable } from './movement-table.rules.ts';
import { type PlacedTally, seenFrom } from './placed-tally.rules.ts';

const tally = (rest: Partial<PlacedTally>): PlacedTally => ({
  start: 'poor',
  end: 'poor',
  arrival: null,
  departure: null,
  escapedBefore: { poor: false, nearPoor: false },
  households: 1n,
  persons: { start: 4n, end: 3n, stayed: 3n },
  startUnitId: 'a',
  endUnitId: 'a',
  ...rest,
});

const TALLIES = [
  tally({ households: 5n, persons: { start: 20n, end: 20n, stayed: 20n } }),
  tally({ endUnitId: 'b' }),
  tally({ startUnitId: 'b', endUnitId: 'b', end: 'above' }),
];
const columns = (unitId: string) => {
  const { start, otherDecrease, otherIncrease, escapedAbove, end } = movementTable(seenFrom(TALLIES, unitId)).households
    .poor;
  return { start, otherDecrease, otherIncrease, escapedAbove, end };
};

it('a move between two units is an other decrease of one and an other increase of the other', () => {
  expect(columns('a')).toEqual({ start: 6n, otherDecrease: 1n, otherIncrease: 0n, escapedAbove: 0n, end: 5n });
  expect(columns('b')).toEqual({ start: 1n, otherDecrease: 0n, otherIncrease: 1n, escapedAbove: 1n, end: 1n });
});

it('and is none to the unit above: starts and ends of its parts add up to its own', () => {
  const whole = movementTable(TALLIES).households.poor;
  expect(whole).toMatchObject({ start: 7n, otherDecrease: 0n, otherIncrease: 0n, end: 6n });
  expect([columns('a').start + columns('b').start, columns('a').end + columns('b').end]).toEqual([
    whole.start,
    whole.end,
  ]);
});
