import { endOfBranch } from '../../../lib/tree-order.ts';
import { newKey } from './new-key.ts';
import type { Parts } from './parts.ts';

export type Section = Parts['sections'][number];
type Sections = readonly Section[];

const indexOf = (sections: Sections, key: string) => sections.findIndex((section) => section.key === key);

export function changeSection(sections: Sections, key: string, part: Partial<Section>): Section[] {
  return sections.map((section) => (section.key === key ? { ...section, ...part } : section));
}

/** A section with everything under it taken out. */
export function removeSection(sections: Sections, key: string): Section[] {
  const start = indexOf(sections, key);
  return start < 0 ? [...sections] : sections.toSpliced(start, endOfBranch(sections, start) - start);
}

/** An empty section after another one and what stands under it; at the end where there is none. */
export function addSectionAfter(sections: Sections, key: string | null): { sections: Section[]; added: string } {
  const start = key === null ? -1 : indexOf(sections, key);
  const before = sections[start];
  const added = newKey('muc', sections);
  const section: Section = {
    key: added,
    parentKey: before?.parentKey ?? null,
    kind: 'OTHER',
    number: null,
    heading: '',
    paragraphs: [],
  };
  return {
    sections: sections.toSpliced(start < 0 ? sections.length : endOfBranch(sections, start), 0, section),
    added,
  };
}

/** An empty section under another one, the last of those there. */
export function addSectionUnder(sections: Sections, key: string): { sections: Section[]; added: string } {
  const added = newKey('muc', sections);
  const section: Section = { key: added, parentKey: key, kind: 'OTHER', number: null, heading: '', paragraphs: [] };
  return { sections: sections.toSpliced(endOfBranch(sections, indexOf(sections, key)), 0, section), added };
}

const STANDARD: readonly (readonly [number: string, kind: Section['kind'], heading: string])[] = [
  ['I', 'ASSESSMENT', 'Đánh giá kết quả giai đoạn trước'],
  ['II', 'PURPOSE', 'Mục đích, yêu cầu'],
  ['III', 'TARGETS', 'Mục tiêu, chỉ tiêu'],
  ['IV', 'MEASURES', 'Nhiệm vụ và giải pháp'],
  ['V', 'FUNDING', 'Kinh phí'],
  ['VI', 'ORGANIZATION', 'Tổ chức thực hiện'],
  ['VII', 'REPORTING', 'Chế độ báo cáo'],
];

/** The sections that most plans have, to begin a new one with. */
export function standardSections(): Section[] {
  return STANDARD.map(([number, kind, heading]) => ({
    key: number,
    parentKey: null,
    kind,
    number,
    heading,
    paragraphs: [],
  }));
}
