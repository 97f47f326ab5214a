/** Rows are fetched this many at a time. */
export const PAGE_SIZE = 200;

/** The pages that hold those rows; the first in any case, since it says how many rows there are. */
export function pagesOf(rows: readonly number[]): readonly number[] {
  return [...new Set([0, ...rows.map((row) => Math.floor(row / PAGE_SIZE))])];
}

/**
 * How many rows there are to scroll over. Unfiltered it is known; of a filtered list only when its last, shorter page has
 * come, and until then there is one row more to scroll to than there is.
 */
export function scrollableRows(known: number | null, lengthOf: (page: number) => number | undefined): number {
  if (known !== null) return known;
  for (let page = 0; ; page++) {
    const length = lengthOf(page);
    if (length === undefined) return page * PAGE_SIZE + 1;
    if (length < PAGE_SIZE) return page * PAGE_SIZE + length;
  }
}
