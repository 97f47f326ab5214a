/** A figure of a series, with the standard it was measured by. */
export interface SeriesPoint {
  readonly year: number;
  readonly standardCode: string | null;
}

/**
 * A series in order of years, cut wherever the standard it was measured by changes: no trend is drawn and no target
 * assessed across the cut (cascade §7). An indicator that no standard defines stays in one piece.
 */
export function seriesSegments<T extends SeriesPoint>(
  points: readonly T[],
  { breaksAtStandard }: { readonly breaksAtStandard: boolean },
): readonly (readonly T[])[] {
  const segments: T[][] = [];
  for (const point of points.toSorted((a, b) => a.year - b.year)) {
    const last = segments.at(-1);
    const follows = last && (!breaksAtStandard || last[0]?.standardCode === point.standardCode);
    if (follows) last.push(point);
    else segments.push([point]);
  }
  return segments;
}

/** Where a series breaks: the last point by one standard and the first by the next. */
export interface SeriesBreak<T extends SeriesPoint> {
  readonly before: T;
  readonly after: T;
}

/** Every break of a series, in order of years. */
export function seriesBreaks<T extends SeriesPoint>(
  points: readonly T[],
  indicator: { readonly breaksAtStandard: boolean },
): readonly SeriesBreak<T>[] {
  const segments = seriesSegments(points, indicator);
  return segments.slice(1).flatMap(([after], index) => {
    const before = segments[index]?.at(-1);
    return before && after ? [{ before, after }] : [];
  });
}
