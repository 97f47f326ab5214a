import { EARNING, GROWS, LENDS, NORM, PUTS_ASIDE, SPENDING } from '../lexicon/acceptance.lexicon.ts';
import { EACH_YEAR } from '../lexicon/commitment.lexicon.ts';
import type { Weighed } from './weighed.ts';

/** "tăng thêm 3 tỷ đồng", "bình quân 150 tỷ đồng/năm": more of the sum just named. */
const OF_THE_SAME = /^[,(\s]*(?:tang (?:them )?|(?:binh quan|trung binh) (?:moi nam |dat )?)$/;

/**
 * Money that is raised, lent, earned, or put aside each year; also what such a sum is made of ("(cấp tỉnh 20 tỷ đồng, cấp xã
 * 25 tỷ đồng)"). What a plan costs, and what one household gets, is none.
 */
export function isMoneyReached(weighed: Weighed): boolean {
  const { before, after, container, promised } = weighed;
  const isPart = weighed.isPart || OF_THE_SAME.test(before);
  if (promised && isPart && container?.mark.figure?.measure === 'money' && !SPENDING.test(before)) return true;
  if (GROWS.test(before) || isOfLabel(weighed)) return true;
  if (!SPENDING.test(before) && EARNING.test(`${before} ${after}`)) return true;
  return !isNorm(weighed) && (LENDS.test(before) || (PUTS_ASIDE.test(before) && isBinding(weighed)));
}

/** "Vận động Quỹ: chỉ tiêu huyện giao 45 triệu đồng, phấn đấu đạt 60 triệu đồng": what is raised stands before the colon. */
export function isOfLabel({ label, before }: Weighed): boolean {
  return EARNING.test(label) && /(?:^\W*|(?<!\p{L})(?:giao|dat)(?: \p{L}+)? ?)$/u.test(before) && !NORM.test(before);
}

function isNorm({ clause: { mark }, before }: Weighed): boolean {
  const isOfOne = mark.figure?.per !== null && !/^(?:xa|thon|huyen)$/.test(mark.figure?.per ?? '');
  return isOfOne || mark.comparator === 'le' || NORM.test(before);
}

/** At least so much, or so much each year: what a budget puts aside once is what a plan costs. */
function isBinding({ clause: { mark }, before, yearly }: Weighed): boolean {
  return mark.comparator === 'ge' || mark.figure?.annual === true || yearly || EACH_YEAR.test(before);
}
