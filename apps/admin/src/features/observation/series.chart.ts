import { seriesSegments } from '@bacthang/domain/observation';

interface Point {
  readonly year: number;
  readonly value: string | null;
  readonly standardCode: string | null;
}

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly year: number;
  readonly value: string;
}

/** What to draw, in pixels; numbers are floats here and nowhere else. */
export interface Chart {
  /** Lines, one for each stretch measured by the same standard; nothing joins them. */
  readonly lines: readonly string[];
  readonly dots: readonly Dot[];
  /** Where the standard changed, between two years. */
  readonly breaks: readonly number[];
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly padding: number;
}

/** A series of years as lines, from zero up, cut where the standard changes. */
export function chartOf(
  points: readonly Point[],
  indicator: { readonly breaksAtStandard: boolean },
  frame: Frame,
): Chart {
  const { width, height, padding } = frame;
  const known = points.flatMap(({ value, ...point }) => (value === null ? [] : [{ ...point, value }]));
  const years = known.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const top = Math.max(...known.map(({ value }) => Number(value)), 0) || 1;
  const x = (year: number) => padding + ((year - first) / (last - first || 1)) * (width - 2 * padding);
  const y = (value: string) => height - padding - (Number(value) / top) * (height - 2 * padding);
  const segments = seriesSegments(known, indicator);
  const ends = segments.slice(1).map((segment, index) => [segments[index]?.at(-1)?.year, segment[0]?.year] as const);
  return {
    lines: segments.map((segment) =>
      segment.map(({ year, value }) => `${round(x(year))},${round(y(value))}`).join(' '),
    ),
    dots: segments.flat().map(({ year, value }) => ({ x: round(x(year)), y: round(y(value)), year, value })),
    breaks: ends.flatMap(([end, start]) =>
      end === undefined || start === undefined ? [] : [round((x(end) + x(start)) / 2)],
    ),
  };
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
