import { TEXT_LIMITS } from '@bacthang/domain';
import { tidy } from '../language/tidy.ts';
import type { SourceLine } from '../source/source.ts';
import { markerOf } from './marker.rules.ts';

/** Lines that are the end of nothing: drawn rules and the bars of a table that is only there for its looks. */
const DRAWN = /^[-_=*|.·•\s–—…]*$/;
/** What the head and foot of a document hold on lines of their own. */
const ALONE =
  /^(CỘNG H[OÒ][ÀA]? XÃ HỘI|ĐẢNG CỘNG SẢN|Độc lập|Số\s*[:\d]|Nơi nhận|(KẾ HOẠCH|NGHỊ QUYẾT|CHƯƠNG TRÌNH|CHƯƠNG TRÌNH HÀNH ĐỘNG|ĐỀ ÁN|QUYẾT ĐỊNH|CHỈ THỊ|QUYẾT NGHỊ|KẾT LUẬN|THÔNG BÁO)\s*:?$)/u;
/** Spaces or a tab between the issuer on the left and the country, the Party or the date on the right. */
const SIDE_BY_SIDE =
  /(?<=\S)(?:\s{3,}|\t)\s*(?=CỘNG|ĐẢNG CỘNG|Ð|Độc lập|(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\s?[./]|(?:PHÓ )?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC)|[^,]{2,30}, ngày)/u;
/** Words that nothing ends with. */
const OPEN_END = /\s(?:và|của|về|cho|với|các|là|ở|tại|do|theo|từ|trong|hoặc|những|để)$/u;
/** A line beyond this is a paragraph by itself, not a line of one. */
const LONGEST_WRAPPED = 130;
const LONGEST_BRACKET = 200;

interface Width {
  readonly wrapped: boolean;
  readonly full: number;
}

/** Lines of a text put back together into the paragraphs that were broken over them. */
export function unwrap(lines: readonly SourceLine[]): readonly SourceLine[] {
  const tidied = lines.flatMap(columns).map((line) => ({ ...line, text: tidy(line.text) }));
  const width = widthOf(tidied);
  const paragraphs: SourceLine[] = [];
  let current: SourceLine | undefined;
  let last = '';
  let gap = false;
  for (const [index, line] of tidied.entries()) {
    if (DRAWN.test(line.text)) {
      gap = true;
      continue;
    }
    const next = { ...line, gap: line.gap || gap };
    if (current && continues(last, current, next, tidied[index + 1]?.text ?? '', width)) {
      current = { ...current, text: `${current.text} ${next.text}` };
      paragraphs[paragraphs.length - 1] = current;
    } else {
      current = next;
      paragraphs.push(next);
    }
    last = next.text;
    gap = false;
  }
  return paragraphs;
}

/** The two columns of a title block typed on one line, as two lines. */
function columns(line: SourceLine): readonly SourceLine[] {
  const match = SIDE_BY_SIDE.exec(line.text);
  if (!match?.index || line.text.length > LONGEST_WRAPPED) return [line];
  return [
    { ...line, text: line.text.slice(0, match.index) },
    { ...line, text: line.text.slice(match.index), gap: true, marker: null },
  ];
}

/** How long the lines of a text are that was broken at a right margin. */
function widthOf(lines: readonly SourceLine[]): Width {
  const lengths = lines.map(({ text }) => text.length).filter((length) => length > 20);
  lengths.sort((a, b) => a - b);
  const full = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return { wrapped: full > 0 && full <= LONGEST_WRAPPED, full };
}

/** Whether a line goes on with the paragraph before it. */
function continues(last: string, paragraph: SourceLine, next: SourceLine, after: string, width: Width): boolean {
  if (paragraph.text.length > TEXT_LIMITS.paragraph) return false;
  if (next.marker !== null || ALONE.test(next.text) || ALONE.test(last)) return false;
  const ended = /[.;:!?…][”"’')\]]*$/u.test(last);
  if (/^[-–]\s*\p{Ll}/u.test(next.text)) return !ended && !next.gap && width.wrapped;
  if (markerOf(next.text) !== null) return false;
  if (isCapitals(last)) {
    const goesOn = isCapitals(next.text) || (width.wrapped && /^\d/.test(next.text));
    return goesOn && !next.gap && !ended && !isSignature(next.text);
  }
  if (openBracket(paragraph.text)) return true;
  if (/^\p{Ll}/u.test(next.text)) {
    // A line that is full goes on, whatever it happens to end with; a shorter one ends an item of a list.
    const isFull = last.length >= width.full * 0.75;
    return !ended || (!next.gap && width.wrapped && !/[!?]$/.test(last) && (isFull || !/;$/.test(last)));
  }
  if (ended || next.gap || !width.wrapped) return false;
  if (isCapitals(next.text)) return false;
  if (OPEN_END.test(last)) return true;
  const heading = markerOf(paragraph.text) !== null && paragraph.text === last && last.length < width.full * 0.6;
  if (heading) return next.text.length < width.full * 0.5 && markerOf(after) !== null;
  return last.length >= width.full * 0.6 || /^[\d(%“"]/.test(next.text);
}

export function isCapitals(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase();
}

function isSignature(text: string): boolean {
  return /^(TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)\s*[./]/.test(text);
}

/** An opened bracket that was not closed: a list of names goes on over a page break. Not for long: people forget to close. */
function openBracket(text: string): boolean {
  const tail = text.slice(-LONGEST_BRACKET);
  const at = tail.lastIndexOf('(');
  return at >= 0 && !tail.includes(')', at);
}
