import type { DocumentKind } from '@bacthang/domain';
import { SURE_BODY } from '../lexicon/organization.lexicon.ts';
import type { Place } from '../outline/outline.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { type Body, bodyAt } from './body.rules.ts';

/** Documents that give work item by item, without a chapter on who does what. */
const ORDERS: ReadonlySet<DocumentKind> = new Set(['directive', 'conclusion', 'notice', 'decision', 'resolution']);

/** Whether items outside "tổ chức thực hiện" give work: those of a directive ("1. Các cấp uỷ …"), "Điều 2. Giao Sở …". */
export function givesOrders(kind: DocumentKind | null, place: Place): boolean {
  return place.kind === 'other' && kind !== null && ORDERS.has(kind);
}

/**
 * The body that an item gives work to, outside the chapter on it; null for one that begins with anything else. Among measures
 * only a name before a colon or a sure verb counts ("3. UBND các phường: …").
 */
export function bodyGivenWork(paragraph: Paragraph, place: Place, kind: DocumentKind | null): Body | null {
  if (place.kind !== 'measures' && !givesOrders(kind, place)) return null;
  const rest = paragraph.folded.slice(paragraph.start);
  if (place.kind === 'measures' && /^giao /.test(rest)) return null;
  const begins = paragraph.marker !== null || /^giao /.test(rest) || isClosing(rest);
  if (place.zone !== 'body' || paragraph.row || !begins || !SURE_BODY.test(rest)) return null;
  const body = bodyAt(paragraph);
  return body && body.end < paragraph.text.length - SHORTEST ? body : null;
}

const SHORTEST = 12;
/** The last words of a directive: who sees to it. */
const isClosing = (rest: string) =>
  /^(?:van phong|uy ban kiem tra|ban to chuc|ban tuyen giao)[^:]{0,160}(?:theo doi|kiem tra|don doc)/.test(rest);
