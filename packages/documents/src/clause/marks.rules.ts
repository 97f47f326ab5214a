import { maskedSpans } from '../figure/mask.rules.ts';
import { figuresIn } from '../figure/scan.rules.ts';
import type { Span } from '../language/span.ts';
import { DESCRIBES, EACH_HAS, EXTREME } from '../lexicon/acceptance.lexicon.ts';
import { BASIS, BY_POINTS, HEAD, IN_GROUP, OF_ANOTHER, RESTATES, WITHIN } from '../lexicon/clause.lexicon.ts';
import { EACH_OF } from '../lexicon/commitment.lexicon.ts';
import { PLACED_BY } from '../lexicon/figure.lexicon.ts';
import type { Mark } from './mark.ts';
import { wordMarks } from './word-marks.rules.ts';

const PLACES = /(?<!\p{L})(?:xa|thon|ban|ap|huyen|phuong)$/u;
/** Slogans between quotation marks promise nothing. */
const QUOTED = /[“"][^“”"]{0,200}[”"]/gu;

/** A text with what in it is no figure, and no promise: found once, looked at for each of its parts. */
export interface MaskedText {
  readonly text: string;
  readonly folded: string;
  readonly masked: readonly Span[];
  readonly quoted: readonly Span[];
}

export function maskedText(text: string, folded: string): MaskedText {
  const quoted = [...text.matchAll(QUOTED)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
  return { text, folded, masked: maskedSpans(text, folded), quoted };
}

/** Everything in a part of a text that may carry a commitment, in order; what overlaps an earlier one is left out. */
export function marksIn({ text, folded, masked, quoted }: MaskedText, within: Span): readonly Mark[] {
  const figures = figuresIn(text, folded, within, masked).map(
    (figure): Mark => ({
      kind: 'figure',
      span: figure.span,
      value: figure.value,
      upper: figure.upper,
      comparator: figure.comparator ?? 'eq',
      leads: figure.leads,
      figure,
    }),
  );
  const marks: Mark[] = [];
  for (const mark of [...wordMarks(folded, within), ...figures].sort((a, b) => a.span.start - b.span.start)) {
    const inQuotes = quoted.some(({ start, end }) => mark.span.start >= start && mark.span.end <= end);
    const last = marks.at(-1);
    if (inQuotes || (last && (mark.span.start < last.span.end || isPredicate(folded, last, mark)))) continue;
    if (last && isCounted(folded, last, mark)) marks.pop();
    marks.push(mark);
  }
  return marks;
}

/** "4/11 xã đạt chuẩn nông thôn mới": the words say what the figure counts. */
function isPredicate(folded: string, last: Mark, mark: Mark): boolean {
  const gap = folded.slice(last.span.end, mark.span.start);
  const goesOn = !gap
    .split(', ')
    .slice(1)
    .some((part) => HEAD.test(part));
  const counts = last.kind === 'figure' || last.kind === 'portion';
  return mark.kind === 'reached' && counts && gap.length < 60 && !/[;.]/.test(gap) && goesOn;
}

/** "Số xã đạt chuẩn nông thôn mới: 02 xã", "Xóa hết nhà tạm: 37 nhà": the figure counts what the words before it say. */
function isCounted(folded: string, last: Mark, mark: Mark): boolean {
  const gap = folded.slice(last.span.end, mark.span.start);
  if (mark.kind !== 'figure') return false;
  return last.kind === 'reached' ? /^\s*:?\s*$/.test(gap) : last.kind === 'none' && /^[^;:.%]{0,60}:\s*$/.test(gap);
}

/** "giảm từ 9,2% xuống còn 4%": without the figures where something comes from. */
export function withoutOrigins(folded: string, marks: readonly Mark[]): readonly Mark[] {
  return marks.filter((mark, index) => {
    const next = marks[index + 1];
    if (!mark.figure || next?.figure?.measure !== mark.figure.measure) return true;
    if (mark.upper !== null || mark.figure.annual) return true;
    const from = /(?:^|[\s(])tu\s*(?:muc\s*)?$/.test(
      folded.slice(Math.max(0, mark.figure.numbers.start - 8), mark.figure.numbers.start),
    );
    const between = folded.slice(mark.span.end, next.span.start);
    return !(
      from &&
      between.length < 90 &&
      !/, (?:den|toi) /.test(between) &&
      /(?:xuong|len|con|den)\s*(?:con|muc|duoi|khoang|tren|tu)?\s*$/.test(between)
    );
  });
}

/** "03 xã bãi ngang giảm bình quân 3%": places that the next figure is about. */
function isSubject(folded: string, span: Span, next: Mark | undefined): boolean {
  if (next?.figure?.measure !== 'share' || !PLACES.test(folded.slice(span.start, span.end))) return false;
  const gap = folded.slice(span.end, next.span.start);
  const others = gap.split(', ').slice(1);
  return /(?<!\p{L})giam(?!\p{L})/u.test(gap) && !/[;:.]/.test(gap) && !others.some((part) => HEAD.test(part));
}

/**
 * Without the figures that only say which places are meant ("xã có tỷ lệ hộ nghèo trên 25%", "tại 05 xã") or say the same
 * again in another unit ("tương ứng 220 hộ"): they are part of the clause they stand in.
 */
export function withoutDescriptions(folded: string, within: Span, marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ figure, span }, index) => {
    const before = folded.slice(within.start, span.start);
    const last = marks[index - 1];
    const since = last ? folded.slice(last.span.end, span.start) : '';
    if (
      last?.figure?.leads &&
      last.figure.measure === 'share' &&
      EACH_HAS.test(`${since}${folded.slice(span.start, span.end)}`)
    )
      return false;
    if (last && figure?.measure === 'count' && isOfEach(folded.slice(within.start, last.span.start), since))
      return false;
    if (!figure) return true;
    const after = folded.slice(span.end, within.end);
    const restates =
      RESTATES.test(since.slice(-60)) &&
      !/den (?:cuoi |het )?nam \d{4}/.test(since) &&
      !WITHIN.test(since) &&
      !OF_ANOTHER.test(after);
    if (last?.figure && restates && !(figure.measure === 'share' && BY_POINTS.test(since))) return false;
    if (BASIS.test(folded.slice(within.start, figure.numbers.start)) && figure.value === '1') return false;
    if (IN_GROUP.test(before)) return false;
    if (figure.measure === 'count')
      return (!PLACED_BY.test(before) || /tham gia cua\s*$/.test(before)) && !isSubject(folded, span, marks[index + 1]);
    const goesOn = /^\s*(?:giam|con|phai|duoc|den|[,;)]|$)/.test(after);
    return !(DESCRIBES.test(before) && goesOn) || EXTREME.test(before);
  });
}

/** "mỗi cấp ủy viên phụ trách 01 xã hoặc 01 thôn": what is said of each goes on, up to the next comma. */
function isOfEach(before: string, since: string): boolean {
  return EACH_OF.test(before) && !/[,;:.(]/.test(since);
}
