import { expect, test } from 'vitest';
import { readTried } from './tried.ts';

const NOTHING = { upper: '', condition: '', reference: '', baseYear: null };
const TRIED = {
  commitment: { kind: 'LEVEL', comparator: 'LT', value: '0,8', periodFrom: 2025, periodTo: 2025, ...NOTHING },
  binding: 'FLOOR',
  distribution: 'SAME',
};

test('what was tried comes through the address as it was typed', () => {
  expect(readTried(JSON.parse(JSON.stringify(TRIED)))).toEqual(TRIED);
  const unsaid = { ...TRIED, commitment: { ...TRIED.commitment, value: 'chưa rõ', comparator: null, baseYear: 2020 } };
  expect(readTried(unsaid)).toEqual(unsaid);
});

test.each([
  [undefined],
  ['LEVEL'],
  [[]],
  [{ ...TRIED, commitment: null }],
  [{ ...TRIED, binding: 'STRICT' }],
  [{ ...TRIED, commitment: { ...TRIED.commitment, kind: 'WISH' } }],
  [{ ...TRIED, commitment: { ...TRIED.commitment, value: 8 } }],
  [{ ...TRIED, commitment: { ...TRIED.commitment, periodTo: '2025' } }],
])('an address that makes no sense carries nothing: %j', (raw) => expect(readTried(raw)).toBeNull());
