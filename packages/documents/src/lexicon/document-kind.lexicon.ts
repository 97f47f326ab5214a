import type { DocumentKind } from '@bacthang/domain';

interface KindWords {
  readonly kind: DocumentKind;
  /** The kind as a title has it, folded. */
  readonly words: string;
  /** Its abbreviation in numbers. */
  readonly codes: readonly string[];
}

/** Kinds of documents as they are written out; what only their number tells apart stands after. */
export const KIND_WORDS: readonly KindWords[] = [
  { kind: 'plan', words: 'ke hoach', codes: ['KH'] },
  { kind: 'programme', words: 'chuong trinh hanh dong', codes: ['CTHĐ', 'CTrHĐ', 'CTr'] },
  { kind: 'programme', words: 'chuong trinh', codes: ['CTr'] },
  { kind: 'congressResolution', words: 'nghi quyet dai hoi', codes: [] },
  { kind: 'resolution', words: 'nghi quyet', codes: ['NQ'] },
  { kind: 'decision', words: 'quyet dinh', codes: ['QĐ'] },
  { kind: 'directive', words: 'chi thi', codes: ['CT'] },
  { kind: 'scheme', words: 'de an', codes: ['ĐA', 'DA'] },
  { kind: 'decree', words: 'nghi dinh', codes: ['NĐ'] },
  { kind: 'circular', words: 'thong tu', codes: ['TT', 'TTLT'] },
  { kind: 'conclusion', words: 'ket luan', codes: ['KL'] },
  { kind: 'notice', words: 'thong bao', codes: ['TB'] },
  { kind: 'law', words: 'luat', codes: [] },
];
