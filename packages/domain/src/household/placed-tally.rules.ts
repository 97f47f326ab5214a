import type { StandingTally } from './movement-table.rules.ts';

/** Households that stood alike through a year, with the unit in which they lived at its start and at its end. Null: outside. */
export interface PlacedTally extends StandingTally {
  readonly startUnitId: string | null;
  readonly endUnitId: string | null;
}

/**
 * The tallies of a place as one of its units sees them: whoever went to another unit has left it, and is gone; whoever came
 * from one was not there before. What concerns the unit at neither end is left out.
 */
export function seenFrom(tallies: readonly PlacedTally[], unitId: string): readonly StandingTally[] {
  return tallies.flatMap((tally) => {
    const [was, is] = [tally.startUnitId === unitId, tally.endUnitId === unitId];
    if (!was && !is) return [];
    const { start, end, stayed } = tally.persons;
    const persons = { start: was ? start : 0n, end: is ? end : 0n, stayed: was && is ? stayed : 0n };
    return [{ ...tally, start: was ? tally.start : null, end: is ? tally.end : null, persons }];
  });
}
