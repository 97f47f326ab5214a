import type { SectionKind } from '@bacthang/domain';
import { CHAPTER_SIGNS, CLOSED, HEADING_OPENINGS } from '../lexicon/section.lexicon.ts';

/**
 * What a section is about, by its folded heading without its number, and by the section it stands in. A project's own
 * "Mục tiêu:" is a general aim; what it counts is still a target.
 */
export function sectionKind(heading: string, parent: SectionKind | null, isChapter: boolean): SectionKind {
  const opened = HEADING_OPENINGS.find(({ sign }) => sign.test(heading))?.kind;
  const found = opened ?? (isChapter ? CHAPTER_SIGNS.find(({ sign }) => sign.test(heading))?.kind : undefined);
  if (parent === null) return found ?? 'other';
  if (found === undefined) return parent;
  const allowed = CLOSED[parent];
  if (allowed && (opened === undefined || !allowed.includes(opened))) return parent;
  if (
    found === 'targets' &&
    !isChapter &&
    (parent === 'components' || parent === 'measures') &&
    /^muc tieu\s*(?::|$)/.test(heading)
  ) {
    return 'objective';
  }
  return found;
}
