import type { PaperRevision } from '../paper.ts';

/** What a draft is marked with on every page. */
export const DRAFT_MARK = 'DỰ THẢO';

/** By which a paper is matched with what was published: the revision's number and the hash of its content. */
export function smallPrint({ number, hash }: Pick<PaperRevision, 'number' | 'hash'>): string {
  if (number === null) return 'Dự thảo, chưa ban hành.';
  return `Bản ban hành số ${number}${hash === null ? '' : `; mã SHA-256 của nội dung: ${hash}`}.`;
}
