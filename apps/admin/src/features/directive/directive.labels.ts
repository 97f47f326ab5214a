import type { graphql } from '@bacthang/contract';
import { formatPartialDate } from '../../lib/format.ts';

export type DocumentKind = ReturnType<typeof graphql.scalar<'DocumentKind'>>;
export type EdgeKind = ReturnType<typeof graphql.scalar<'EdgeKind'>>;

export const DOCUMENT_KINDS: Readonly<Record<DocumentKind, string>> = {
  DIRECTIVE: 'Chỉ thị',
  RESOLUTION: 'Nghị quyết',
  CONGRESS_RESOLUTION: 'Nghị quyết đại hội',
  DECISION: 'Quyết định',
  DECREE: 'Nghị định',
  CIRCULAR: 'Thông tư',
  PLAN: 'Kế hoạch',
  SCHEME: 'Đề án',
  PROGRAMME: 'Chương trình',
  CONCLUSION: 'Kết luận',
  NOTICE: 'Thông báo',
  LAW: 'Luật',
};

export const EDGE_KINDS: Readonly<Record<EdgeKind, string>> = { IMPLEMENTS: 'thực hiện', BASED_ON: 'căn cứ' };

interface Named {
  readonly kind: DocumentKind;
  readonly number: string | null;
  readonly issuer: string;
  readonly date: string | null;
}

/** `Chỉ thị 05-CT/TW, 23/06/2021, Ban Bí thư`. */
export function directiveName({ kind, number, issuer, date }: Named): string {
  const name = number === null ? DOCUMENT_KINDS[kind] : `${DOCUMENT_KINDS[kind]} ${number}`;
  return [name, date && formatPartialDate(date), issuer].filter(Boolean).join(', ');
}
