import type { Span } from '../language/span.ts';

/** Whatever holds digits and is no figure: dates, years, numbers of documents, terms. On the text itself, not folded. */
const MASKS: readonly RegExp[] = [
  // 103/KH-UBND · 07/2021/NĐ-CP · 05-CT/TW · 24/2021/QH15
  /\d{1,5}[a-z]?\s?(?:\/\s?\d{4}\s?)?[-/–]\s?\p{Lu}[\p{L}]{0,7}\d{0,2}\s?[-/–]\s?\p{Lu}[\p{L}\d-]*/gu,
  /\d{1,4}\/\d{4}\/\p{Lu}+\d*/gu,
  // 15/9/2025 · 15.9.2025 · 9/2025
  /(?<![\d.,])\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}(?!\d)/gu,
  /(?<![\d.,])\d{1,2}\/(?:19|20)\d{2}(?!\d)/gu,
  /[Nn]gày\s+\d{1,2}(?:\s*[/-]\s*\d{1,2}|\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)?/gu,
  // 2021-2025
  /(?<![\d.,])(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}(?![\d.,]\d)/gu,
  // 0912.345.678 and other telephone numbers
  /(?<![\d.,])0\d{2,3}[. ]?\d{3}[. ]?\d{3,4}(?!\d)/gu,
  /Covid\s?-?\s?19|COVID\s?-?\s?19/gu,
];

/** A year by itself: four digits without a dot, as a thousand would have one. */
const YEAR = /(?<![\d.,])(?:19|20)\d{2}(?![\d]|[.,]\d)/gu;
const YEAR_BEFORE = /(?:nam|giai doan|den|tu|cuoi|dau|so voi|het|toi|thang|quy|-|\/)\s*$/;
const COUNTED_AFTER = /^\s*(?:%|ho|nguoi|lao dong|can|nha|luot|trieu|ty|dong|the|hoc sinh|tre)(?![\p{L}])/u;

/** Where a text holds digits that are no figures, in order and apart. `folded` is the text folded. */
export function maskedSpans(text: string, folded: string): readonly Span[] {
  const spans: Span[] = [];
  for (const mask of MASKS) {
    for (const { index, 0: found } of text.matchAll(mask)) spans.push({ start: index, end: index + found.length });
  }
  for (const { index, 0: found } of folded.matchAll(YEAR)) {
    const isYear = YEAR_BEFORE.test(folded.slice(Math.max(0, index - 12), index));
    const counted = COUNTED_AFTER.test(folded.slice(index + found.length, index + found.length + 16));
    if (isYear || !counted) spans.push({ start: index, end: index + found.length });
  }
  return merged(spans.sort((a, b) => a.start - b.start));
}

function merged(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const span of spans) {
    const last = apart.at(-1);
    if (last && span.start <= last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else apart.push(span);
  }
  return apart;
}

/** Whether a place lies in one of the spans, which are in order and apart. */
export function isMasked(spans: readonly Span[], at: number): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? at + 1) <= at;
}
