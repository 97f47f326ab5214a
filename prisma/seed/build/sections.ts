import type { PlanSection, SectionKind } from '@bacthang/domain';

/** Where a section stands and what it is called: its key, its kind, the number printed before the heading. */
type SectionHead = readonly [key: string, kind: SectionKind, number: string | null, heading: string];

export function section(
  [key, kind, number, heading]: SectionHead,
  paragraphs: readonly string[] = [],
  children: readonly PlanSection[] = [],
): PlanSection {
  return { key, kind, number, heading, paragraphs, children };
}

/** What whoever entered the document has to say about the paper itself: blanks, slips, missing pages. */
export function sourceNotes(...paragraphs: readonly string[]): PlanSection {
  return section(['source-notes', 'other', null, 'Ghi chú về văn bản nguồn'], paragraphs);
}
