import type { Figure } from '../value.rules.ts';

/** What taking a figure of a sheet would do: a figure where there was none, another in its place, or nothing. */
export const SHEET_OUTCOMES = ['added', 'changed', 'unchanged'] as const;
export type SheetOutcome = (typeof SHEET_OUTCOMES)[number];

type Counts = Pick<Figure, 'numerator' | 'denominator'>;

/** What becomes of a figure beside the one on record: the same file a second time changes nothing. */
export function sheetOutcome(read: Counts, recorded: Counts | null): SheetOutcome {
  if (recorded === null) return 'added';
  const isSame = read.numerator === recorded.numerator && read.denominator === recorded.denominator;
  return isSame ? 'unchanged' : 'changed';
}
