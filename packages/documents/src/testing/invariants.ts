import { expect } from 'vitest';
import { tidy } from '../language/tidy.ts';
import type { PlanReading } from '../reading/reading.ts';

const WORDED = new Set([
  '50',
  '25',
  '75',
  '20',
  '40',
  '60',
  '80',
  '0',
  '0.5',
  '0.25',
  '0.2',
  '0.75',
  '1',
  '2',
  '3',
  '4',
  '5',
]);

/** What holds for a reading of any text: every finding stands where it says, and every value in its finding. */
export function expectFaithful(reading: PlanReading, source: string | null): void {
  const {
    paragraphs,
    targets,
    shares,
    pastFigures,
    obligations,
    responsibilities,
    funding,
    recipients,
    citations,
    tasks,
  } = reading;
  const findings = [
    targets,
    shares,
    pastFigures,
    obligations,
    responsibilities,
    funding,
    recipients,
    citations,
    tasks,
  ].flat();
  for (const { quote, position } of findings) {
    expect(paragraphs[position.paragraph]?.text.slice(position.start, position.end)).toBe(quote);
    expect(quote).not.toBe('');
  }
  for (const { commitment, valueQuote, quote, nestedIn } of targets) {
    if (commitment.value === null) expect(valueQuote).toBeNull();
    else expect(quote).toContain(valueQuote);
    // "50%" of those who were is 0.5, and "một nửa" too.
    if (commitment.kind !== 'relativeReduction') {
      expectWritten(commitment.value, valueQuote ?? '');
      expectWritten(commitment.upper, valueQuote ?? '');
    }
    expect(nestedIn === null || nestedIn < targets.length).toBe(true);
  }
  for (const { value, upper, valueQuote, quote } of shares) {
    expect(quote).toContain(valueQuote);
    expectWritten(value, valueQuote);
    expectWritten(upper, valueQuote);
  }
  for (const { value, quote } of pastFigures) expectWritten(value, quote);
  if (source === null) return;
  const whole = lettersOf(tidy(source));
  for (const { text, row } of paragraphs) {
    if (!row) expect(whole).toContain(lettersOf(text));
  }
}

/** A text without its spaces, and without the rules that are drawn with dashes and the like and read as nothing. */
function lettersOf(text: string): string {
  return text.replace(/[-_=*|.·•\s–—…]+/g, '');
}

/** The digits of a value stand in the text it was read from, whatever separates them there. */
function expectWritten(value: string | null, quote: string): void {
  const [, part, whole] = /(\d)\/(\d+)$/.exec(quote) ?? [];
  if (part !== undefined && Number(part) * 100 === Number(value) * Number(whole)) return;
  if (value === null || (WORDED.has(value) && !/\d/.test(quote))) return;
  expect(quote.replace(/[^\d]/g, '')).toContain(value.replace('.', ''));
}
