import { isPlainDate, type PlainDate, type Refusal, refusal } from '../shared/index.ts';

/** `[from, to)`; null is an open end. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/**
 * What is wrong with periods of which no two may share a day: `dateInvalid`, `endNotAfterStart`, `periodOverlaps` (at the
 * later one's `from`). They may stand in any order and leave gaps.
 */
export function checkPeriods(periods: readonly Period[], path: readonly string[]): readonly Refusal[] {
  const refusals = periods.flatMap((period, index) => checkPeriod(period, [...path, String(index)]));
  if (refusals.length > 0) return refusals;
  const sorted = periods
    .map((period, index) => ({ ...period, index }))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.index - b.index));
  return sorted.flatMap(({ from, index }, place) => {
    const before = place === 0 ? null : sorted[place - 1];
    if (!before || (before.to !== null && before.to <= from)) return [];
    return [refusal('periodOverlaps', [...path, String(index), 'from'], { value: from, allowed: before.to })];
  });
}

/** One period alone. Refuses `dateInvalid`, `endNotAfterStart`. */
export function checkPeriod({ from, to }: Period, path: readonly string[]): readonly Refusal[] {
  const refusals = [
    ...(isPlainDate(from) ? [] : [refusal('dateInvalid', [...path, 'from'], { value: from, allowed: 'YYYY-MM-DD' })]),
    ...(to === null || isPlainDate(to)
      ? []
      : [refusal('dateInvalid', [...path, 'to'], { value: to, allowed: 'YYYY-MM-DD' })]),
  ];
  if (refusals.length > 0 || to === null || from < to) return refusals;
  return [refusal('endNotAfterStart', [...path, 'to'], { value: to, allowed: `${from}..` })];
}
