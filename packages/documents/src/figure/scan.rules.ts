import { type Comparator, compare, type DecimalString, toFraction } from '@bacthang/domain';
import { matchesFrom } from '../language/matches.ts';
import type { Span } from '../language/span.ts';
import { COMPARATORS_AFTER, COMPARATORS_BEFORE } from '../lexicon/comparator.lexicon.ts';
import { GROUP_BEFORE, NAMED_BY, NAMES_UNLESS_UNIT, TIME_UNITS } from '../lexicon/figure.lexicon.ts';
import { decimalOf } from './decimal.rules.ts';
import type { Figure } from './figure.ts';
import { isMasked, maskedSpans } from './mask.rules.ts';
import { type Unit, unitAt } from './unit.rules.ts';

const NUMBER = /(?<![\p{L}\d.,])\d+(?:[.,]\d+)*/gu;
/** "1 - 1,5%", "từ 1% đến 1,5%". */
const RANGE = /^(\s*%)?(?:\s*\/\s*nam)?\s*(?:-|den|toi)\s*(?:duoi\s+|khoang\s+)?(\d+(?:[.,]\d+)*)/;
/** "15/20 xã". */
const OUT_OF = /^\s*\/\s*(\d+(?:\.\d{3})*)(?=\s*\p{L})/u;
/** After a share these go on with the figure; other words name what is counted. */
const TAIL =
  /^\s*(?:[,;:.()[\]/]|$|(?:theo|so voi|tro|vao|trong|moi|va|den|hang|nam|neu|hoac|the|de|nham|tuy|bang|gom|cao hon|thap hon|tang|giam(?! doc)|vuot|so ke hoach|so kh|ke hoach|la|doi voi|o|tai|nhu|dong thoi|khi|voi|giai doan|cuoi|trong khi)(?![\p{L}]))/u;
const BEFORE = 60;
/** "900 lao động (nữ 450; dân tộc thiểu số 850)": counted in what the whole is counted in. */
const OF_THE_SAME: Unit = { measure: 'count', length: 0, per: null, annual: false };
const NOTHING_AFTER = /^\s*(?:[,;)]|\.?\s*$)/;

/** The figures of a text between two places, in order. Dates, names with numbers, ages and terms are none. */
export function figuresIn(
  text: string,
  folded: string,
  within: Span,
  masked: readonly Span[] = maskedSpans(text, folded),
): readonly Figure[] {
  const found: Figure[] = [];
  const part = folded.slice(0, within.end);
  let done = within.start;
  for (const match of matchesFrom(NUMBER, part, within.start)) {
    const { index, 0: written } = match;
    if (index < done || isMasked(masked, index)) continue;
    const figure = figureAt(part, { start: index, end: index + written.length }, masked, within.start);
    if (!figure) continue;
    found.push(figure);
    done = figure.span.end;
  }
  return found;
}

function figureAt(folded: string, first: Span, masked: readonly Span[], from: number): Figure | null {
  const second = rangeAfter(folded, first, masked);
  const total = second ? null : OUT_OF.exec(folded.slice(first.end));
  const outOf = total && unitAt(folded.slice(first.end + total[0].length)) ? total : null;
  const end = second?.end ?? first.end + (outOf?.[0].length ?? 0);
  const after = folded.slice(end);
  if (TIME_UNITS.test(after)) return null;
  const before = folded.slice(Math.max(from, first.start - BEFORE), first.start);
  const unit = unitAt(after) ?? (GROUP_BEFORE.test(before) && NOTHING_AFTER.test(after) ? OF_THE_SAME : null);
  if (!unit) return null;
  const named = NAMED_BY.test(before) && unit.measure !== 'share' && !NAMES_UNLESS_UNIT.test(before);
  if (named) return null;
  const counted = unit.measure === 'share' || unit.measure === 'multiple' ? 'share' : 'whole';
  const low = decimalOf(folded.slice(first.start, first.end), counted);
  const high = second ? decimalOf(folded.slice(second.start, second.end), counted) : null;
  if (low === null || (second && high === null)) return null;
  const of = outOf?.[1] ? decimalOf(outOf[1], 'whole') : null;
  return made(folded, { first, end, unit, before }, ordered(low, high), of);
}

function rangeAfter(folded: string, first: Span, masked: readonly Span[]): Span | null {
  const match = RANGE.exec(folded.slice(first.end));
  const number = match?.[2];
  if (!match || number === undefined) return null;
  const end = first.end + match[0].length;
  const start = end - number.length;
  return isMasked(masked, start) || !unitAt(folded.slice(end)) ? null : { start, end };
}

/** "từ 8% đến 5%" goes down: the first is where it comes from. */
function ordered(low: DecimalString, high: DecimalString | null) {
  if (high === null) return { value: low, upper: null, from: null };
  const order = compare(toFraction(low), toFraction(high));
  if (order === 0) return { value: low, upper: null, from: null };
  return order < 0 ? { value: low, upper: high, from: null } : { value: high, upper: null, from: low };
}

interface Found {
  readonly first: Span;
  readonly end: number;
  readonly unit: Unit;
  readonly before: string;
}

function made(
  folded: string,
  { first, end, unit, before }: Found,
  values: Pick<Figure, 'value' | 'upper' | 'from'>,
  outOf: DecimalString | null,
): Figure {
  const unitEnd = end + unit.length;
  const rest = folded.slice(unitEnd);
  const after = COMPARATORS_AFTER.find(({ sign }) => sign.test(rest));
  const tail = after ? (after.sign.exec(rest)?.[0].length ?? 0) : 0;
  const ahead = COMPARATORS_BEFORE.find(({ sign }) => sign.test(before));
  const start = ahead ? first.start - (ahead.sign.exec(before)?.[0].length ?? 0) : first.start;
  const afterAll = folded.slice(unitEnd + tail);
  const counts = unit.measure === 'count' || unit.measure === 'multiple';
  return {
    span: { start, end: unitEnd + tail },
    numbers: { start: first.start, end },
    ...values,
    comparator: comparatorOf(ahead?.comparator ?? after?.comparator ?? null, values.upper),
    measure: unit.measure,
    unit: folded
      .slice(end, unitEnd)
      .replace(/^\s*["“]?/, '')
      .trim(),
    per: unit.per,
    annual: unit.annual || /^\s*(?:moi|mot|hang) nam/.test(afterAll),
    outOf,
    leads: counts ? unit.per === null : !TAIL.test(afterAll),
  };
}

/** The lower end of a range is the duty. */
function comparatorOf(stated: Comparator | null, upper: DecimalString | null): Comparator | null {
  return upper !== null && (stated === null || stated === 'gt') ? 'ge' : stated;
}
