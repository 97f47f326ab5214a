import type { SectionKind } from '@bacthang/domain';
import type { Clause } from '../clause/clause.ts';
import {
  AGAINST_PLAN,
  DEFINES,
  DESCRIBES,
  DONE_ALREADY,
  EARNING,
  EXCEEDED,
  PROMISES,
  SPENDING,
  STANDS,
} from '../lexicon/acceptance.lexicon.ts';
import { RESTATES } from '../lexicon/clause.lexicon.ts';
import { MAINTAINS } from '../lexicon/commitment.lexicon.ts';
import { PLACED_BY } from '../lexicon/figure.lexicon.ts';
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
  /** Whether other marks stand in the same segment before this one, and after it. */
  readonly container: Clause | null;
  readonly others: number;
}

/** Sections in which every figure is a promise unless something says otherwise. */
const PROMISING: readonly SectionKind[] = ['targets', 'objective'];
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
  const promised = PROMISES.test(weighed.said) || (PROMISES.test(weighed.before) && section !== 'other');
  const future = time === null || firstYear === null || time.to >= firstYear;
  return promised && future && mark.kind !== 'assigned' && mark.kind !== 'relative' ? 'target' : 'nothing';
}

/** General aims carry figures now and then; words alone there are no targets, unless they are firm ones. */
function promisedHere({ clause, section, said, before }: Weighed): Verdict {
  if (section === 'targets' || clause.mark.kind === 'figure' || clause.mark.kind === 'fraction') return 'target';
  return PROMISES.test(`${said} ${before}`) ? 'target' : 'nothing';
}

function isPast({ before, after, clause, time, firstYear }: Weighed): boolean {
  if (time !== null && firstYear !== null && time.to < firstYear) return true;
  if (MAINTAINS.test(before)) return false;
  if (STANDS.test(before) || DONE_ALREADY.test(before)) return true;
  const compared = AGAINST_PLAN.test(after) && EXCEEDED.test(before);
  return clause.mark.kind === 'figure' && compared;
}

function isNoMeasure({ clause, before, after, container, others }: Weighed): boolean {
  const { figure } = clause.mark;
  if (!figure) return false;
  const near = before.slice(-60);
  if (RESTATES.test(near)) return true;
  if (clause.bracketed && container?.mark.figure && isOtherUnit(clause, container) && !/\d{4}/.test(before)) return true;
  if (DESCRIBES.test(before) && (others > 0 || /^\s*(?:giam|con|phai|duoc|[,;)])/.test(after))) return true;
  if (figure.measure === 'count' && PLACED_BY.test(before)) return true;
  if (figure.measure === 'money' && (SPENDING.test(before) || !EARNING.test(`${before} ${after}`))) return true;
  return DEFINES.test(before);
}

/** "(tương đương 150 hộ)", "(75%)": the same once more. In the same unit it is a part: "(210 lao động là …)". */
function isOtherUnit(clause: Clause, container: Clause): boolean {
  const [own, holding] = [clause.mark.figure, container.mark.figure];
  return own !== null && holding !== null && own.measure !== holding.measure;
}
