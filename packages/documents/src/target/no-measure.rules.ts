import type { Clause } from '../clause/clause.ts';
import { DEFINES, PAID_IN_FULL, TIMES_MORE } from '../lexicon/acceptance.lexicon.ts';
import { COMPARED } from '../lexicon/commitment.lexicon.ts';
import { ACTIVITIES } from '../lexicon/work.lexicon.ts';
import { isMoneyReached } from './money.rules.ts';
import type { Weighed } from './weighed.ts';

/** "hỗ trợ 70% mệnh giá thẻ": how much each of them gets. */
const SUPPORT = /(?<!\p{L})(?:ho tro|mien|giam|cap bu)(?: \p{L}+){0,2} ?$/u;
const INTEREST = /(?<!\p{L})lai suat(?!\p{L})/u;
/** "mỗi tháng 02 chuyên mục". */
const OFTEN = /(?<!\p{L})(?:moi|hang) (?:thang|quy|tuan)(?!\p{L})/u;
const BY_YEAR = /^\(?\s*(?:cuoi |het )?nam \d{4}\s*:?\s*(?:la |dat )?$/;
const FOR_EACH = /^\(\s*moi (?!nam)(?:\p{L}+ ){1,3}$/u;

/** A figure that measures nothing a plan would be held to: a price, a rate, what each of them gets, or the same once more. */
export function isNoMeasure(weighed: Weighed): boolean {
  const { clause, before, after, container, gap } = weighed;
  const { figure } = clause.mark;
  if (!figure) return false;
  if (figure.measure === 'share' && clause.mark.comparator === 'eq' && SUPPORT.test(before) && PAID_IN_FULL.test(after))
    return true;
  // "giảm 5,02% so với đầu năm (33,62%)": what it is compared with.
  if (clause.bracketed && COMPARED.test(gap) && /^\(?\s*$/.test(before)) return true;
  if (clause.bracketed && container?.mark.figure && saysNothingNew(weighed, container)) return true;
  if (figure.measure === 'share' && INTEREST.test(before)) return true;
  if (figure.measure === 'money' && !isMoneyReached(weighed)) return true;
  if (clause.bracketed && (isBase(weighed) || isOfEach(weighed))) return true;
  if (ACTIVITIES.test(figure.unit) && OFTEN.test(before)) return true;
  // "khám ít nhất 1 lần", "01 lần/năm": how often, not how much more.
  if (figure.measure === 'multiple' && !TIMES_MORE.test(before)) return true;
  return DEFINES.test(before);
}

/** "năm 2030 đạt 92 triệu đồng (năm 2025: 61 triệu đồng)": where it comes from. */
function isBase({ before, after, time, firstYear, container }: Weighed): boolean {
  const names = BY_YEAR.test(before) && /^\)/.test(after);
  return names && container !== null && time !== null && firstYear !== null && time.to <= firstYear;
}

/** "hỗ trợ con giống cho 25 hộ (mỗi hộ 02 con)": what one of them gets. */
function isOfEach({ before, clause: { mark } }: Weighed): boolean {
  return mark.comparator === 'eq' && FOR_EACH.test(before);
}

/** "(75%)", "(tăng 2,3 triệu)": the same once more. "(210 lao động là …)" and "(bình quân 800 lao động/năm)" say more. */
function saysNothingNew({ clause: { mark }, before, isOfOneYear }: Weighed, container: Clause): boolean {
  const bare = /^\(?\s*(?:giam|tang|khoang|gan|hon|tren|duoi|dat|la|bang|tuc|chi|con)?\s*$/.test(before);
  if (mark.figure?.measure !== container.mark.figure?.measure) return bare && !/con\s*$/.test(before);
  // In a plan for one year "(giảm 0,92%)" is by how many points, beside where it ends; over more years it is no yearly change.
  if (isOfOneYear && mark.figure?.measure === 'share') return bare && !/giam|tang/.test(before);
  return bare && /giam|tang/.test(before) && mark.figure?.annual === false;
}
