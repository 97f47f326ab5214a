import { expect, it } from 'vitest';
import { REFUSAL_CODES } from './refusal-codes.ts';

it('every refusal has one name, fit for an enum', () => {
  expect(new Set(REFUSAL_CODES).size).toBe(REFUSAL_CODES.length);
  for (const code of REFUSAL_CODES) expect(code).toMatch(/^[a-z][A-Za-z]+$/);
});
