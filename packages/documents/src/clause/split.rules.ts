import { type Span, trimmed } from '../language/span.ts';
import { AFTERTHOUGHT, HEAD, WEAK_HEAD, WITHIN } from '../lexicon/clause.lexicon.ts';
import type { Clause } from './clause.ts';
import type { Mark } from './mark.ts';

interface Cut {
  readonly at: number;
  readonly bracketed: boolean;
  readonly within: boolean;
}

/** Cuts a segment of a sentence so that each mark has a clause of its own. */
export function clausesOf(text: string, folded: string, segment: Span, marks: readonly Mark[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let from: Cut = { at: segment.start, bracketed: false, within: false };
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1];
    const to = next
      ? cutBetween(folded, mark, next, from.bracketed)
      : { at: segment.end, bracketed: false, within: false };
    clauses.push({
      span: quoteOf(text, folded, { start: promiseIn(folded, from.at, mark), end: to.at }, mark),
      mark,
      bracketed: from.bracketed,
      within: from.within || WITHIN.test(folded.slice(from.at, mark.span.start)),
    });
    from = to;
  }
  return clauses.map((clause, index) => withShared(folded, clause, clauses[index + 1]));
}

/** "10 xã, 25 thôn thoát khỏi tình trạng đặc biệt khó khăn": what is said of the second is said of the first. */
function withShared(folded: string, clause: Clause, next: Clause | undefined): Clause {
  const both = clause.mark.figure?.measure === 'count' && next?.mark.figure?.measure === 'count';
  if (!both || !clause.mark.leads || next.bracketed || next.within) return clause;
  const between = folded.slice(clause.mark.span.end, next.mark.span.start);
  const isOpen = clause.mark.figure?.per === null && /^(?:,| va|, va)? *$/.test(between);
  const after = folded.slice(next.mark.span.end, next.span.end);
  return isOpen && after.trim() !== '' && !/^\s*\//.test(after)
    ? { ...clause, span: { ...clause.span, end: next.span.end } }
    : clause;
}

function cutBetween(folded: string, one: Mark, next: Mark, inBrackets: boolean): Cut {
  const start = one.span.end;
  const gap = folded.slice(start, next.span.start);
  const bracket = gap.lastIndexOf('(');
  const bracketed = bracket >= 0 && !gap.includes(')', bracket);
  if (bracketed) return { at: start + bracket, bracketed, within: true };
  const within = WITHIN.exec(gap);
  if (within) return { at: start + within.index, bracketed: false, within: true };
  const cuts = [
    ...gap.matchAll(
      /[,)]\s|\s(?=va )|\s(?=dong thoi )|(?<!cong nghiep)\s-\s|:\s|\s(?=voi (?:tong |ty le |du no |doanh |muc |so |\d|khoang |it nhat |toi thieu |hon |tren |$))/g,
    ),
  ].map(({ index, 0: cut }) => index + cut.length);
  // "11 công trình phục vụ 1.450 hộ": whom what is made serves.
  const served = /^[^,;]*?\s(?=(?:phuc vu|cho) (?:it nhat |khoang |tren |hon )?$)/.exec(gap);
  if (served) cuts.push(served[0].length);
  const rest = (cut: number) => gap.slice(cut);
  const direct = cuts.filter((cut) => /^(?:va|cung nhu|dong thoi)?\s*$/.test(rest(cut)));
  const strong = cuts.filter((cut) => HEAD.test(rest(cut)));
  const weak = cuts.filter((cut) => WEAK_HEAD.test(rest(cut)));
  const best = next.leads ? Math.max(...strong, ...direct, -1) : ((one.leads ? strong.at(-1) : strong[0]) ?? -1);
  const fallback = next.leads ? (weak.at(-1) ?? cuts.at(-1)) : (weak[0] ?? cuts[0]);
  const still = inBrackets && !gap.includes(')');
  return { at: start + (best >= 0 ? best : (fallback ?? gap.length)), bracketed: still, within: still };
}

/** The clause without loose ends, and without the purpose that follows its mark. */
function quoteOf(text: string, folded: string, span: Span, mark: Mark): Span {
  const after = AFTERTHOUGHT.exec(folded.slice(mark.span.end, span.end));
  const worthwhile = after !== null && mark.span.end + after.index - span.start > 20;
  const end = worthwhile ? mark.span.end + after.index : span.end;
  const cut = withoutLink(folded, trimmed(text, { start: span.start, end }), mark);
  // A bracket that is closed but was not opened here ends the clause before.
  const quote = text.slice(cut.start, cut.end);
  const closed = quote.indexOf(')');
  const isForeign = closed >= 0 && !quote.slice(0, closed).includes('(') && cut.start + closed >= mark.span.end;
  if (isForeign) return { start: cut.start, end: cut.start + closed };
  return { start: Math.min(cut.start, mark.span.start), end: Math.max(cut.end, mark.span.end) };
}

/** "và", "đồng thời" tie a clause to the one before it. */
function withoutLink(folded: string, span: Span, mark: Mark): Span {
  const link = /^(?:va|dong thoi|cung nhu)\s+/.exec(folded.slice(span.start, mark.span.start))?.[0] ?? '';
  return { start: span.start + link.length, end: span.end };
}

/** Where the promise itself begins, after what else a long sentence does first. */
function promiseIn(folded: string, start: number, mark: Mark): number {
  const before = folded.slice(start, mark.span.start);
  const cuts = [...before.matchAll(/[,;] (?=phan dau|quyet tam|dam bao|bao dam|den (?:cuoi |het )?nam)/g)];
  const last = cuts.at(-1);
  return last && last.index > 40 ? start + last.index + 2 : start;
}
