import type { ResponsibilityRole } from '@bacthang/domain';
import type { DocumentFacts } from '../facts/facts.ts';
import { sentencesOf } from '../language/sentences.ts';
import { trimmed } from '../language/span.ts';
import { CLOSING, COORDINATES, DUTY_VERB, LEADS, SUPERVISES } from '../lexicon/organization.lexicon.ts';
import type { Outline } from '../outline/outline.ts';
import type { Paragraph, Position } from '../paragraph/paragraph.ts';
import { bodyGivenWork } from './assigned.rules.ts';
import { bodyAbove, bodyAt, LONGEST_NAME } from './body.rules.ts';

/** Who answers for what, as the document says it. `organization` is its name there. */
export interface ReadResponsibility {
  readonly organization: string;
  readonly role: ResponsibilityRole;
  /** Those it works with, in the document's words. */
  readonly coordinating: string | null;
  readonly duty: string;
  readonly quote: string;
  readonly position: Position;
}

/** The duties in "tổ chức thực hiện": a body's name in a heading or at the start of an item, its work behind or below. */
export function responsibilitiesOf(
  paragraphs: readonly Paragraph[],
  outline: Outline,
  { kind }: DocumentFacts,
): readonly ReadResponsibility[] {
  return paragraphs.flatMap((paragraph) => {
    const place = outline.places[paragraph.index];
    if (place?.zone !== 'body' || paragraph.row) return [];
    const given = bodyGivenWork(paragraph, place, kind);
    if (given) return dutyOf(paragraph, given.name, given.end);
    if (place.kind !== 'organization') return [];
    if (CLOSING.test(paragraph.folded.slice(paragraph.start))) return [];
    const own = bodyAt(paragraph);
    // What a web page has below its text is nobody's duty.
    if (!own && !paragraph.marker && paragraph.text.length < SHORTEST && !DUTY_VERB.test(paragraph.folded)) return [];
    const body = own ?? bodyAbove(paragraphs, place);
    if (!body) return [];
    const from = own ? own.end : paragraph.start;
    return dutyOf(paragraph, body.name, from);
  });
}

/** A paragraph without a number that is shorter, and names no duty, goes with nothing above it. */
const SHORTEST = 60;

function dutyOf(paragraph: Paragraph, organization: string, from: number): readonly ReadResponsibility[] {
  const { text, folded, index } = paragraph;
  const span = trimmed(text, { start: from, end: text.length });
  if (span.end - span.start < 12) return [];
  const duty = folded.slice(span.start, span.end);
  const first = sentencesOf(text, span.start)[0] ?? span;
  const with_ = /phoi hop (?:chat che )?(?:voi|cung)?\s*/.exec(folded.slice(span.start, first.end));
  return [
    {
      organization,
      role: roleOf(duty),
      coordinating: with_ ? partners(text, folded, span.start + with_.index + with_[0].length, first.end) : null,
      duty: text.slice(span.start, span.end),
      quote: text.slice(span.start, span.end),
      position: { paragraph: index, ...span },
    },
  ];
}

function roleOf(duty: string): ResponsibilityRole {
  if (LEADS.test(duty.slice(0, 120))) return 'lead';
  if (COORDINATES.test(duty)) return 'coordinating';
  return SUPERVISES.test(duty) ? 'supervising' : 'executing';
}

function partners(text: string, folded: string, start: number, end: number): string | null {
  const rest = folded.slice(start, end);
  const verb = DUTY_VERB.exec(rest);
  if (verb?.index === 0) return null;
  const stop = verb ? verb.index : rest.search(/[;.]/);
  const name = text
    .slice(start, start + (stop > 0 ? stop : Math.min(rest.length, LONGEST_NAME)))
    .replace(/[\s,]+$/, '');
  return name.length > 2 ? name : null;
}
