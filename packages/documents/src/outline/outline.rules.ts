import type { SectionKind } from '@bacthang/domain';
import { HEADING_OPENINGS } from '../lexicon/section.lexicon.ts';
import { MARKER_KINDS } from '../paragraph/marker.rules.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { isCapitals } from '../paragraph/unwrap.rules.ts';
import type { Outline, Place, Section, Zone } from './outline.ts';
import { sectionKind } from './section-kind.rules.ts';

/** A paragraph that others stand under. */
interface Level {
  readonly order: number;
  readonly at: number;
  readonly kind: SectionKind;
  readonly heading: string;
  readonly section: Section | null;
}

const BULLETS = MARKER_KINDS.indexOf('star');
const CHAPTERS = MARKER_KINDS.indexOf('roman');
const LONGEST_HEADING = 250;
const LONGEST_TITLE = 160;
/** `PlanSection` goes no deeper. */
const DEEPEST = 6;

/** The sections of a document as a tree, and the place of every paragraph. */
export function outlineOf(paragraphs: readonly Paragraph[]): Outline {
  const sections: Section[] = [];
  const places: Place[] = [];
  let stack: Level[] = [];
  let zone: Zone = 'head';
  for (const paragraph of paragraphs) {
    if (/^noi nhan\b/.test(paragraph.folded)) zone = 'foot';
    else if (isAnnex(paragraph) && places.length > 0) {
      zone = 'body';
      stack = [];
    }
    const order = zone === 'foot' ? null : orderOf(paragraph, zone);
    if (order !== null && zone === 'head' && order <= BULLETS) zone = 'body';
    if (order === null) stack = zone === 'body' && !paragraph.row ? withoutBullets(stack) : stack;
    else stack = stack.filter((level) => level.order < order);
    const parent = stack.at(-1) ?? null;
    const kind = zone === 'body' ? kindOf(paragraph, parent, order) : 'other';
    places.push({ zone, kind, above: stack.map(({ at }) => at) });
    const section = innermost(stack);
    if (zone !== 'body') continue;
    if (order === null || order >= BULLETS || stack.filter((level) => level.section).length >= DEEPEST) {
      section?.paragraphs.push(paragraph.index);
    }
    if (order === null) continue;
    const opened = order < BULLETS && stack.filter((level) => level.section).length < DEEPEST;
    const own = opened ? open(paragraph, kind, section, sections) : null;
    stack.push({ order, at: paragraph.index, kind, heading: headingOf(paragraph), section: own });
  }
  return { sections, places };
}

/** How far in a paragraph stands that others may stand under; null for one that opens nothing. */
function orderOf(paragraph: Paragraph, zone: Zone): number | null {
  const { marker } = paragraph;
  if (marker) {
    const depth = marker.kind === 'decimal' ? marker.text.split('.').length / 10 : 0;
    return zone === 'head' && MARKER_KINDS.indexOf(marker.kind) >= BULLETS
      ? null
      : MARKER_KINDS.indexOf(marker.kind) + depth;
  }
  if (paragraph.row) return null;
  if (zone === 'body' && isTitle(paragraph)) return 0;
  const { folded } = paragraph;
  const label = folded.length <= 80 && !/[.;,]$/.test(folded) && HEADING_OPENINGS.some(({ sign }) => sign.test(folded));
  return zone === 'body' && label ? BULLETS - 0.5 : null;
}

/** "PHỤ LỤC I", "Phụ lục 2" on a line of their own. */
function isAnnex(paragraph: Paragraph): boolean {
  const { folded } = paragraph;
  return (
    /^(?:phu luc|bieu so|bieu \d)/.test(folded) &&
    (isTitle(paragraph) || /^(?:phu luc|bieu)(?: so)?(?: [ivx\d]{1,4})?[.:]?$/.test(folded))
  );
}

function isTitle({ text }: Paragraph): boolean {
  return text.length <= LONGEST_TITLE && isCapitals(text) && text.replace(/\P{L}/gu, '').length > 5;
}

function withoutBullets(stack: readonly Level[]): Level[] {
  return stack.filter(({ order }) => order < BULLETS);
}

function kindOf(paragraph: Paragraph, parent: Level | null, order: number | null): SectionKind {
  const inherited = parent?.kind ?? null;
  if (order === null) return inherited ?? 'other';
  const heading = headingOf(paragraph);
  // An item of a list changes the subject only by a label: "- Mục tiêu: …".
  if (order >= BULLETS && !/^[^:]{0,60}:/.test(heading)) return inherited ?? 'other';
  return sectionKind(heading, inherited, parent?.heading ?? '', order <= CHAPTERS);
}

function headingOf({ folded, start }: Paragraph): string {
  return folded.slice(start, start + LONGEST_HEADING);
}

function innermost(stack: readonly Level[]): Section | null {
  return stack.findLast(({ section }) => section !== null)?.section ?? null;
}

function open(paragraph: Paragraph, kind: SectionKind, parent: Section | null, top: Section[]): Section {
  const siblings = parent?.children ?? top;
  const isHeading = paragraph.text.length <= LONGEST_HEADING && !/[.;]$/.test(paragraph.text);
  const section: Section = {
    key: `${parent ? `${parent.key}.` : ''}${siblings.length + 1}`,
    kind,
    number: paragraph.marker?.text ?? null,
    heading: isHeading ? paragraph.text.slice(paragraph.start) : '',
    at: paragraph.index,
    paragraphs: isHeading ? [] : [paragraph.index],
    children: [],
  };
  siblings.push(section);
  return section;
}
