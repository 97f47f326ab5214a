import type { Clause } from '../clause/clause.ts';
import type { Mark } from '../clause/mark.ts';
import { type Measured, matchIndicator, matchSubgroup } from '../indicator/match.rules.ts';
import type { NamedTime } from '../time/time.ts';
import { verdictOf } from './acceptance.rules.ts';
import type { At, Carried } from './carried.ts';
import { ownTime, type Sides, sharedPer, timeFrom, unitOf, valueQuoteOf, withPer } from './clause-words.rules.ts';
import { commitmentKind } from './commitment.rules.ts';
import { committed } from './committed.rules.ts';
import { indicatorOf, likeBefore, measuredBy, rateOf, saysNothing } from './meaning.rules.ts';
import { isAlike, isPart } from './part.rules.ts';
import type { Findings, Setting } from './reader.ts';
import type { ReadTarget } from './target.ts';
import { yearsOf } from './when.rules.ts';

/** As much as is needed to see what there is to be none of. */
const LONGEST_NOUN = 12;

/** Adds what one clause promises, or tells of the past, and carries on what the next ones lean on. */
export function readClause(setting: Setting, at: At, carried: Carried, findings: Findings): void {
  const { folded } = setting.paragraph;
  const { clause, clauses } = at;
  const { mark, span } = clause;
  const said = { before: folded.slice(span.start, mark.span.start), after: folded.slice(mark.span.end, span.end) };
  const own = ownTime(folded, at.times, clause) ?? timeFrom(folded, clause, carried.time, setting.period);
  const container = clauses[at.index - 1] ?? (clause.within ? (carried.holder?.clause ?? null) : null);
  const verdict = verdictOf({
    clause,
    section: setting.section,
    ...said,
    said: folded.slice(at.segment.start, mark.span.end),
    time: own ?? carried.time,
    firstYear: setting.firstYear,
    isOfOneYear: setting.period !== null && setting.period.from === setting.period.to,
    promised: carried.promised,
    yearly: carried.yearly,
    label: carried.label,
    isPart: clause.within && (container === null || container !== carried.dropped),
    gap: folded.slice(clauses[at.index - 1]?.mark.span.end ?? span.start, span.start),
    container,
  });
  const time = own ?? (clause.within ? carried.holder?.time : null) ?? carried.time ?? setting.timeAbove;
  if (own && own.span.end <= mark.span.start && !clause.bracketed) carried.time = own;
  if (verdict === 'nothing') carried.dropped = clause;
  if (verdict === 'nothing') return;
  const meaning = meaningOf(setting, at, carried, said);
  if (verdict === 'past') tellPast(setting, clause, meaning, time, carried, findings);
  else promise(setting, at, { ...meaning, ...said }, time, carried, findings);
}

interface Meaning extends Pick<ReadTarget, 'indicator' | 'subgroup'> {
  readonly measure: Measured;
  readonly shared: string | null;
  readonly holder: Carried['holder'];
}

/** What a clause speaks of: its indicator, its group, and what it is a part of. */
function meaningOf(setting: Setting, at: At, carried: Carried, { before, after }: Sides): Meaning {
  const { text, folded } = setting.paragraph;
  const { mark, span, within } = at.clause;
  const holder =
    (within || isOfSame(mark)) && carried.holder && isAlike(carried.holder.clause.mark, mark) ? carried.holder : null;
  const words = {
    clause: folded.slice(span.start, span.end),
    label: carried.label,
    above: setting.above,
    unit: mark.figure?.unit || (mark.kind === 'none' ? after.trim().slice(0, LONGEST_NOUN) : null),
  };
  const shared = sharedPer(text, folded, at);
  const measure = shared && mark.figure ? 'rate' : measuredBy(mark, words.clause);
  const itself = holder ? { ...words, label: '', above: '' } : words;
  const alone = indicatorOf(mark, measure, folded.slice(mark.span.start, span.end), itself);
  const isSame = saysNothing(before) || matchSubgroup(words.clause, alone?.code ?? null) !== null;
  const indicator =
    alone ?? holder?.indicator ?? (holder ? matchIndicator(words, measure) : null) ?? likeBefore(isSame, mark, carried);
  return { indicator, subgroup: matchSubgroup(words.clause, indicator?.code ?? null), measure, shared, holder };
}

/** "(nữ 450; dân tộc thiểu số 850)": numbers without a unit are of what was counted before. */
const isOfSame = ({ figure }: Mark): boolean => figure?.unit === '';

function tellPast(
  { paragraph: { text, index }, firstYear }: Setting,
  clause: Clause,
  { indicator, subgroup, measure }: Meaning,
  time: NamedTime | null,
  carried: Carried,
  findings: Findings,
): void {
  const { mark, span } = clause;
  const meant = indicator ?? carried.past.get(measure) ?? rateOf(carried.past.get('count'));
  if (indicator) carried.past.set(measure, { ...indicator, confidence: indicator.confidence / 2 });
  if (mark.value === null) return;
  findings.past.push({
    quote: text.slice(span.start, span.end),
    position: { paragraph: index, ...span },
    value: mark.value,
    upper: mark.upper,
    unit: unitOf(text, clause, null),
    // What is or was is of no year that is still to come.
    year: time !== null && (firstYear === null || time.to <= firstYear) ? time.to : null,
    indicator: meant,
    subgroup,
  });
}

function promise(
  { paragraph, section, sectionKey, period }: Setting,
  { clause, index: at, isLater }: At,
  { indicator, subgroup, shared, holder, before, after }: Meaning & Sides,
  time: NamedTime | null,
  carried: Carried,
  findings: Findings,
): void {
  const { text, index } = paragraph;
  const { mark, span } = clause;
  carried.promised = true;
  // "Mỗi năm …, đến năm 2030 trồng 500 ha": a day of its own ends what is said of each year.
  const isOwn = time?.kind === 'by' && time.span.start >= span.start;
  const until = isOwn && (isLater || (at > 0 && time.span.end <= mark.span.start));
  const container = holder ? findings.targets[holder.target] : undefined;
  const kind = commitmentKind({
    clause: shared ? withPer(clause, shared) : clause,
    before,
    after,
    label: carried.label,
    yearly: carried.yearly && !until,
    container: container?.commitment.kind ?? null,
  });
  const years = yearsOf(kind, time, period);
  findings.targets.push({
    quote: text.slice(span.start, span.end),
    position: { paragraph: index, ...span },
    valueQuote: valueQuoteOf(text, mark),
    indicator,
    commitment: committed(kind, paragraph, clause, years),
    unit:
      kind === 'relativeReduction' ? null : unitOf(text, clause, shared) || (isOfSame(mark) && container?.unit) || null,
    subgroup,
    nestedIn: holder && container && isPart(mark.value, kind, container) ? holder.target : null,
    outlook: years.outlook,
    section: sectionKey,
    confidence: section === 'targets' ? 0.95 : section === 'objective' ? 0.85 : 0.7,
  });
  const isPartOfIt = clause.within || isOfSame(mark);
  if (!isPartOfIt || !carried.holder) carried.holder = { clause, target: findings.targets.length - 1, indicator, time };
}
