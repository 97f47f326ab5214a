import type { PlanReading, Section } from '@bacthang/documents';
import { toWire } from '../../../lib/wire.ts';
import type { FindingIn } from './finding.ts';

/** The sections found, outermost first and in reading order. */
export function sectionFindings({ sections, paragraphs }: PlanReading): readonly FindingIn<'sections'>[] {
  const below = (list: readonly Section[], parentKey: string | null): readonly FindingIn<'sections'>[] =>
    list.flatMap(({ key, kind, number, heading, at, paragraphs: indexes, children }) => {
      const text = paragraphs[at]?.text ?? '';
      // A section without a heading begins with its number in its own text.
      const shown = heading === '' ? null : number;
      const draft = { key, parentKey, kind: toWire(kind), number: shown, heading, paragraphs: indexes };
      const position = { paragraph: at, start: 0, end: text.length };
      const own: FindingIn<'sections'> = {
        id: `muc-${key}`,
        group: 'sections',
        position,
        quote: text,
        hints: [],
        draft,
        verdict: 'accepted',
        corrected: false,
      };
      return [own, ...below(children, key)];
    });
  return below(sections, null);
}

/** The innermost section that a paragraph stands in. */
export function sectionAt(sections: readonly Section[], paragraph: number): Section | null {
  for (const section of sections) {
    const inner = sectionAt(section.children, paragraph);
    if (inner) return inner;
    if (section.at === paragraph || section.paragraphs.includes(paragraph)) return section;
  }
  return null;
}
