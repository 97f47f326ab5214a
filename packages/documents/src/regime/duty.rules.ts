import { ASKED, DUTY_VERB, ORGANIZATION } from '../lexicon/organization.lexicon.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { LONGEST_NAME } from './body.rules.ts';

/** Who leads a piece of work, and with whom, in the document's words. */
export interface Duty {
  readonly lead: string | null;
  readonly coordinating: string | null;
}

/** Where the name of a body may begin: the text itself, a bracket, a sentence, "giao", "do". */
const BEGINS = /(?:\(|[.;:] |(?<!\p{L})(?:giao|do) )/gu;
const LEADS_IT = /^[^;:.()]{2,160}? (?:la (?:co quan|don vi) )?(?:chu tri|lam dau moi)(?!\p{L})/u;
const WITH = /phoi hop (?:chat che )?(?:voi |cung )/u;

/** "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính …", "(Sở Xây dựng chủ trì)". */
export function dutyIn({ text, folded, start }: Paragraph): Duty {
  const places = [start, ...[...folded.matchAll(BEGINS)].map(({ index, 0: found }) => index + found.length)];
  for (const at of places) {
    const rest = folded.slice(at, at + LONGEST_NAME * 2);
    const found = ORGANIZATION.test(rest) ? LEADS_IT.exec(rest) : null;
    if (at < start || !found) continue;
    const name = found[0].replace(/ (?:la (?:co quan|don vi) )?(?:chu tri|lam dau moi)$/u, '');
    const asked = ASKED.exec(name)?.[0].length ?? 0;
    return {
      lead: text.slice(at + asked, at + name.length),
      coordinating: partnersAfter(text, folded, at + found[0].length),
    };
  }
  return { lead: null, coordinating: null };
}

/** Those that are named next, up to what is to be done. */
function partnersAfter(text: string, folded: string, from: number): string | null {
  const rest = folded.slice(from, from + LONGEST_NAME * 2);
  const found = WITH.exec(rest);
  if (!found || found.index > 30) return null;
  const begin = found.index + found[0].length;
  const names = rest.slice(begin);
  const stops = [names.search(/[;.()]/), DUTY_VERB.exec(names)?.index ?? -1].filter((at) => at > 0);
  const end = Math.min(names.length, ...stops);
  return text.slice(from + begin, from + begin + end).replace(/[\s,]+$/, '') || null;
}
