/** A piece of a text, from its first character to the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span without the spaces and loose punctuation at its ends. */
export function trimmed(text: string, { start, end }: Span, loose = /[\s,;:.\-–+*/]/): Span {
  let [from, to] = [start, end];
  while (from < to && loose.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s,;:.\-–]/.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}
