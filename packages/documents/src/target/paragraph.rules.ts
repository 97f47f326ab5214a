import type { Clause } from '../clause/clause.ts';
import type { Mark } from '../clause/mark.ts';
import { type MaskedText, marksIn, maskedText, withoutDescriptions, withoutOrigins } from '../clause/marks.rules.ts';
import { clausesOf } from '../clause/split.rules.ts';
import { type Measured, matchIndicator, matchSubgroup } from '../indicator/match.rules.ts';
import { segmentsOf, sentencesOf } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import { EACH_YEAR } from '../lexicon/commitment.lexicon.ts';
import { timesIn } from '../time/time.rules.ts';
import type { NamedTime } from '../time/time.ts';
import { verdictOf } from './acceptance.rules.ts';
import type { At, Carried } from './carried.ts';
import {
  isOrigin,
  ownTime,
  type Sides,
  sharedPer,
  timeFrom,
  unitOf,
  valueQuoteOf,
  withPer,
} from './clause-words.rules.ts';
import { commitmentKind } from './commitment.rules.ts';
import { committed } from './committed.rules.ts';
import { indicatorOf, likeBefore, measuredBy, rateOf, saysNothing } from './meaning.rules.ts';
import { isAlike, isPart, withParts } from './part.rules.ts';
import type { Findings, Setting } from './reader.ts';
import type { ReadTarget } from './target.ts';
import { yearsOf } from './when.rules.ts';
import { wordedTarget } from './worded.rules.ts';

/** A paragraph with what is looked up in it again and again. */
interface View extends MaskedText {
  readonly times: readonly NamedTime[];
}

const LONGEST_LABEL = 110;
/** As much as is needed to see what there is to be none of. */
const LONGEST_NOUN = 12;
/** "Hằng năm …" governs a sentence that it begins. */
const HEAD_OF_SENTENCE = 22;
/** Where it governs what follows a semicolon too: "Phấn đấu mỗi năm …; …". */
const AHEAD_OF_ALL = 12;

/** Adds what one paragraph promises, and what it tells of the past. */
export function readParagraph(setting: Setting, findings: Findings): void {
  const { paragraph } = setting;
  const before = findings.targets.length + findings.past.length;
  let marks = 0;
  const view: View = { ...maskedText(paragraph.text, paragraph.folded), times: timesIn(paragraph.folded) };
  for (const sentence of sentencesOf(paragraph.text, paragraph.start))
    marks += readSentence(setting, view, sentence, findings);
  if (marks > 0 || findings.targets.length + findings.past.length > before) return;
  const worded = wordedTarget(setting);
  if (worded) findings.targets.push(worded);
}

function readSentence(setting: Setting, view: View, sentence: Span, findings: Findings): number {
  const { text, folded } = setting.paragraph;
  const carried: Carried = {
    time: null,
    yearly: setting.yearlyAbove,
    label: '',
    promised: false,
    inParts: false,
    past: new Map(),
    holder: null,
  };
  let count = 0;
  for (const segment of segmentsOf(text, sentence)) {
    const found = marksIn(view, segment);
    const marks =
      setting.section === 'assessment' ? found : withoutDescriptions(folded, segment, withoutOrigins(folded, found));
    const label = labelOf(folded, segment, marks[0]);
    if (label) carried.label = folded.slice(segment.start, label);
    const body = { start: label ?? segment.start, end: segment.end };
    const lead = folded.slice(segment.start, marks[0]?.span.start ?? segment.end);
    const firstMark = segment.start + lead.length;
    carried.time =
      view.times.findLast(
        (time) =>
          time.span.start >= segment.start && time.span.end <= firstMark && !isOrigin(folded, segment.start, time),
      ) ?? carried.time;
    const yearlyAt = EACH_YEAR.exec(lead)?.index ?? HEAD_OF_SENTENCE;
    if (count === 0 && yearlyAt < HEAD_OF_SENTENCE) carried.yearly = true;
    count += marks.length;
    const clauses = withParts(folded, clausesOf(text, folded, body, marks), carried);
    const isLater = segment.start > sentence.start;
    for (const [index, clause] of clauses.entries())
      readClause(setting, { segment, isLater, clauses, index, clause, times: view.times }, carried, findings);
    carried.inParts = clauses.at(-1)?.within ?? carried.inParts;
    // "Giảm … mỗi năm 2%; xóa mù chữ cho 450 người": said of its own part alone.
    if (yearlyAt > AHEAD_OF_ALL && !isLater) carried.yearly = setting.yearlyAbove;
  }
  return count;
}

/** "Tỷ lệ bao phủ: năm 2024 đạt 94,5%": when, and nothing else. */
const ONLY_WHEN = /^\s*(?:(?:den |vao )?(?:cuoi |het )?nam \d{4}\s*)?(?:phan dau )?(?:dat |con |la )?$/;

/** Where the text goes on after "Chiều thiếu hụt về y tế:"; null where a segment has no such label. */
function labelOf(folded: string, segment: Span, first: Mark | undefined): number | null {
  const firstMark = first?.span.start ?? segment.end;
  const colon = folded.slice(segment.start, Math.min(firstMark, segment.start + LONGEST_LABEL)).lastIndexOf(': ');
  if (colon < 0) return null;
  const end = segment.start + colon + 1;
  // "Hộ có nhà tiêu hợp vệ sinh: 80%" is no label but the commitment itself.
  const names =
    /^\W*(?:so|tong so|ty le|ti le|dien tich|muc|tong (?:nguon )?von|doanh so|du no|san luong)(?![\p{L}])/u.test(
      folded.slice(segment.start, end),
    );
  const lead = folded.slice(end, Math.max(end, firstMark));
  if (first !== undefined && names && ONLY_WHEN.test(lead)) return null;
  if (first === undefined || lead.trim() !== '') return end;
  // "Sửa chữa: 03 căn)", "Phổ cập giáo dục: 100% xã" too, where hardly more is said.
  const isAll = !first.leads || names || /^(?: ?\p{L}+)?[\s).,]*$/u.test(folded.slice(first.span.end, segment.end));
  return isAll ? null : end;
}

function readClause(setting: Setting, at: At, carried: Carried, findings: Findings): void {
  const { folded } = setting.paragraph;
  const { clause, clauses } = at;
  const { mark, span } = clause;
  const said = { before: folded.slice(span.start, mark.span.start), after: folded.slice(mark.span.end, span.end) };
  const own = ownTime(folded, at.times, clause) ?? timeFrom(folded, clause, carried.time, setting.period);
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
    gap: folded.slice(clauses[at.index - 1]?.mark.span.end ?? span.start, span.start),
    container: clauses[at.index - 1] ?? (clause.within ? (carried.holder?.clause ?? null) : null),
  });
  const time = own ?? (clause.within ? carried.holder?.time : null) ?? carried.time ?? setting.timeAbove;
  if (own && own.span.end <= mark.span.start && !clause.bracketed) carried.time = own;
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
  { paragraph: { text, index } }: Setting,
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
    year: time?.to ?? null,
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
