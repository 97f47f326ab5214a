import type { SectionKind } from '@bacthang/domain';
import type { DocumentFacts } from '../facts/facts.ts';
import { EACH_YEAR } from '../lexicon/commitment.lexicon.ts';
import type { Outline, Place, Section, Zone } from '../outline/outline.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { timesIn } from '../time/time.rules.ts';
import type { NamedTime } from '../time/time.ts';
import { readParagraph } from './paragraph.rules.ts';
import type { Findings, Setting } from './reader.ts';
import { withoutRepeats } from './repeats.rules.ts';
import type { PastFigure, ReadTarget } from './target.ts';

/** Everything a document promises, and every figure of the past, in the order of the text. */
export function targetsOf(
  paragraphs: readonly Paragraph[],
  outline: Outline,
  facts: DocumentFacts,
): { readonly targets: readonly ReadTarget[]; readonly past: readonly PastFigure[] } {
  const findings: Findings = { targets: [], past: [] };
  const keys = keysOf(outline.sections);
  for (const paragraph of paragraphs) {
    const place = outline.places[paragraph.index];
    if (
      !place ||
      paragraph.row ||
      ANNEX_OF.test(paragraph.folded) ||
      (place.zone !== 'body' && !leadsIn(paragraph, place.zone, facts))
    )
      continue;
    const above = place.above.map((index) => paragraphs[index]).filter((each) => each !== undefined);
    const key = keys.get(place.above.findLast((index) => keys.has(index)) ?? -1) || null;
    const isHeading = keys.has(paragraph.index) && !/[.;]$/.test(paragraph.text) && paragraph.text.length < 120;
    readParagraph(settingOf(paragraph, sectionOf(place, facts), above, facts, key, isHeading), findings);
  }
  return { targets: withoutRepeats(findings.targets, outline), past: findings.past };
}

/** Directives order work item by item, without a chapter on measures. */
function sectionOf({ zone, kind }: Place, facts: DocumentFacts): SectionKind {
  const orders = facts.kind === 'directive' || facts.kind === 'conclusion' || facts.kind === 'notice';
  return orders && zone === 'body' && kind === 'other' ? 'measures' : kind;
}

/** What an annex is called says what the document it belongs to promises, and promises nothing more. */
const ANNEX_OF =
  /\((?:ban hanh )?kem theo (?:ke hoach|quyet dinh|nghi quyet|cong van|chuong trinh|to trinh|huong dan|chi thi)(?!\p{L})/u;

/** Directives and conclusions say in prose, before their first number, what is to be reached. */
function leadsIn({ text, folded }: Paragraph, zone: Zone, { kind }: DocumentFacts): boolean {
  if (zone !== 'head' || text.length < SHORTEST_PROSE) return false;
  return (kind === 'directive' || kind === 'conclusion' || kind === 'notice') && !/^(?:can cu|xet|theo)/.test(folded);
}

const SHORTEST_PROSE = 120;

function settingOf(
  paragraph: Paragraph,
  section: SectionKind,
  above: readonly Paragraph[],
  { period, issuedOn }: DocumentFacts,
  sectionKey: string | null,
  isHeading: boolean,
): Setting {
  const leads = above.toReversed().map(({ folded }) => folded);
  const times = leads.map((folded) => leadingTime(folded));
  const issued = issuedOn === null ? null : Number(issuedOn.slice(0, 4));
  return {
    paragraph,
    section,
    sectionKey,
    period,
    isHeading,
    firstYear: period?.from ?? issued,
    above: leads
      .slice(0, 2)
      .filter((folded) => !/[.;]$/.test(folded))
      .join(' '),
    timeAbove: times.find((time) => time !== null && (period === null || time.to >= period.from)) ?? null,
    yearlyAbove: leads.slice(0, 2).some((folded) => folded.length < 150 && EACH_YEAR.test(folded)),
  };
}

/** The last time that a heading names; one it only looks ahead to counts where there is no other. */
function leadingTime(folded: string): NamedTime | null {
  const times = timesIn(folded);
  const ahead = ({ span }: NamedTime) =>
    /(?:dinh huong|tam nhin|huong toi)[^,;.]{0,20}$/.test(folded.slice(0, span.start));
  return times.findLast((time) => !ahead(time)) ?? times.at(-1) ?? null;
}

/** The number of the section that opens at a paragraph, as people cite it: "II.2". */
function keysOf(
  sections: readonly Section[],
  prefix: readonly string[] = [],
  keys = new Map<number, string>(),
): Map<number, string> {
  for (const section of sections) {
    const number = section.number ?? '';
    const path = /^\d+(\.\d+)+$/.test(number)
      ? [...prefix.slice(0, 1), number]
      : [...prefix, ...(number === '' || /^thứ/iu.test(number) ? [] : [number])];
    keys.set(section.at, path.join('.'));
    keysOf(section.children, path, keys);
  }
  return keys;
}
