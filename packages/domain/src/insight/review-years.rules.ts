/** How many periodic rounds a unit has of a year, and how many of them are decided. */
export interface ReviewYear {
  readonly year: number;
  readonly rounds: number;
  readonly decided: number;
}

/** The newest year with a round; `decided`: with a decided one. Null: none. */
export function lastReviewYear(years: readonly ReviewYear[], decided: boolean): number | null {
  const found = years.filter((each) => (decided ? each.decided : each.rounds) > 0).map(({ year }) => year);
  return found.length === 0 ? null : Math.max(...found);
}

/** The newest year that has a decided round as the year before it has, so that a change can be told. Null: none. */
export function lastComparedYear(years: readonly ReviewYear[]): number | null {
  const decided = new Set(years.filter((each) => each.decided > 0).map(({ year }) => year));
  const found = [...decided].filter((year) => decided.has(year - 1));
  return found.length === 0 ? null : Math.max(...found);
}
