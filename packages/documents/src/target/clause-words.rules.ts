import type { Clause } from '../clause/clause.ts';
import type { Mark } from '../clause/mark.ts';
import type { Period } from '../facts/facts.ts';
import type { Span } from '../language/span.ts';
import { COMPARED, CONDITION } from '../lexicon/commitment.lexicon.ts';
import type { NamedTime } from '../time/time.ts';
import type { At } from './carried.ts';

/** A clause before its mark and after it, folded. */
export interface Sides {
  readonly before: string;
  readonly after: string;
}

/** The characters a mark's value was read from. */
export function valueQuoteOf(text: string, { value, figure, span }: Mark): string | null {
  const { start, end } = figure?.numbers ?? span;
  return value === null ? null : text.slice(start, end);
}

/** How far behind its mark a time stands that belongs to it: "1.410 hộ năm 2020", "5% vào năm 2025". */
const RIGHT_BEHIND = 8;

/** The time a clause names itself: right behind its mark, before it, else after it; not the one it comes from. */
export function ownTime(folded: string, all: readonly NamedTime[], { span, mark }: Clause): NamedTime | null {
  const inClause = all.filter((time) => time.span.start >= span.start && time.span.end <= span.end);
  const times = inClause.filter((time) => time.span.start >= mark.span.end || !isOrigin(folded, span.start, time));
  const behind = times.find(({ span: { start } }) => start >= mark.span.end && start - mark.span.end <= RIGHT_BEHIND);
  if (behind && times.length < inClause.length) return behind;
  return (
    times.findLast((time) => time.span.end <= mark.span.start) ??
    times.find((time) => time.span.start >= mark.span.end) ??
    null
  );
}

/** "từ năm 2026 mỗi năm …", "các năm tiếp theo …": from a year, or the one after that just named, to the plan's end. */
export function timeFrom(
  folded: string,
  { span, mark }: Clause,
  named: NamedTime | null,
  period: Period | null,
): NamedTime | null {
  const before = folded.slice(span.start, mark.span.start);
  const found = FROM_YEAR.exec(before) ?? LATER_YEARS.exec(before);
  const from = found?.[1] ? Number(found[1]) : found && named ? named.to + 1 : null;
  if (!found || from === null) return null;
  const start = span.start + found.index;
  const to = Math.max(from, period?.to ?? from);
  return { span: { start, end: start + found[0].length }, kind: to > from ? 'over' : 'in', from, to };
}

const FROM_YEAR =
  /(?<!\p{L})(?:ke )?tu nam (\d{4})(?!\s*(?:-|den|xuong|len|con|\d))(?: tro di)?,?(?= (?:moi|hang|binh quan|tro di))/u;
const LATER_YEARS = /(?<!\p{L})(?:cac|nhung) nam (?:tiep theo|con lai|sau|ke tiep)(?!\p{L})/u;

/** "số giường bệnh/vạn dân đạt 80 giường": over what it is was said before. */
const PER_BEFORE = /(?:\/|tren )\s*((?:10\.000|1 van|mot van|van) dan)(?![\p{L}])/u;

/** "08 bác sĩ và 25 giường bệnh/10.000 dân": what the second is over, the first is over as well. */
export function sharedPer(text: string, folded: string, { clauses, index, clause }: At): string | null {
  const own = clause.mark.figure?.per ?? null;
  const named = clause.mark.figure ? PER_BEFORE.exec(folded.slice(clause.span.start, clause.mark.span.start)) : null;
  if (own === null && named?.[1]) {
    const at = clause.span.start + named.index + named[0].length - named[1].length;
    return text.slice(at, at + named[1].length);
  }
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

/** "từ 12% năm 2020 xuống còn 8%": where it comes from. */
export function isOrigin(folded: string, from: number, { span }: NamedTime): boolean {
  return (
    /(?:^|[\s(])tu\s[^;]{0,60}$/.test(folded.slice(Math.max(from, span.start - 70), span.start)) &&
    /^\)?,?\s*(?:xuong|len|con|giam con|den)(?![\p{L}])/u.test(folded.slice(span.end, span.end + 12))
  );
}

export function withPer(clause: Clause, per: string): Clause {
  return clause.mark.figure ? { ...clause, mark: { ...clause.mark, figure: { ...clause.mark.figure, per } } } : clause;
}

/** A space and a quotation mark may stand before a unit. */
const LONGEST_GAP = 3;

export function unitOf(text: string, { mark }: Clause, shared: string | null): string {
  if (!mark.figure) return mark.kind === 'portion' && mark.value !== null ? '%' : '';
  const unit = text
    .slice(mark.figure.numbers.end, mark.figure.numbers.end + mark.figure.unit.length + LONGEST_GAP)
    .replace(/^\s*["“]?/, '');
  const written = unit.slice(0, mark.figure.unit.length);
  return shared && !mark.figure.per ? `${written}/${shared}` : written;
}

export function baseYear(after: string): number | null {
  const compared = COMPARED.exec(after);
  const year = /((?:19|20)\d\d)/.exec(compared ? after.slice(compared.index, compared.index + 40) : '');
  return year ? Number(year[1]) : null;
}

export function conditionIn(text: string, folded: string, { start, end }: Span): string | null {
  const found = CONDITION.exec(folded.slice(start, end));
  return found ? text.slice(start + found.index, start + found.index + found[0].length) : null;
}

function isRate(per: string | null): boolean {
  return per !== null && /\d|van/.test(per);
}
