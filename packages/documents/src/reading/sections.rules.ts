import type { PlanSection } from '@bacthang/domain';
import type { Section } from '../outline/outline.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';

/** The outline in the shape a plan keeps its sections in. */
export function planSections(sections: readonly Section[], paragraphs: readonly Paragraph[]): readonly PlanSection[] {
  return sections.map(({ key, kind, number, heading, paragraphs: indexes, children }) => ({
    key,
    kind,
    number,
    heading,
    paragraphs: indexes.flatMap((index) => paragraphs[index]?.text ?? []),
    children: planSections(children, paragraphs),
  }));
}
