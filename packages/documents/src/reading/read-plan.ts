import { factsOf } from '../facts/facts.rules.ts';
import { factPlacesOf } from '../facts/places.rules.ts';
import { outlineOf } from '../outline/outline.rules.ts';
import { paragraphsOf } from '../paragraph/paragraphs.rules.ts';
import { fundingOf } from '../regime/funding.rules.ts';
import { obligationsOf } from '../regime/obligations.rules.ts';
import { recipientsOf } from '../regime/recipients.rules.ts';
import { responsibilitiesOf } from '../regime/responsibilities.rules.ts';
import { tasksOf } from '../regime/tasks.rules.ts';
import { readSource } from '../source/read-source.ts';
import { readText } from '../source/read-text.ts';
import type { Read } from '../source/source.errors.ts';
import type { Source } from '../source/source.ts';
import { withForm } from '../table/form.rules.ts';
import { sharesOf } from '../table/shares.rules.ts';
import { tableTargets } from '../table/tables.rules.ts';
import { targetsOf } from '../target/targets.rules.ts';
import { doubtsOf, notAPlan } from './doubts.rules.ts';
import type { PlanReading } from './reading.ts';

/** Reads a file, .docx or text, as a plan. Refuses what `readSource` refuses; never throws. */
export async function readPlanFile(bytes: Uint8Array): Promise<Read<PlanReading>> {
  const source = await readSource(bytes);
  return source.ok ? { ok: true, value: understand(source.value) } : source;
}

/** Reads pasted text as a plan. Refuses what `readText` refuses; never throws. */
export function readPlanText(text: string): Read<PlanReading> {
  const source = readText(text);
  return source.ok ? { ok: true, value: understand(source.value) } : source;
}

/** What a document says, by rules alone: the same text always gives the same reading. */
function understand(source: Source): PlanReading {
  const paragraphs = paragraphsOf(source);
  const outline = outlineOf(paragraphs);
  const { facts, citations } = factsOf(paragraphs, outline);
  const read = {
    format: source.format,
    facts,
    citations,
    factPlaces: factPlacesOf(facts, paragraphs),
    sections: outline.sections,
    paragraphs,
  };
  const other = notAPlan(paragraphs, outline, facts);
  if (other !== null) {
    const nothing = {
      targets: [],
      shares: [],
      pastFigures: [],
      tasks: [],
      responsibilities: [],
      obligations: [],
      funding: [],
      recipients: [],
    };
    return { ...read, ...nothing, doubts: [{ code: other, about: null }] };
  }
  const written = targetsOf(paragraphs, outline, facts);
  const tabled = tableTargets(paragraphs, outline, facts, written.targets.length);
  const stated = [...written.targets, ...tabled.targets];
  const { shares, targets: wholes } = sharesOf(paragraphs, outline, facts, stated);
  const targets = withForm(paragraphs, stated, wholes);
  return {
    ...read,
    targets,
    shares,
    pastFigures: [...written.past, ...tabled.past],
    tasks: tasksOf(paragraphs, outline, facts),
    responsibilities: responsibilitiesOf(paragraphs, outline, facts),
    obligations: obligationsOf(paragraphs, outline),
    funding: fundingOf(paragraphs, outline),
    recipients: recipientsOf(paragraphs, outline),
    doubts: doubtsOf(paragraphs, outline, facts, targets),
  };
}
