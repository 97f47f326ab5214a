import type { SectionKind } from '@bacthang/domain';
import type { Clause } from '../clause/clause.ts';
import type { MarkKind } from '../clause/mark.ts';
import {
  ACTIVITIES,
  AGAINST_PLAN,
  DEFINES,
  DONE_ALREADY,
  EARNING,
  EXCEEDED,
  GROWS,
  PAID_IN_FULL,
  PROMISES,
  SPENDING,
  STANDS,
  TIMES_MORE,
  WORK_AHEAD,
} from '../lexicon/acceptance.lexicon.ts';
import { COMPARED, MAINTAINS } from '../lexicon/commitment.lexicon.ts';
import type { NamedTime } from '../time/time.ts';

/** A clause as a target, a figure of the past, or nothing that a plan would be held to. */
export type Verdict = 'target' | 'past' | 'nothing';

export interface Weighed {
  readonly clause: Clause;
  readonly section: SectionKind;
  /** The clause before its mark, and after it; what the segment says before the mark. All folded. */
  readonly before: string;
  readonly after: string;
  readonly said: string;
  readonly time: NamedTime | null;
  /** The first year that the plan can promise anything for. */
  readonly firstYear: number | null;
  /** Whether the sentence has promised something before. */
  readonly promised: boolean;
  /** What stands between the mark of the clause before it and this one. */
  readonly gap: string;
  /** The clause before it, whose part it may be. */
  readonly container: Clause | null;
}

/** Sections in which every figure is a promise unless something says otherwise. */
const PROMISING: readonly SectionKind[] = ['targets', 'objective'];
/** What stands for an amount. */
const FIGURES: readonly MarkKind[] = ['figure', 'fraction', 'portion'];
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
    mark.figure?.measure === 'count' && mark.value === '1' && mark.comparator === 'eq' && section === 'measures';
  const goesOn = weighed.promised && mark.kind === 'figure' && !isHow;
  const promised =
    goesOn || plans(weighed) || PROMISES.test(weighed.said) || (PROMISES.test(weighed.before) && section !== 'other');
  const future = time === null || firstYear === null || time.to >= firstYear;
  return promised && future && mark.kind !== 'assigned' && mark.kind !== 'relative' ? 'target' : 'nothing';
}

/** Measures say what is to be done and for how many of them, without a word that promises: "mở 10 lớp", "100% hộ nghèo được vay vốn". */
function plans({ clause: { mark }, section, before, after }: Weighed): boolean {
  if (mark.figure === null) return false;
  // "vận động ít nhất 40 tỷ đồng" promises wherever it stands.
  if (mark.comparator === 'ge' && mark.figure.measure !== 'share' && WORK_AHEAD.test(before)) return true;
  if (section !== 'measures' && section !== 'components' && section !== 'objective') return false;
  if (mark.figure.annual && mark.figure.measure === 'count') return true;
  if (mark.figure.measure === 'count') return WORK_AHEAD.test(before) && !ACTIVITIES.test(mark.figure.unit);
  return mark.leads && mark.value === '100' && !PAID_IN_FULL.test(after);
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
  const asked = PROMISING.includes(section) && /^[^,;.]{0,40} giao(?!\p{L})/u.test(after);
  const compared = AGAINST_PLAN.test(after) && EXCEEDED.test(before) && !asked;
  return clause.mark.kind === 'figure' && compared;
}

function isNoMeasure(weighed: Weighed): boolean {
  const { clause, before, container, gap } = weighed;
  const { figure } = clause.mark;
  if (!figure) return false;
  // "giảm 5,02% so với đầu năm (33,62%)": what it is compared with.
  if (clause.bracketed && COMPARED.test(gap) && /^\(?\s*$/.test(before)) return true;
  if (clause.bracketed && container?.mark.figure && saysNothingNew(clause, container, before)) return true;
  if (figure.measure === 'money' && !isResult(weighed)) return true;
  // "khám ít nhất 1 lần", "01 lần/năm": how often, not how much more.
  if (figure.measure === 'multiple' && !TIMES_MORE.test(before)) return true;
  return DEFINES.test(before);
}

/** Money that is raised, lent or earned; also what such a sum is made of ("(cấp tỉnh 20 tỷ đồng, cấp xã 25 tỷ đồng)"). */
function isResult({ before, after, clause, container, promised }: Weighed): boolean {
  const isPart = clause.within || /^[,(\s]*tang (?:them )?$/.test(before);
  if (promised && isPart && container?.mark.figure?.measure === 'money' && !SPENDING.test(before)) return true;
  return GROWS.test(before) || (!SPENDING.test(before) && EARNING.test(`${before} ${after}`));
}

/** "(75%)", "(giảm 2,3%)": the same once more. "(210 lao động là …)" and "(bình quân 800 lao động/năm)" say more. */
function saysNothingNew({ mark }: Clause, container: Clause, before: string): boolean {
  const bare = /^\(?\s*(?:giam|tang|khoang|gan|hon|tren|duoi|dat|la|bang|tuc|chi|con)?\s*$/.test(before);
  if (mark.figure?.measure !== container.mark.figure?.measure) return bare && !/con\s*$/.test(before);
  return bare && /giam|tang/.test(before) && mark.figure?.annual === false;
}
