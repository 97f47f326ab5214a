import type { SectionKind } from '@bacthang/domain';
import type { MarkKind } from '../clause/mark.ts';
import {
  AGAINST_PLAN,
  DONE_ALREADY,
  DONE_BEFORE,
  DONE_BEHIND,
  EXCEEDED,
  PAID_IN_FULL,
  PROMISES,
  STANDS,
  UP_TO,
} from '../lexicon/acceptance.lexicon.ts';
import { EACH_OF, LEAVES, MAINTAINS } from '../lexicon/commitment.lexicon.ts';
import { ACTIVITIES, PART_PUT_ASIDE, PLACE_UNIT, TOGETHER_WITH } from '../lexicon/work.lexicon.ts';
import { isNoMeasure } from './no-measure.rules.ts';
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
  if (mark.figure?.measure !== 'count') return false;
  if (EACH_OF.test(before) && mark.comparator === 'eq' && !LEAVES.test(after)) return true;
  return ACTIVITIES.test(mark.figure.unit) || (TOGETHER_WITH.test(before) && PLACE_UNIT.test(mark.figure.unit));
}

/** General aims carry figures now and then; words alone there are no targets, unless they are firm ones. */
function promisedHere({ clause, section, said, before }: Weighed): Verdict {
  if (section === 'targets' || FIGURES.includes(clause.mark.kind)) return 'target';
  return PROMISES.test(`${said} ${before}`) ? 'target' : 'nothing';
}

function isPast({ before, after, said, clause, section, time, firstYear }: Weighed): boolean {
  if (time !== null && firstYear !== null && time.to < firstYear) return !/phan dau/.test(said);
  if (MAINTAINS.test(before)) return false;
  if (STANDS.test(before) || UP_TO.test(before) || DONE_ALREADY.test(before)) return true;
  if (DONE_BEFORE.test(said) && time === null) return true;
  if (DONE_BEHIND.test(after) && clause.mark.figure?.measure === 'count') return true;
  // "đạt 100% kế hoạch được giao" among the targets is one.
  const asked = section !== 'other' && /^[^,;.]{0,40} (?:giao|hang nam)(?!\p{L})/u.test(after);
  const compared = AGAINST_PLAN.test(after) && EXCEEDED.test(before) && !asked;
  return clause.mark.kind === 'figure' && compared && !/phan dau/.test(said);
}
