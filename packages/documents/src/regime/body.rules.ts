import { trimmed } from '../language/span.ts';
import { ASKED, DUTY_VERB, ORGANIZATION, SURE_DUTY } from '../lexicon/organization.lexicon.ts';
import type { Place } from '../outline/outline.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';

export const LONGEST_NAME = 160;

/** A body's name at the start of a paragraph, and where its duty begins. */
export interface Body {
  readonly name: string;
  readonly end: number;
}

/** The body that a paragraph begins with: up to a colon, to the verb of its duty, or all of a heading. */
export function bodyAt({ text, folded, start }: Paragraph): Body | null {
  const rest = folded.slice(start);
  if (!ORGANIZATION.test(rest)) return null;
  const head = rest.slice(0, LONGEST_NAME);
  const colon = head.indexOf(':');
  // "Sở Xây dựng: …": before a colon stands a name, unless a duty has begun.
  const verb = (colon > 0 ? SURE_DUTY : DUTY_VERB).exec(colon > 0 ? head.slice(0, colon) : head);
  const stops = [colon, verb?.index ?? -1].filter((at) => at > 0);
  const end = stops.length > 0 ? Math.min(...stops) : rest.length <= LONGEST_NAME ? rest.length : -1;
  if (end < 2) return null;
  const asked = ASKED.exec(rest)?.[0].length ?? 0;
  const span = trimmed(text, { start: start + asked, end: start + end });
  return { name: text.slice(span.start, span.end), end: start + end };
}

/** The body whose duties a paragraph lists: the innermost it stands under. */
export function bodyAbove(paragraphs: readonly Paragraph[], { above }: Place): Body | null {
  for (const index of above.toReversed()) {
    const paragraph = paragraphs[index];
    const body = paragraph ? bodyAt(paragraph) : null;
    if (body) return body;
  }
  return null;
}
