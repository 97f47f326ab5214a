import { normalizeDecimal } from '@bacthang/domain';
import type { Clause } from '../clause/clause.ts';
import type { Mark } from '../clause/mark.ts';
import { type MaskedText, marksIn, maskedText, withoutDescriptions, withoutOrigins } from '../clause/marks.rules.ts';
import { clausesOf } from '../clause/split.rules.ts';
import {
  type IndicatorMatch,
  type Measured,
  matchIndicator,
  matchSubgroup,
  type Words,
} from '../indicator/match.rules.ts';
import { segmentsOf, sentencesOf } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import { COMPARED, CONDITION, EACH_YEAR } from '../lexicon/commitment.lexicon.ts';
import { INDICATOR_SIGNS, RATES } from '../lexicon/indicator.lexicon.ts';
import { timesIn } from '../time/time.rules.ts';
import type { NamedTime } from '../time/time.ts';
import { verdictOf } from './acceptance.rules.ts';
import { commitmentKind } from './commitment.rules.ts';
import type { Findings, Setting } from './reader.ts';
import type { ReadTarget } from './target.ts';
import { yearsOf } from './when.rules.ts';
import { wordedTarget } from './worded.rules.ts';

/** What a sentence has said so far, for the clauses that lean on it. */
interface Carried {
  time: NamedTime | null;
  yearly: boolean;
  label: string;
  readonly past: Map<Measured, IndicatorMatch>;
  holder: { readonly clause: Clause; readonly target: number; readonly indicator: IndicatorMatch | null } | null;
}

/** A paragraph with what is looked up in it again and again. */
interface View extends MaskedText {
  readonly times: readonly NamedTime[];
}

const LONGEST_LABEL = 110;
/** "Hằng năm …" governs a sentence that it begins. */
const HEAD_OF_SENTENCE = 22;
/** An indicator that is named, not only hinted at. */
const SURE = 0.8;

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
  const carried: Carried = { time: null, yearly: setting.yearlyAbove, label: '', past: new Map(), holder: null };
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
      view.times.findLast(({ span }) => span.start >= segment.start && span.end <= firstMark) ?? carried.time;
    if (count === 0 && (EACH_YEAR.exec(lead)?.index ?? HEAD_OF_SENTENCE) < HEAD_OF_SENTENCE) carried.yearly = true;
    count += marks.length;
    const clauses = clausesOf(text, folded, body, marks);
    for (const [index, clause] of clauses.entries())
      readClause(setting, { segment, clauses, index, clause, times: view.times }, carried, findings);
  }
  return count;
}

/** Where the text goes on after "Chiều thiếu hụt về y tế:"; null where a segment has no such label. */
function labelOf(folded: string, segment: Span, first: Mark | undefined): number | null {
  const firstMark = first?.span.start ?? segment.end;
  const colon = folded.slice(segment.start, Math.min(firstMark, segment.start + LONGEST_LABEL)).lastIndexOf(': ');
  if (colon < 0) return null;
  const end = segment.start + colon + 1;
  // "Hộ có nhà tiêu hợp vệ sinh: 80%" is no label but the commitment itself.
  const names = /^\W*(?:so|tong so|ty le|ti le|dien tich|muc)(?![\p{L}])/u.test(folded.slice(segment.start, end));
  const isAll = first !== undefined && (!first.leads || names) && folded.slice(end, firstMark).trim() === '';
  return isAll ? null : end;
}

interface At {
  readonly segment: Span;
  readonly clauses: readonly Clause[];
  readonly index: number;
  readonly clause: Clause;
  readonly times: readonly NamedTime[];
}

