/** Whether fewer agreed than must, so that the household is scored again. `percent` of those present; null: not known. */
export function goesBack(agreeing: number, present: number, percent: number | null): boolean {
  return percent !== null && agreeing * 100 < percent * present;
}

/** A count as it is typed; null where it is none. */
export function countOf(text: string): number | null {
  return /^\d{1,5}$/.test(text.trim()) ? Number(text) : null;
}
