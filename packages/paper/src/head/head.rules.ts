import type { Layout } from '../layout/layout.ts';
import type { PaperRevision } from '../paper.ts';
import { formatDocumentDate, PLAN_KIND_WORDS, titleBelowKind } from '../words/index.ts';
import { numberLine } from './number-line.rules.ts';

/** What is left to be written by hand, as wide as a day. */
const BLANK = '   ';

/** What stands above the text. */
export interface Head {
  readonly superior: string | null;
  readonly issuer: readonly string[];
  readonly number: string;
  readonly nation: string;
  readonly motto: string | null;
  readonly placeAndDate: string;
  readonly kind: string;
  readonly title: string;
  /** What an annex says it belongs to. */
  readonly reference: string;
}

/** The title block; a number or a date that the plan leaves blank stays blank. */
export function headOf({ content, issuer, place }: PaperRevision, layout: Layout): Head {
  const { facts } = content;
  const number = numberLine(facts, issuer, layout);
  const kind = PLAN_KIND_WORDS[facts.kind];
  const date = formatDocumentDate(facts.issuedOn, BLANK).trimEnd();
  return {
    superior: issuer.superior,
    issuer: issuerLines(issuer.name),
    number,
    nation: layout.wording.nation,
    motto: layout.wording.motto,
    placeAndDate: `${place}, ${date}`,
    kind,
    title: titleBelowKind(facts.kind, facts.title),
    reference: `(Kèm theo ${kind} số ${number.slice(layout.wording.numberWord.length)} ${date} của ${writtenOut(issuer.name)})`,
  };
}

/** A committee or council of a unit as papers write it, in full; other names as they are. */
function writtenOut(name: string): string {
  return name
    .normalize('NFC')
    .replace(/^UBND /, 'Ủy ban nhân dân ')
    .replace(/^HĐND /, 'Hội đồng nhân dân ');
}

/** Body and unit on two lines, as offices write them; other names on one, which may wrap. */
function issuerLines(name: string): readonly string[] {
  const written = writtenOut(name);
  const [, body, unit] = /^((?:Ủy ban|Uỷ ban|Hội đồng) nhân dân) (\p{Ll}.+)$/u.exec(written) ?? [];
  return body !== undefined && unit !== undefined ? [body, unit] : [written];
}
