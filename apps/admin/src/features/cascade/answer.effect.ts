import type { Bound, Comparison, Obstacle } from '@bacthang/domain/cascade';
import { decimalsOf } from '@bacthang/domain/indicator';
import { scale, toDecimal, toFraction, toShownDecimal } from '@bacthang/domain/shared';
import { formatDecimal, formatInteger, formatPercentPoints, formatQuantity } from '../../lib/format.ts';
import { domainIndicator, type IndicatorFacts } from '../target/indicator.fragment.ts';
import type { KnownFigure } from './baselines.ts';

/** What a deviation comes to, in one sentence with figures: `Nhẹ hơn chỉ tiêu cấp trên 0,10 điểm % (khoảng 12 hộ nghèo).` */
export function effectSentence(comparison: Comparison, facts: IndicatorFacts, figures: readonly KnownFigure[]): string {
  const { relation, difference } = comparison;
  if (relation === 'incomparable') return `Chưa so được: ${OBSTACLES[comparison.obstacle ?? 'noRequirementInYear']}.`;
  if (relation === 'equal') return 'Bằng chỉ tiêu cấp trên.';
  const word = relation === 'tighter' ? 'Chặt hơn' : 'Nhẹ hơn';
  if (difference === null) return `${word} chỉ tiêu cấp trên.`;
  if (/^[0.]+$/.test(difference)) return `${word} chỉ tiêu cấp trên ở cách so sánh, cùng một mức.`;
  return `${word} chỉ tiêu cấp trên ${differenceText(difference, facts)}${inCounts(difference, facts, figures)}.`;
}

const ONLY_THE_SUM = 'Chỉ tổng của các đơn vị phải đạt.';

/**
 * What a unit contributes against its share, where it has one: `Góp ít hơn phần của mình 1,00 điểm % (khoảng 120 hộ
 * nghèo). Chỉ tổng của các đơn vị phải đạt.` Nothing binds one unit alone, so nothing is looser.
 */
export function contributionSentence(
  share: Comparison | null,
  facts: IndicatorFacts,
  figures: readonly KnownFigure[],
): string {
  if (share === null || share.relation === 'incomparable') return `Đơn vị góp mức này vào tổng. ${ONLY_THE_SUM}`;
  if (share.relation === 'equal') return `Góp đúng phần của mình. ${ONLY_THE_SUM}`;
  const word = share.relation === 'tighter' ? 'Góp nhiều hơn' : 'Góp ít hơn';
  const by =
    share.difference === null || /^[0.]+$/.test(share.difference)
      ? ''
      : ` ${differenceText(share.difference, facts)}${inCounts(share.difference, facts, figures)}`;
  return `${word} phần của mình${by}. ${ONLY_THE_SUM}`;
}

/** What both sides come to in the year compared, read with the unit's own figures; null where there are no bounds. */
export function boundsSentence({ year, childBound, parentBound }: Comparison, facts: IndicatorFacts): string | null {
  if (childBound === null || parentBound === null) return null;
  const estimate = childBound.provisional || parentBound.provisional ? ' (tính trên số ước)' : '';
  return `Năm ${year}: cấp trên yêu cầu ${boundText(parentBound, facts)}, mức này là ${boundText(childBound, facts)}${estimate}.`;
}

/** The latest of these figures, never naked: with its year and how firm it is. */
export function baselineText(
  figures: readonly KnownFigure[],
  facts: IndicatorFacts,
): { readonly figure: string; readonly about: string } | null {
  const last = figures.toSorted((a, b) => b.year - a.year)[0];
  if (!last) return null;
  const digits = decimalsOf(domainIndicator(facts));
  const { coverage, estimated } = last;
  const state = coverage
    ? `từ ${coverage.reported}/${coverage.expected} đơn vị`
    : estimated
      ? 'ước thực hiện'
      : 'số chính thức';
  const mark = last.synthetic ? ', số minh họa' : '';
  return {
    figure: formatQuantity(toDecimal(last.value, digits, 'halfUp'), facts.unit),
    about: `cuối năm ${last.year}, ${state}${mark}`,
  };
}

/** A difference in the indicator's unit; of two percentages in points. */
export function differenceText(
  difference: string,
  { valueType, unit }: Pick<IndicatorFacts, 'valueType' | 'unit'>,
): string {
  return valueType === 'RATIO' ? formatPercentPoints(difference) : formatQuantity(difference, unit);
}

/** How many of those counted the difference is, by the denominator last known. */
function inCounts(difference: string, facts: IndicatorFacts, figures: readonly KnownFigure[]): string {
  const denominator = figures.toSorted((a, b) => b.year - a.year)[0]?.denominator ?? null;
  if (facts.valueType !== 'RATIO' || denominator === null || facts.numerator === null) return '';
  const counted = scale(scale(toFraction(difference), denominator), toFraction(1n).div(facts.per));
  return ` (khoảng ${formatInteger(toDecimal(counted, 0, 'halfUp'))} ${facts.numerator.replace(/^Số /, '')})`;
}

const WORDS: Readonly<Record<Bound['comparator'], (figure: string) => string>> = {
  lt: (figure) => `dưới ${figure}`,
  le: (figure) => `không quá ${figure}`,
  eq: (figure) => figure,
  ge: (figure) => `từ ${figure} trở lên`,
  gt: (figure) => `trên ${figure}`,
};

function boundText({ comparator, value }: Bound, facts: IndicatorFacts): string {
  return boundWords(comparator, toShownDecimal(value, decimalsOf(domainIndicator(facts))), facts);
}

/** What must hold, in words: `dưới 2,00%`, `từ 300 lao động trở lên`. */
export function boundWords(comparator: Bound['comparator'], figure: string, facts: IndicatorFacts): string {
  const shown = formatDecimal(figure);
  return WORDS[comparator](facts.unit.startsWith('%') ? `${shown}%` : `${shown} ${facts.unit}`);
}

/** Why two commitments cannot be held against each other, in words. */
export const obstacleLabel = (obstacle: Obstacle): string => OBSTACLES[obstacle];

const OBSTACLES: Readonly<Record<Obstacle, string>> = {
  needsBaseline: 'đơn vị chưa có số liệu của năm gốc',
  waitingForAssignment: 'cấp trên chưa giao mức cho năm này',
  waitingForParent: 'chưa có số liệu chung của cấp trên',
  byEvidence: 'chỉ tiêu này được đánh giá bằng minh chứng',
  noRequirementInYear: 'hai mức không cùng đến hạn trong năm nào',
  differentMeasure: 'hai mức không tính trên cùng một khoảng thời gian',
  oppositeSense: 'hai mức ngược chiều nhau',
  mixedYears: 'có năm chặt hơn, có năm nhẹ hơn',
  onlyTheSum: 'đơn vị tự đề xuất mức góp, chỉ tổng của các đơn vị phải đạt',
};
