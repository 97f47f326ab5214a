import type { YearFeedback } from '@bacthang/domain/cascade';
import type { IndicatorFacts } from '../../target/indicator.fragment.ts';
import { amountText, boundShown, causeLabel, isSameBound, sumText } from './add-up.labels.ts';

const NOTHING_SHOWN = /^[0.]+$/;

/** The room that is left: `Còn dư địa của tỉnh Hưng Yên: 0,37 điểm % (421 hộ nghèo).` Null where nothing can be said. */
export function roomSentence(
  { headroom, after, uncounted }: YearFeedback,
  facts: IndicatorFacts,
  whole: string,
): string | null {
  if (uncounted) return `Chưa tính được vào tổng của ${whole}: ${causeLabel(uncounted)}.`;
  if (after.balance?.holds === false) return `Không còn dư địa của ${whole}.`;
  if (headroom === null) return null;
  const { shown, count, limited } = headroom;
  if (!limited) return `Dư địa của ${whole} đủ cho mọi mức mà đơn vị có thể đặt.`;
  const none = NOTHING_SHOWN.test(shown) && (count === null || count === 0n);
  return none ? `Không còn dư địa của ${whole}.` : `Còn dư địa của ${whole}: ${amountText(shown, count, facts)}.`;
}

/** What the answer does to the whole: `Cả tỉnh năm 2025: đang dưới 1,95%, sẽ là dưới 1,98%, yêu cầu …: đạt.` */
export function wholeSentence(feedback: YearFeedback, facts: IndicatorFacts, whole: string): string {
  const { year, before, after } = feedback;
  const changed = before.implied !== null && !isSameBound(before.implied, after.implied);
  const from = changed && before.implied ? `đang ${boundShown(before.implied, facts)}, sẽ là ` : '';
  return `Cả ${whole} năm ${year}: ${from}${sumText({ ...feedback, ...after }, facts)}.`;
}
