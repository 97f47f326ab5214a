import type { HouseholdClass } from '../standard/index.ts';

/** A line of a list that everybody may read: nothing of it is sensitive. */
export interface PostingLine {
  readonly headName: string;
  readonly villageName: string;
  readonly class: HouseholdClass;
  readonly classBefore: HouseholdClass | null;
}

const order = new Intl.Collator('vi');

/**
 * The list to be put up: who is on a list now or was before, by village and by name; who was and is on none is nobody's
 * business. Only these four fields leave a row, whatever else it holds.
 */
export function postingList(rows: readonly PostingLine[]): readonly PostingLine[] {
  return rows
    .filter((row) => row.class !== 'above' || (row.classBefore !== null && row.classBefore !== 'above'))
    .map(({ headName, villageName, class: now, classBefore }) => ({ headName, villageName, class: now, classBefore }))
    .toSorted((a, b) => order.compare(a.villageName, b.villageName) || order.compare(a.headName, b.headName));
}
