import type { AddUp, AddUpObstacle, Balance, Bound, Uncounted } from '@bacthang/domain/cascade';
import { decimalsOf } from '@bacthang/domain/indicator';
import { compare, type Rounding, scale, toDecimal, toFraction } from '@bacthang/domain/shared';
import { formatInteger } from '../../../lib/format.ts';
import { domainIndicator, type IndicatorFacts } from '../../target/indicator.fragment.ts';
import { boundWords, differenceText } from '../answer.effect.ts';

/** Why a figure does not enter a sum, on either side. */
export type Cause = Uncounted | AddUpObstacle;

/** How all units together stand to what is required in one year. */
export interface SumFacts extends Pick<AddUp, 'year' | 'required' | 'implied' | 'balance'> {
  readonly obstacle: Cause | null;
}

/** Who stands behind a sum. */
export interface CountedFacts
  extends Pick<AddUp, 'notAnswered' | 'waitingForConsent' | 'notApplicable' | 'heldConstant'> {
  readonly uncounted: readonly { readonly unitId: string; readonly cause: Cause }[];
}

const CAUSES: Readonly<Record<Cause, string>> = {
  needsBaseline: 'chưa có số liệu của năm gốc',
  waitingForAssignment: 'chưa được giao mức cho năm này',
  waitingForParent: 'chưa có số liệu chung của cấp trên',
  byEvidence: 'được đánh giá bằng minh chứng, không có số',
  noRequirementInYear: 'không có mức nào đến hạn trong năm này',
  differentMeasure: 'mức của đơn vị tính trên khoảng thời gian khác',
  oppositeSense: 'mức của đơn vị ngược chiều với chỉ tiêu',
  unknownDenominator: 'chưa có số liệu để làm mẫu số',
  notProposed: 'chưa đề xuất mức của mình',
  notAddable: 'chỉ số này không cộng dồn được, mỗi đơn vị tự chịu trách nhiệm',
};

export const causeLabel = (cause: Cause): string => CAUSES[cause];

/** A bound in words, rounded so that it never looks better than it is: `dưới 2,01%` for 2.0033…. */
export function boundShown({ comparator, value }: Bound, facts: IndicatorFacts): string {
  const rounding = ROUNDINGS[comparator];
  return boundWords(comparator, toDecimal(value, decimalsOf(domainIndicator(facts)), rounding), facts);
}

const ROUNDINGS: Readonly<Record<Bound['comparator'], Rounding>> = {
  lt: 'up',
  le: 'up',
  eq: 'halfUp',
  ge: 'down',
  gt: 'down',
};

/** A change in points and in households: `0,37 điểm % (421 hộ nghèo)`; in its own unit alone where that is counted. */
export function amountText(shown: string, count: bigint | null, facts: IndicatorFacts): string {
  const amount = differenceText(shown, facts);
  const counted = facts.numerator?.replace(/^Số /, '');
  const quotient = facts.valueType === 'RATIO' || facts.valueType === 'RATE';
  return quotient && count !== null && counted ? `${amount} (${formatInteger(count)} ${counted})` : amount;
}

/** How a sum stands: `đạt, còn dư 0,37 điểm % (421 hộ nghèo)`, `không đạt, thiếu 12 lao động`. */
export function verdict({ holds, slack, slackCount }: Balance, facts: IndicatorFacts): string {
  const word = holds ? 'đạt' : 'không đạt';
  if (facts.valueType === 'MILESTONE' || facts.valueType === 'TEXT') return word;
  const side = compare(slack, toFraction(0n));
  if (side === 0) return holds ? 'đạt vừa đủ' : 'không đạt, mới bằng đúng mức';
  const size = toDecimal(scale(slack, BigInt(side)), decimalsOf(domainIndicator(facts)), holds ? 'down' : 'up');
  const count = slackCount === null ? null : slackCount < 0n ? -slackCount : slackCount;
  return `${word}, ${holds ? 'còn dư' : 'thiếu'} ${amountText(size, count, facts)}`;
}

/** What all promise together against what is required: `dưới 1,98%, yêu cầu dưới 2,00%: đạt, còn dư …`. */
export function sumText({ required, implied, balance, obstacle }: SumFacts, facts: IndicatorFacts): string {
  if (required === null) return `chưa tính được: ${causeLabel(obstacle ?? 'noRequirementInYear')}`;
  const asked = `yêu cầu ${boundShown(required, facts)}`;
  if (obstacle) return `${asked}; ${causeLabel(obstacle)}`;
  if (implied === null || balance === null) return `${asked}; chưa đơn vị nào tính được vào tổng`;
  return `${boundShown(implied, facts)}, ${asked}: ${verdict(balance, facts)}`;
}

/** Who stands behind a sum, and how far it can be relied on: nothing that was assumed is left unsaid. */
export function reliance(sum: CountedFacts, total: number): readonly string[] {
  const { notAnswered, waitingForConsent, notApplicable, uncounted, heldConstant } = sum;
  const byCause = Map.groupBy(uncounted, ({ cause }) => cause);
  const held = [...new Set(heldConstant.map(({ year }) => year))].toSorted((a, b) => a - b);
  const said = [
    notAnswered.length > 0 && `${units(notAnswered.length)} chưa trả lời, tính theo mức được giao`,
    waitingForConsent.length > 0 && `${units(waitingForConsent.length)} chờ đồng ý, cũng tính theo mức được giao`,
    notApplicable.length > 0 && `${units(notApplicable.length)} không áp dụng`,
    ...[...byCause].map(([cause, found]) => `${units(found.length)} không tính được: ${causeLabel(cause)}`),
    held.length > 0 && `mẫu số giữ nguyên theo năm ${held.join(', ')} ở ${units(heldConstant.length)}`,
  ].filter((part) => part !== false);
  return [`${formatInteger(total - notAnswered.length)}/${units(total)} đã ban hành trả lời`, ...said];
}

const units = (count: number): string => `${formatInteger(count)} đơn vị`;

/** Whether two bounds say the same. */
export function isSameBound(one: Bound | null, other: Bound | null): boolean {
  if (one === null || other === null) return one === other;
  return one.comparator === other.comparator && compare(one.value, other.value) === 0;
}
