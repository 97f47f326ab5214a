import type { PartialDate } from '../shared/plain-date.ts';

/** Loại văn bản, as far as a plan stands on it. */
export const DOCUMENT_KINDS = [
  'directive', // chỉ thị
  'resolution', // nghị quyết
  'congressResolution', // nghị quyết đại hội
  'decision', // quyết định
  'decree', // nghị định
  'circular', // thông tư
  'plan', // kế hoạch
  'scheme', // đề án
  'programme', // chương trình
  'conclusion', // kết luận
  'notice', // thông báo
  'law', // luật
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** `implements`: carries it out (thực hiện, cụ thể hóa). `basedOn`: cites it as a legal basis (căn cứ). */
export const EDGE_KINDS = ['implements', 'basedOn'] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/**
 * Văn bản chỉ đạo above a plan. `number` is the whole number and symbol as canonical text ("05-CT/TW"), or null where
 * the document has none or the citing document left it out.
 */
export interface Directive {
  readonly key: string;
  readonly kind: DocumentKind;
  readonly number: string | null;
  readonly issuer: string;
  readonly date: PartialDate | null;
  readonly title: string;
  readonly periodFrom: number | null;
  readonly periodTo: number | null;
}

/** One arrow of the graph of documents. */
export interface DirectiveEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
}
