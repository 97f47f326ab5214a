import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasExpired, KEPT_DAYS, KEPT_NAMES, keptQuestion, nameOf } from './kept.rules.ts';

const body = (operationName: string, variables: object = {}, kind = 'query') =>
  JSON.stringify({ operationName, variables, query: `${kind} ${operationName} { __typename }` });

describe('what a device keeps of the answers it gets', () => {
  it.each([
    ['Viewer', {}],
    ['ReviewCase', { id: '1' }],
    ['ReviewPeople', { householdId: '1' }],
    ['ReviewRound', { id: '1', villageKey: 'V1', after: null }],
  ])('%s %o is kept', (name, variables) => {
    expect(keptQuestion(body(name, variables))).toMatchObject({ operationName: name, variables });
  });

  it.each([
    ['HouseholdSearch', { text: 'An' }],
    ['Household', { id: '1', purpose: 'REVIEW' }],
    // A whole commune's list is more than a village takes along.
    ['ReviewRound', { id: '1', villageKey: null }],
    ['ScoreCase', { input: {} }],
    ['constructor', {}],
  ])('%s %o is not', (name, variables) => {
    expect(keptQuestion(body(name, variables))).toBeNull();
  });

  it.each([undefined, new FormData(), '{}'])('a request that names no document is not: %o', (sent) => {
    expect(keptQuestion(sent)).toBeNull();
  });

  it('every name is that of a document of these pages', () => {
    const pages = join(import.meta.dirname, '../..');
    const texts = globSync('**/*.{ts,tsx}', { cwd: pages }).map((path) => readFileSync(join(pages, path), 'utf8'));
    const missing = KEPT_NAMES.filter((name) => !texts.some((text) => new RegExp(`query ${name}\\b`).test(text)));
    expect(missing).toEqual([]);
  });

  it('the same question has one name, in whichever order its variables stand', () => {
    const asked = { operationName: 'ReviewRound', query: '' };
    expect(nameOf({ ...asked, variables: { id: '1', villageKey: 'V' } })).toBe(
      nameOf({ ...asked, variables: { villageKey: 'V', id: '1' } }),
    );
  });

  it('is kept for its days and not a moment longer, and never from a clock that was set back', () => {
    const days = KEPT_DAYS * 24 * 60 * 60 * 1000;
    expect([hasExpired(1000, 1000 + days), hasExpired(1000, 1001 + days), hasExpired(1001, 1000)]).toEqual([
      false,
      true,
      true,
    ]);
  });
});
