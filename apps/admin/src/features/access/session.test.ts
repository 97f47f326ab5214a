import { describe, expect, test } from 'vitest';
import { safeNext } from './session.ts';

describe('after signing in', () => {
  test.each([
    ['/don-vi/P33?year=2025', '/don-vi/P33?year=2025'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['javascript:alert(1)', '/'],
    [undefined, '/'],
  ])('%s leads to %s', (next, address) => expect(safeNext(next)).toBe(address));
});
