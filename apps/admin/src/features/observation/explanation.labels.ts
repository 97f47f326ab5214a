import { decimalsOf } from '@bacthang/domain/indicator';
import { toFraction, toShownDecimal } from '@bacthang/domain/shared';
import { formatDecimal } from '../../lib/format.ts';
import { boundWords, differenceText } from '../cascade/answer.effect.ts';
import { domainIndicator, type IndicatorFacts } from '../target/indicator.fragment.ts';
import type { AssessmentFacts, ReasonFacts } from './assessment.fragment.ts';
import { measuredText } from './figure.labels.ts';

type ReasonOf<Name extends ReasonFacts['__typename']> = Extract<ReasonFacts, { readonly __typename: Name }>;
type Demand = NonNullable<AssessmentFacts['required']>;
type AssessmentObstacle = ReasonOf<'ObstacleReason'>['obstacle'];
/** The name of a poverty standard by its code. */
export type StandardNames = ReadonlyMap<string, string>;

const OBSTACLES: Readonly<Record<AssessmentObstacle, string>> = {
  NEEDS_BASELINE: 'chưa có số liệu của năm gốc',
  WAITING_FOR_ASSIGNMENT: 'cấp trên chưa giao mức cho năm này',
  WAITING_FOR_PARENT: 'chưa có số liệu chung của cấp trên',
  BY_EVIDENCE: 'chỉ tiêu này được đánh giá bằng minh chứng, không có số',
  NO_REQUIREMENT_IN_YEAR: 'không có mức nào đến hạn trong năm này',
  DIFFERENT_MEASURE: 'hai mức không tính trên cùng một khoảng thời gian',
  OPPOSITE_SENSE: 'hai mức ngược chiều nhau',
  MIXED_YEARS: 'có năm chặt hơn, có năm nhẹ hơn',
  ONLY_THE_SUM: 'chỉ tính trên tổng của các đơn vị, đơn vị chưa đề xuất mức của mình',
  SERIES_BREAK: 'chuẩn nghèo thay đổi giữa chừng',
};

/** Why a figure is judged as it is, a sentence a step; last what an official figure has made of the demand. */
export function explanationSentences(
  { explanation, required, restated }: AssessmentFacts,
  indicator: IndicatorFacts,
  standards: StandardNames,
): readonly string[] {
  const steps = explanation.map((reason) => reasonSentence(reason, { indicator, required, standards }));
  return restated ? [...steps, restatedSentence(restated, indicator)] : steps;
}

interface Told {
  readonly indicator: IndicatorFacts;
  readonly required: Demand | null;
  readonly standards: StandardNames;
}

function reasonSentence(reason: ReasonFacts, { indicator, required, standards }: Told): string {
  const figure = (value: string) => measuredText(value, indicator);
  switch (reason.__typename) {
    case 'RequiredReason':
      return `Yêu cầu năm ${reason.year}: ${demandText(reason.bound, indicator)}${
        reason.bound.provisional ? ' (dựa trên số ước hoặc mục tiêu, chưa phải kết quả)' : ''
      }.`;
    case 'CountedFromReason':
      return `Tính từ ${figure(reason.value)} cuối năm ${reason.year}${reason.estimated ? ' (ước thực hiện)' : ''}.`;
    case 'MeasuredReason':
      return `Kết quả năm ${reason.year}: ${figure(reason.value)}.`;
    case 'AddedReason':
      return `Cộng ${reason.counted}/${reason.of} năm của giai đoạn: ${figure(reason.value)}.`;
    case 'NobodyInNeedReason':
      return `Năm ${reason.year} không ai có nhu cầu, nên không có gì phải làm thêm.`;
    case 'ChangedReason':
      return changedSentence(reason, indicator, required);
    case 'MarginReason':
      return marginSentence(reason.by, indicator);
    case 'AchievementReason':
      return `Đạt ${formatDecimal(reason.percent, 1)}% mức yêu cầu.`;
    case 'PathReason':
      return `Đi đều từ số gốc đến mức yêu cầu thì cuối năm ${reason.year} ở ${figure(reason.value)}.`;
    case 'ProjectionReason':
      return `Giữ mức thay đổi bình quân đến nay thì năm ${reason.year} ở ${figure(reason.value)}.`;
    case 'MissingYearsReason':
      return `Chưa có số liệu năm ${reason.missing.join(', ')}, nên chưa kết luận được cả giai đoạn.`;
    case 'SeriesBreakReason':
      return `Số gốc cuối năm ${reason.year} đo theo ${standardName(reason.from, standards)}, kết quả đo theo ${standardName(reason.to, standards)}: hai số không so được với nhau, cần số gốc tính lại theo chuẩn mới.`;
    case 'ObstacleReason':
      return `Chưa đánh giá được năm ${reason.year}: ${OBSTACLES[reason.obstacle]}.`;
  }
}

const standardName = (code: string | null, names: StandardNames): string =>
  code === null ? 'chuẩn chưa được ghi' : (names.get(code) ?? code);

function demandText({ comparator, value }: Demand, indicator: IndicatorFacts): string {
  return boundWords(BOUNDS[comparator], value, indicator);
}

const BOUNDS = { LT: 'lt', LE: 'le', EQ: 'eq', GE: 'ge', GT: 'gt', ABOUT: 'eq' } as const;

/** "Từ cuối năm 2020 đã giảm 6,44 điểm %, mức yêu cầu là giảm 5,00 điểm %." */
function changedSentence(
  { since, by, planned }: ReasonOf<'ChangedReason'>,
  indicator: IndicatorFacts,
  required: Demand | null,
): string {
  const falls = required?.comparator === 'LT' || required?.comparator === 'LE';
  const moved = (change: string) => {
    if (isNothing(change)) return 'giữ nguyên';
    const forward = !change.startsWith('-');
    return `${forward === falls ? 'giảm' : 'tăng'} ${sizeText(change, indicator)}`;
  };
  return `Từ cuối năm ${since} đã ${moved(by)}; đến mức yêu cầu là ${moved(planned)}.`;
}

function marginSentence(by: string, indicator: IndicatorFacts): string {
  if (isNothing(by)) return 'Vừa bằng mức yêu cầu.';
  return by.startsWith('-')
    ? `Còn thiếu ${sizeText(by, indicator)} so với yêu cầu.`
    : `Tốt hơn yêu cầu ${sizeText(by, indicator)}.`;
}

function restatedSentence(
  { onEstimate, onOfficial, shift }: NonNullable<AssessmentFacts['restated']>,
  indicator: IndicatorFacts,
): string {
  const falls = onOfficial.comparator === 'LT' || onOfficial.comparator === 'LE';
  const word = shift.startsWith('-') === falls ? 'chặt hơn' : 'nhẹ hơn';
  const now = demandText(onOfficial, indicator);
  return `Khi giao, tính trên số ước, yêu cầu là ${demandText(onEstimate, indicator)}; theo số chính thức là ${now}, ${word} ${sizeText(shift, indicator)}.`;
}

const isNothing = (value: string): boolean => /^-?[0.]+$/.test(value);

/** A change without its sign, with the decimals of its indicator; one too small for them with all that are known. */
function sizeText(change: string, indicator: IndicatorFacts): string {
  const size = change.replace('-', '');
  const shown = toShownDecimal(toFraction(size), decimalsOf(domainIndicator(indicator)));
  return differenceText(isNothing(shown) ? size : shown, indicator);
}
