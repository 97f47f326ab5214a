import { graphql, type ResultOf } from '@bacthang/contract';
import { subtract, toFraction, toShownDecimal } from '@bacthang/domain/shared';
import { PointFacts } from '../observation/figure.fragment.ts';

/** The four figures above the list of work: who is poor, who nearly, and what helps most. */
export const HEAD_FIGURES = [
  { indicatorCode: 'poverty-rate', subgroupCode: null },
  { indicatorCode: 'near-poverty-rate', subgroupCode: null },
  { indicatorCode: 'trained-workers-rate', subgroupCode: 'poor-near-poor-newly-escaped' },
  { indicatorCode: 'health-insurance-support-rate', subgroupCode: 'poor-near-poor' },
] as const;

export const HeadFigureFragment = graphql(
  `
    fragment HeadFigure_Figure on Figure {
      ...PointFacts
      official
      subgroup { id code name }
      indicator { id code name unit valueType direction breaksAtStandard }
    }
  `,
  [PointFacts],
);

export type HeadFigureFacts = ResultOf<typeof HeadFigureFragment>;

/** What became of a figure in a year: by how much it moved and whether that is better; or why nothing can be said. */
export type Trend =
  | { readonly kind: 'moved'; readonly difference: string; readonly better: boolean | null }
  | { readonly kind: 'still' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'unknown' };

type Measured = Pick<HeadFigureFacts, 'value' | 'standardCode'> & {
  readonly indicator: Pick<HeadFigureFacts['indicator'], 'breaksAtStandard' | 'direction'>;
};

/** The change since the year before. A series of the poor breaks where their standard changes: no trend across it. */
export function trendOf(now: Measured, before: Measured | null): Trend {
  if (now.value === null || before?.value == null) return { kind: 'unknown' };
  if (now.indicator.breaksAtStandard && now.standardCode !== before.standardCode) return { kind: 'broken' };
  const difference = toShownDecimal(subtract(toFraction(now.value), toFraction(before.value)), 0);
  if (/^-?0(\.0+)?$/.test(difference)) return { kind: 'still' };
  const fell = difference.startsWith('-');
  const { direction } = now.indicator;
  return { kind: 'moved', difference, better: direction === 'NONE' ? null : fell === (direction === 'DOWN') };
}

/**
 * Of a figure's last three years, newest first, the pair to show: the year looked at with the one before it, or, while
 * nobody has reported that year yet, those a year earlier.
 */
export function newestKnown<T extends Pick<HeadFigureFacts, 'value'>>(
  series: readonly (T | null)[],
): readonly [T | null, T | null] {
  const [now = null, before = null, earlier = null] = series;
  return now?.value == null && before?.value != null ? [before, earlier] : [now, before];
}
