import type { Move } from './shift.documents.ts';

/** How many households of a village would go from one class to another, for one kind of reason. */
export interface ShiftLine {
  readonly key: string;
  readonly village: string;
  readonly from: Move['from'];
  readonly to: Move['to'];
  readonly reason: string;
  readonly households: number;
}

/** Moves by village, classes and reason, in the order in which they come; they add up to all of them. */
export function shiftLines(moves: readonly Move[]): readonly ShiftLine[] {
  const groups = Map.groupBy(moves, ({ village, from, to, reason }) => [village.id, from, to, reason].join('|'));
  return [...groups].flatMap(([key, [first, ...others]]) =>
    first
      ? [
          {
            key,
            village: first.village.fullName,
            from: first.from,
            to: first.to,
            reason: first.reason,
            households: others.length + 1,
          },
        ]
      : [],
  );
}
