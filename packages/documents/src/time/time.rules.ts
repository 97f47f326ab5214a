import type { NamedTime } from './time.ts';

const PERIOD = /(?<!\d)((?:19|20)\d\d)\s?(?:-|den(?: nam)?)\s?((?:19|20)\d\d)(?!\d)/g;
const BEFORE_YEAR = /truoc (?:cuoi )?nam ((?:19|20)\d\d)(?!\d)/g;
const YEAR =
  /(?:(?:den|vao|toi|trong|truoc ngay|truoc|cho den|ke tu|tu|sau)\s)?(?:(?:cuoi|het|dau|giua|truoc)\s)?(?:(?:ngay \d{1,2} )?(?:thang \d{1,2}(?: nam |\/| ?\/ ?))|quy (?:[iv]+|\d)(?: nam |\/)|\d{1,2}\/\d{1,2}\/|\d{1,2}\/|nam )?(?<![\d.,])((?:19|20)\d\d)(?!\d|[.,]\d)/g;

/** Years that are no time of what is promised: of a standard, a document, a term of office, a comparison, a former rate. */
const OTHER_YEARS =
  /(?:chuan (?:ho )?(?:ngheo|tiep can|da chieu|muc song)[^,;.]{0,60}|chuan moi [^,;.]{0,20}|tieu chi [^,;.]{0,40}|nhiem ky |khoa [^,;.]{0,12}|nghi dinh [^,;]{0,60}|nghi quyet [^,;]{0,60}|quyet dinh [^,;]{0,60}|thong tu [^,;]{0,60}|chi thi [^,;]{0,60}|so voi [^,;.(]{0,40}|so nam |(?:gap|bang|tang) (?:\p{L}+ )?[\d.,]+ lan (?:cua )?(?:cuoi |dau )?|quy dinh [^,;.]{0,60}|chuong trinh [^,;.]{0,90}|de an [^,;.]{0,80}|ke hoach so [^,;]{0,60})$/u;
/** Where the text goes from, not to. */
const FROM = /^(?:ke tu|tu|sau)\s/;

/** "năm 2023", "trong năm 2023": that year alone. */
const WITHIN = /^(?:trong )?nam /;

/** The times that a folded text names, in order. */
export function timesIn(folded: string): readonly NamedTime[] {
  const found: NamedTime[] = [];
  const seen: NamedTime['span'][] = [];
  const take = (start: number, length: number, kind: NamedTime['kind'], from: number, to: number) => {
    const taken = seen.some((span) => start < span.end && start + length > span.start);
    seen.push({ start, end: start + length });
    if (!taken && !OTHER_YEARS.test(folded.slice(Math.max(0, start - 100), start))) {
      found.push({ span: { start, end: start + length }, kind, from, to });
    }
  };
  for (const { index, 0: all, 1: from, 2: to } of folded.matchAll(PERIOD))
    take(index, all.length, 'over', Number(from), Number(to));
  for (const { index, 0: all, 1: year } of folded.matchAll(BEFORE_YEAR))
    take(index, all.length, 'by', Number(year) - 1, Number(year) - 1);
  for (const { index, 0: all, 1: year } of folded.matchAll(YEAR)) {
    if (!FROM.test(all)) take(index, all.length, WITHIN.test(all) ? 'in' : 'by', Number(year), Number(year));
  }
  return found.filter(({ from, to }) => from <= to).sort((a, b) => a.span.start - b.span.start);
}
