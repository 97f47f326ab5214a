import type { PlainDate } from '@bacthang/domain';

/** State bodies follow the Government's decree, committees of the Party the guidance of its Central Office. */
export type PaperForm = 'state' | 'party';

/** What a document is made of, each with a look of its own. */
export const ELEMENTS = [
  'nation', // quốc hiệu; the Party's title
  'motto', // tiêu ngữ
  'superior', // cơ quan chủ quản, đảng bộ
  'issuer',
  'number',
  'placeAndDate',
  'kind',
  'title', // trích yếu
  'basis', // căn cứ
  'body',
  'heading',
  'authority', // quyền hạn, chức vụ
  'signer',
  'recipientsHead',
  'recipients',
  'annexNumber',
  'annexTitle',
  'annexReference',
  'pageNumber',
] as const;
export type Element = (typeof ELEMENTS)[number];

/** Where a rule was read: in its own text, in a secondary source, or nowhere, so that it is our choice. */
type Basis = 'text' | 'secondary' | 'ours';

/** What a rule stands on: the place within the layout's document. */
export interface Cited {
  readonly source: string;
  readonly basis: Basis;
}

/** How an element is set. `size` in points. */
export interface Look extends Cited {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underlined?: boolean;
  readonly capitals?: boolean;
}

/** Lines a multiple of single ones, or exactly so many points apart. */
export type LineSpacing = { readonly multiple: number } | { readonly points: number };

/** A4; margins and the indent of a first line in millimetres, distances between paragraphs in points. */
export interface Page extends Cited {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly firstLine: number;
  readonly before: number;
  readonly line: LineSpacing;
}

/** What is written where the two forms differ in words and marks. */
export interface Wording extends Cited {
  readonly nation: string;
  readonly motto: string | null;
  /** What stands under the issuer's name. */
  readonly issuerMark: 'rule' | 'star';
  readonly numberWord: string;
  /** Between a number and its kind: `103/KH-UBND`, `05-KH/HU`. */
  readonly afterNumber: string;
  readonly afterKind: string;
  /** Between a chapter's Roman number and its title. */
  readonly afterRoman: string;
  readonly onBehalf: string;
  readonly forHead: string;
  /** Before the title of whoever acts as head; null where the form has no such formula. */
  readonly acting: string | null;
  readonly byOrder: string;
  readonly byMandate: string;
  /** Whether a deputy who signs for a collective body does so for its head, and so whoever signs by order; the Party's sign for the body. */
  readonly deputyForHead: boolean;
  readonly end: string;
  readonly lastRecipient: string;
}

/** How documents of one form look from a day on. */
export interface Layout {
  readonly form: PaperForm;
  /** The document that orders it, with the day from which it holds. */
  readonly document: string;
  readonly from: PlainDate;
  readonly font: string;
  readonly page: Page;
  readonly looks: Readonly<Record<Element, Look>>;
  readonly wording: Wording;
}