function readClause(setting: Setting, at: At, carried: Carried, findings: Findings): void {
  const { paragraph, section, firstYear, period } = setting;
  const { text, folded } = paragraph;
  const { clause, clauses } = at;
  const { mark, span } = clause;
  const before = folded.slice(span.start, mark.span.start);
  const after = folded.slice(mark.span.end, span.end);
  const own = ownTime(at.times, clause);
  const time = own ?? carried.time ?? setting.timeAbove;
  const holder = clause.within && carried.holder && isAlike(carried.holder.clause.mark, mark) ? carried.holder : null;
  const weighed = {
    clause,
    section,
    before,
    after,
    said: folded.slice(at.segment.start, mark.span.end),
    time: own ?? carried.time,
    firstYear,
  };
  const verdict = verdictOf({ ...weighed, container: clauses[at.index - 1] ?? null });
  if (own && own.span.end <= mark.span.start) carried.time = own;
  if (verdict === 'nothing') return;
  const words = {
    clause: folded.slice(span.start, span.end),
    label: carried.label,
    above: setting.above,
    unit: mark.figure?.unit ?? (mark.kind === 'none' ? after.trim().slice(0, 12) : null),
  };
  const shared = sharedPer(text, folded, at);
  const measure = mark.figure ? (shared ? 'rate' : mark.figure.measure) : measuredBy(mark, words.clause);
  const alone = indicatorOf(
    mark,
    measure,
    folded.slice(mark.span.start, span.end),
    holder ? { ...words, label: '', above: '' } : words,
  );
  const group = matchSubgroup(words.clause, alone?.code ?? null);
  const indicator =
    alone ??
    holder?.indicator ??
    (holder ? matchIndicator(words, measure) : null) ??
    likeBefore(group !== null || saysNothing(before), mark, carried);
  const subgroup = matchSubgroup(words.clause, indicator?.code ?? null);
  const position = { paragraph: paragraph.index, ...span };
  const quote = text.slice(span.start, span.end);
  if (verdict === 'past') {
    const meant = indicator ?? carried.past.get(measure) ?? rateOf(carried.past.get('count')) ?? null;
    if (indicator) carried.past.set(measure, { ...indicator, confidence: indicator.confidence / 2 });
    if (mark.value === null) return;
    const figure = { value: mark.value, upper: mark.upper, unit: unitOf(text, clause, null), year: time?.to ?? null };
    findings.past.push({ quote, position, ...figure, indicator: meant, subgroup });
    return;
  }
  const container = holder ? (findings.targets[holder.target]?.commitment.kind ?? null) : null;
  const kind = commitmentKind({
    clause: shared ? withPer(clause, shared) : clause,
    before,
    after,
    yearly: carried.yearly,
    container,
  });
  const years = yearsOf(kind, time, period);
  const target: ReadTarget = {
    quote,
    position,
    valueQuote:
      mark.value === null
        ? null
        : text.slice(mark.figure?.numbers.start ?? mark.span.start, mark.figure?.numbers.end ?? mark.span.end),
    indicator,
    commitment: {
      kind,
      comparator: kind === 'qualitative' || kind === 'asAssigned' ? null : mark.comparator,
      value:
        mark.value === null
          ? null
          : kind === 'relativeReduction' && mark.figure
            ? normalizeDecimal(`0.${mark.value.padStart(2, '0')}`)
            : mark.value,
      upper: mark.upper,
      periodFrom: years.from,
      periodTo: years.to,
      baseYear: kind === 'relativeReduction' ? baseYear(after) : null,
      condition: kind === 'coverage' ? conditionIn(text, folded, span) : null,
      reference:
        kind === 'relativeToParent' || kind === 'asAssigned' ? text.slice(mark.span.start, mark.span.end) : null,
    },
    unit: mark.figure ? unitOf(text, clause, shared) : null,
    subgroup,
    nestedIn: holder && isPart(mark.value, findings.targets[holder.target]) ? holder.target : null,
    outlook: years.outlook,
    section: setting.sectionKey,
    confidence: section === 'targets' ? 0.95 : section === 'objective' ? 0.85 : 0.7,
  };
  findings.targets.push(target);
  if (!clause.within || !carried.holder) carried.holder = { clause, target: findings.targets.length - 1, indicator };
}

/** What a leading mark counts is named after it; what stands before it may speak of something else. */
function indicatorOf(mark: Mark, measure: Measured, after: string, words: Words): IndicatorMatch | null {
  const named = mark.leads ? matchIndicator({ ...words, clause: after, label: '', above: '' }, measure) : null;
  const sure = named !== null && named.confidence >= SURE ? named : null;
  return sure ?? matchIndicator(words, measure) ?? (mark.kind === 'none' ? matchIndicator(words, 'none') : null);
}

/** "đến hết năm 2025 còn" names nothing that would be measured. */
function saysNothing(before: string): boolean {
  const rest = before.replace(
    /\d+|(?<!\p{L})(?:den|cuoi|het|dau|nam|con|xuong|len|giam|tang|dat|la|duoi|tren|phan dau|va|tu|khoang|giai doan|binh quan|moi|hang|trong do|rieng)(?!\p{L})/gu,
    '',
  );
  return rest.replace(/[\s,.()/-]+/g, '') === '';
}

