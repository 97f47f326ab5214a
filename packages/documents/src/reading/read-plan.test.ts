import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { summaryOf } from '../testing/summary.ts';
import { readPlanFile } from './read-plan.ts';

const FOLDER = new URL('../testing/plans/', import.meta.url);
const PLANS = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

/** Invented plans in the style of many offices, each beside what a person finds in it. */
describe('a plan is understood as a person would', () => {
  it.each(PLANS)('%s', (name) => {
    const read = readPlanFile(readFileSync(new URL(name, FOLDER)));
    const expected = readFileSync(new URL(name.replace('.txt', '.expected'), FOLDER), 'utf8');
    expect(read.ok && summaryOf(read.value)).toBe(expected);
  });

  it('finds every quote where it says', () => {
    for (const name of PLANS) {
      const read = readPlanFile(readFileSync(new URL(name, FOLDER)));
      if (!read.ok) throw new Error(read.refusal.code);
      const { paragraphs, targets, pastFigures, obligations, responsibilities, funding, recipients, citations } =
        read.value;
      for (const { quote, position } of [
        targets,
        pastFigures,
        obligations,
        responsibilities,
        funding,
        recipients,
        citations,
      ].flat()) {
        expect(paragraphs[position.paragraph]?.text.slice(position.start, position.end)).toBe(quote);
      }
    }
  });
});
