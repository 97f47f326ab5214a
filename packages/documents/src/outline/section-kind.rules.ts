import type { SectionKind } from '@bacthang/domain';
import { CHAPTER_SIGNS, CLOSED, HEADING_OPENINGS } from '../lexicon/section.lexicon.ts';

const WAYS = /giai phap|bien phap|nhiem vu[^;:.]*nhiem vu/;

/**
 * What a section is about, by its folded heading without its number, and by the section it stands in. A project's own
 * "Mục tiêu:" is a general aim; what it counts is still a target.
 */
export function sectionKind(
  heading: string,
  parent: SectionKind | null,
  parentHeading: string,
  isChapter: boolean,
): SectionKind {
  const opened = HEADING_OPENINGS.find(({ sign }) => sign.test(heading))?.kind;
  const found = opened ?? (isChapter ? CHAPTER_SIGNS.find(({ sign }) => sign.test(heading))?.kind : undefined);
  if (parent === null) return found ?? 'other';
  if (found === undefined) return parent;
  const allowed = CLOSED[parent];
  if (allowed && (opened === undefined || !allowed.includes(opened))) return parent;
  // "Kết quả và chỉ tiêu cần đạt" under "Mục tiêu": what is to come of it, not what came.
  if (
    opened === 'assessment' &&
    parent === 'targets' &&
    !isChapter &&
    /^(?:cac )?ket qua(?! thuc hien| dat duoc| nam)/.test(heading)
  ) {
    return 'targets';
  }
  // "Nhiệm vụ" under "Mục tiêu" lists what is to be done in figures; ways to do it are headed "giải pháp".
  if (found === 'measures' && parent === 'targets' && !isChapter && !WAYS.test(`${heading} ${parentHeading}`)) {
    return 'targets';
  }
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
