import type { SectionKind } from '@bacthang/domain';
import type { Clause } from '../clause/clause.ts';
import type { MarkKind } from '../clause/mark.ts';
import {
  AGAINST_PLAN,
  DEFINES,
  DONE_ALREADY,
  EXCEEDED,
  PAID_IN_FULL,
  PROMISES,
  STANDS,
  TIMES_MORE,
} from '../lexicon/acceptance.lexicon.ts';
import { COMPARED, MAINTAINS } from '../lexicon/commitment.lexicon.ts';
import { ACTIVITIES, PART_PUT_ASIDE } from '../lexicon/work.lexicon.ts';
import { isMoneyReached } from './money.rules.ts';
import { isPlanned } from './planned.rules.ts';
import type { Weighed } from './weighed.ts';

/** A clause as a target, a figure of the past, or nothing that a plan would be held to. */
export type Verdict = 'target' | 'past' | 'nothing';

/** Sections in which every figure is a promise unless something says otherwise. */
const PROMISING: readonly SectionKind[] = ['targets', 'objective'];
/** What stands for an amount. */
const FIGURES: readonly MarkKind[] = ['figure', 'fraction', 'portion'];
/** Sections where "01 đảng viên giúp 01 hộ" says how. */
const HOW: readonly SectionKind[] = ['measures', 'organization'];
/** "hỗ trợ 70% mệnh giá thẻ": how much each of them gets. */
const SUPPORT = /(?<!\p{L})(?:ho tro|mien|giam|cap bu)(?: \p{L}+){0,2} ?$/u;
/** Sections that promise nothing, whatever they say. */
const SILENT: readonly SectionKind[] = ['scope', 'funding', 'reporting'];

export function verdictOf(weighed: Weighed): Verdict {
  const { clause, section, time, firstYear } = weighed;
  const { mark } = clause;
  if (section === 'assessment') return mark.kind === 'figure' ? 'past' : 'nothing';
  if (SILENT.includes(section)) return 'nothing';
  if (isPast(weighed)) return mark.kind === 'figure' ? 'past' : 'nothing';
  if (isNoMeasure(weighed)) return 'nothing';
  if (PROMISING.includes(section)) return promisedHere(weighed);
  // "phân công 01 đảng viên giúp 01 hộ" says how, not how many.
  const isHow =
    mark.figure?.measure === 'count' && mark.value === '1' && mark.comparator === 'eq' && HOW.includes(section);
  const goesOn = weighed.promised && mark.kind === 'figure' && !isHow && !isAside(weighed);
  const promised =
    goesOn ||
    isPlanned(weighed) ||
    PROMISES.test(weighed.said) ||
    (PROMISES.test(weighed.before) && section !== 'other');
  const future = time === null || firstYear === null || time.to >= firstYear;
  return promised && future && mark.kind !== 'assigned' && mark.kind !== 'relative' ? 'target' : 'nothing';
}

/** What a promise goes on with and does not promise: what is paid of the price, how it is made known. */
function isAside({ clause: { mark }, before, after }: Weighed): boolean {
  if (mark.figure?.measure === 'share') return mark.leads && PAID_IN_FULL.test(after) && !PART_PUT_ASIDE.test(before);
  return mark.figure?.measure === 'count' && ACTIVITIES.test(mark.figure.unit);
}

/** General aims carry figures now and then; words alone there are no targets, unless they are firm ones. */
function promisedHere({ clause, section, said, before }: Weighed): Verdict {
  if (section === 'targets' || FIGURES.includes(clause.mark.kind)) return 'target';
  return PROMISES.test(`${said} ${before}`) ? 'target' : 'nothing';
}

function isPast({ before, after, said, clause, section, time, firstYear }: Weighed): boolean {
  if (time !== null && firstYear !== null && time.to < firstYear) return !/phan dau/.test(said);
  if (MAINTAINS.test(before)) return false;
  if (STANDS.test(before) || DONE_ALREADY.test(before)) return true;
  // "đạt 100% kế hoạch được giao" among the targets is one.
  const asked = section !== 'other' && /^[^,;.]{0,40} (?:giao|hang nam)(?!\p{L})/u.test(after);
  const compared = AGAINST_PLAN.test(after) && EXCEEDED.test(before) && !asked;
  return clause.mark.kind === 'figure' && compared && !/phan dau/.test(said);
}

function isNoMeasure(weighed: Weighed): boolean {
  const { clause, before, after, container, gap } = weighed;
  const { figure } = clause.mark;
  if (!figure) return false;
  if (figure.measure === 'share' && clause.mark.comparator === 'eq' && SUPPORT.test(before) && PAID_IN_FULL.test(after))
    return true;
  // "giảm 5,02% so với đầu năm (33,62%)": what it is compared with.
  if (clause.bracketed && COMPARED.test(gap) && /^\(?\s*$/.test(before)) return true;
  if (clause.bracketed && container?.mark.figure && saysNothingNew(weighed, container)) return true;
  if (figure.measure === 'share' && /(?<!\p{L})lai suat(?!\p{L})/u.test(before)) return true;
  if (figure.measure === 'money' && !isMoneyReached(weighed)) return true;
  if (clause.bracketed && (isBase(weighed) || isOfEach(weighed))) return true;
  if (ACTIVITIES.test(figure.unit) && /(?<!\p{L})(?:moi|hang) (?:thang|quy|tuan)(?!\p{L})/u.test(before)) return true;
  // "khám ít nhất 1 lần", "01 lần/năm": how often, not how much more.
  if (figure.measure === 'multiple' && !TIMES_MORE.test(before)) return true;
  return DEFINES.test(before);
}

/** "năm 2030 đạt 92 triệu đồng (năm 2025: 61 triệu đồng)": where it comes from. */
function isBase({ before, after, time, firstYear, container }: Weighed): boolean {
  const names = /^\(?\s*(?:cuoi |het )?nam \d{4}\s*:?\s*(?:la |dat )?$/.test(before) && /^\)/.test(after);
  return names && container !== null && time !== null && firstYear !== null && time.to <= firstYear;
}

/** "hỗ trợ con giống cho 25 hộ (mỗi hộ 02 con)": what one of them gets. */
function isOfEach({ before, clause: { mark } }: Weighed): boolean {
  return mark.comparator === 'eq' && /^\(\s*moi (?!nam)(?:\p{L}+ ){1,3}$/u.test(before);
}

/** "(75%)", "(tăng 2,3 triệu)": the same once more. "(210 lao động là …)" and "(bình quân 800 lao động/năm)" say more. */
function saysNothingNew({ clause: { mark }, before, isOfOneYear }: Weighed, container: Clause): boolean {
  const bare = /^\(?\s*(?:giam|tang|khoang|gan|hon|tren|duoi|dat|la|bang|tuc|chi|con)?\s*$/.test(before);
  if (mark.figure?.measure !== container.mark.figure?.measure) return bare && !/con\s*$/.test(before);
  // In a plan for one year "(giảm 0,92%)" is by how many points, beside where it ends; over more years it is no yearly change.
  if (isOfOneYear && mark.figure?.measure === 'share') return bare && !/giam|tang/.test(before);
  return bare && /giam|tang/.test(before) && mark.figure?.annual === false;
}
