/** What kind of number or bullet a paragraph begins with, from the outermost to the innermost. */
export const MARKER_KINDS = [
  'part', // Phần thứ nhất, Phần I
  'chapter', // Chương I
  'article', // Điều 1.
  'letterTop', // A.
  'roman', // I. · I- · I/
  'number', // 1.
  'decimal', // 1.1.
  'letter', // a)
  'bracket', // (1)
  'star', // *
  'dash', // -
  'plus', // +
] as const;
type MarkerKind = (typeof MARKER_KINDS)[number];

/** `text` is the number alone ("2.1", "a", "-"); `length` how much of the paragraph it and its punctuation take. */
export interface Marker {
  readonly kind: MarkerKind;
  readonly text: string;
  readonly length: number;
}

const ORDINAL = '[IVX]{1,5}|\\d{1,2}|(?:thứ|THỨ)\\s+\\p{L}+';

/** In this order: what looks like two kinds is the first. A number must not run on into a figure ("01 - 1,5%"). */
const PATTERNS: readonly (readonly [MarkerKind, RegExp])[] = [
  ['part', new RegExp(`^(?:PHẦN|Phần)\\s+(${ORDINAL})\\s*[.:\\-–]?\\s*(?!\\p{Ll})`, 'u')],
  ['chapter', new RegExp(`^(?:CHƯƠNG|Chương)\\s+(${ORDINAL})\\s*[.:\\-–]?\\s*(?!\\p{Ll})`, 'u')],
  ['article', /^(?:ĐIỀU|Điều)\s+(\d{1,3})\s*[.:]\s*/u],
  ['roman', /^([IVX]{1,6})\s*(?:[.):/]\s*[-–]?|[-–])\s*(?=[\p{L}“"(])/u],
  ['letterTop', /^([A-HĐ])\s*[.)/-]\s+(?=\p{L})/u],
  ['decimal', /^(\d{1,2}(?:\.\d{1,2}){1,3})\s*[.)/:–-]?\s*(?=[\p{L}“"(])/u],
  ['decimal', /^(\d{1,2}(?:\.\d{1,2}){1,3})[.)]\s+(?=\d)/u],
  ['number', /^(\d{1,2})\s*(?:[.)/:]\s*[-–]?|[-–])\s*(?=[\p{L}“"(])/u],
  ['bracket', /^\((\d{1,2})\)\s*(?=[\p{L}\d“"])/u],
  ['number', /^(\d{1,2})[.)]\s+(?=\d)/u],
  ['letter', /^([a-zđ])\s*[.)]\s*(?=[\p{L}\d“"(])/u],
  ['plus', /^(\+)\s*/u],
  ['star', /^([*•●])\s*/u],
  ['dash', /^([-–—−▪■○❖➢✓✔§·]|(?:o|v|Ø)(?=\s+\p{Lu}))\s*/u],
];

/** The number or bullet at the start of a tidied paragraph, or null. */
export function markerOf(text: string): Marker | null {
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    if (match?.[1] !== undefined) return { kind, text: match[1], length: match[0].length };
  }
  return null;
}
