import type { SectionKind } from '@bacthang/domain';
import type { DocumentFacts } from '../facts/facts.ts';
import { EACH_YEAR } from '../lexicon/commitment.lexicon.ts';
import type { Outline, Section } from '../outline/outline.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { timesIn } from '../time/time.rules.ts';
import { withoutRepeats } from './repeats.rules.ts';
import { readParagraph } from './paragraph.rules.ts';
import type { Findings, Setting } from './reader.ts';
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
    if (place?.zone !== 'body' || paragraph.row) continue;
    const above = place.above.map((index) => paragraphs[index]).filter((each) => each !== undefined);
    readParagraph(settingOf(paragraph, place.kind, above, facts, keys.get(place.above.findLast((index) => keys.has(index)) ?? -1) ?? null), findings);
  }
  return { targets: withoutRepeats(findings.targets, outline), past: findings.past };
}

function settingOf(
  paragraph: Paragraph,
  section: SectionKind,
  above: readonly Paragraph[],
  { period, issuedOn }: DocumentFacts,
  sectionKey: string | null,
): Setting {
  const leads = above.toReversed().map(({ folded }) => folded);
  const times = leads.map((folded) => timesIn(folded).at(-1) ?? null);
  const issued = issuedOn === null ? null : Number(issuedOn.slice(0, 4));
  return {
    paragraph,
    section,
    sectionKey,
    period,
    firstYear: period?.from ?? issued,
    above: leads.slice(0, 2).join(' '),
    timeAbove: times.find((time) => time !== null && (period === null || time.to >= period.from)) ?? null,
    yearlyAbove: leads.slice(0, 2).some((folded) => folded.length < 150 && EACH_YEAR.test(folded)),
  };
}

/** The number of the section that opens at a paragraph, as people cite it: "II.2". */
function keysOf(sections: readonly Section[], prefix: readonly string[] = [], keys = new Map<number, string>()): Map<number, string> {
  for (const section of sections) {
    const number = section.number ?? '';
    const path = /^\d+(\.\d+)+$/.test(number) ? [...prefix.slice(0, 1), number] : [...prefix, ...(number === '' ? [] : [number])];
    keys.set(section.at, path.join('.'));
    keysOf(section.children, path, keys);
  }
  return keys;
}
