import type { Directive, DocumentKind } from '@bacthang/domain';
import type { TextPiece } from '../body/piece.ts';
import { formatDocumentDate } from '../words/index.ts';

const KIND_WORDS: Readonly<Record<DocumentKind, string>> = {
  directive: 'Chỉ thị',
  resolution: 'Nghị quyết',
  congressResolution: 'Nghị quyết Đại hội',
  decision: 'Quyết định',
  decree: 'Nghị định',
  circular: 'Thông tư',
  plan: 'Kế hoạch',
  scheme: 'Đề án',
  programme: 'Chương trình',
  conclusion: 'Kết luận',
  notice: 'Thông báo',
  law: 'Luật',
};

interface Cited {
  readonly bases: readonly Directive[];
  readonly implemented: readonly Directive[];
}

/**
 * Legal bases and what is carried out, a line each, `;` after each and `.` after the last (NĐ 30/2020/NĐ-CP, Phụ lục I,
 * phần II mục 6): kind, number, date, issuer and what it is about, as a first citation has them.
 */
export function basisPieces({ bases, implemented }: Cited): readonly TextPiece[] {
  const lines = [
    ...bases.map((directive) => `Căn cứ ${citation(directive)}`),
    ...implemented.map((directive) => `Thực hiện ${citation(directive)}`),
  ];
  return lines.map((line, index) => ({
    kind: 'text',
    element: 'basis',
    text: `${line}${index === lines.length - 1 ? '.' : ';'}`,
    depth: 0,
  }));
}

function citation({ kind, number, date, issuer, title }: Directive): string {
  if (number === null) return title;
  const dated = date === null ? '' : ` ${writtenDate(date)}`;
  return `${KIND_WORDS[kind]} số ${number}${dated} của ${issuer} về ${lowered(title)}`;
}

/** A citation's date has no blanks to fill in: what is not known is left out. */
function writtenDate(date: string): string {
  return date.length === 10 ? formatDocumentDate(date) : `năm ${date.slice(0, 4)}`;
}

/** A title as it goes on within a sentence; a word in capitals stays. */
function lowered(title: string): string {
  return /^\p{Lu}\P{Lu}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