/** "…; vùng dân tộc thiểu số giảm 2%/năm", "…, đến năm 2025 còn 3%": the same indicator as before. */
function likeBefore(isSame: boolean, mark: Mark, { holder }: Carried): IndicatorMatch | null {
  const before = holder?.clause.mark.figure?.measure;
  if (!isSame || mark.leads || !holder?.indicator || before === undefined || before !== mark.figure?.measure)
    return null;
  return { ...holder.indicator, confidence: Math.round(holder.indicator.confidence * 60) / 100 };
}

/** The time a clause names itself: before its mark, else after it. */
function ownTime(all: readonly NamedTime[], { span, mark }: Clause): NamedTime | null {
  const times = all.filter((time) => time.span.start >= span.start && time.span.end <= span.end);
  return (
    times.findLast((time) => time.span.end <= mark.span.start) ??
    times.find((time) => time.span.start >= mark.span.end) ??
    null
  );
}

/** "08 bác sĩ và 25 giường bệnh/10.000 dân": what the second is over, the first is over as well. */
function sharedPer(text: string, folded: string, { clauses, index, clause }: At): string | null {
  const own = clause.mark.figure?.per ?? null;
  const next = clauses[index + 1]?.mark.figure;
  if (own !== null || !clause.mark.figure || !next) return isRate(own) ? own : null;
  const between = folded.slice(clause.mark.span.end, next.numbers.start).trim();
  const over = folded.slice(next.numbers.end, next.span.end).search(/\/|tren/);
  const isShared = (between === 'va' || between === ',' || between === 'va co') && isRate(next.per) && over >= 0;
  return isShared
    ? text
        .slice(next.numbers.end + over, next.span.end)
        .replace(/^\/\s*/, '')
        .trim()
    : null;
}

function isRate(per: string | null): boolean {
  return per !== null && /\d|van/.test(per);
}

function withPer(clause: Clause, per: string): Clause {
  return clause.mark.figure ? { ...clause, mark: { ...clause.mark, figure: { ...clause.mark.figure, per } } } : clause;
}

function unitOf(text: string, { mark }: Clause, shared: string | null): string {
  if (!mark.figure) return '';
  const unit = text.slice(mark.figure.numbers.end, mark.figure.numbers.end + mark.figure.unit.length + 2).trim();
  const written = unit.slice(0, mark.figure.unit.length);
  return shared && !mark.figure.per ? `${written}/${shared}` : written;
}

function baseYear(after: string): number | null {
  const compared = COMPARED.exec(after);
  const year = /((?:19|20)\d\d)/.exec(compared ? after.slice(compared.index, compared.index + 40) : '');
  return year ? Number(year[1]) : null;
}

function conditionIn(text: string, folded: string, { start, end }: Span): string | null {
  const found = CONDITION.exec(folded.slice(start, end));
  return found ? text.slice(start + found.index, start + found.index + found[0].length) : null;
}

/** A part is never more than what it is a part of (cascade §2). */
function isPart(value: string | null, holder: ReadTarget | undefined): boolean {
  const whole = holder?.commitment;
  if (!whole?.value || value === null) return false;
  return whole.kind === 'averageChange' || Number(value) <= Number(whole.value);
}

function measuredBy({ kind, value }: Mark, clause: string): Measured {
  if (kind === 'assigned' || kind === 'relative') return /t[yi] le/.test(clause) ? 'share' : 'any';
  return value === null ? 'none' : kind === 'fraction' ? 'share' : 'count';
}

/** A part is counted as its whole is: households within households, a share within a share. */
function isAlike(whole: Mark, part: Mark): boolean {
  return whole.figure?.measure === part.figure?.measure;
}

/** "412 hộ nghèo, chiếm 24,8%": the share of those just counted. */
function rateOf(counted: IndicatorMatch | undefined): IndicatorMatch | null {
  const rate = INDICATOR_SIGNS.find(({ code }) => counted !== undefined && code === RATES.get(counted.code));
  return counted && rate ? { code: rate.code, name: rate.name, confidence: counted.confidence } : null;
}
