import { getIntrospectionQuery } from 'graphql';
import { expect, it } from 'vitest';
import { testApi } from '../testing/index.ts';

const api = testApi();

const deep = (name: string, times: number) =>
  `query ${name} { unit(key: "VN") ${'{ children(first: 1) { nodes '.repeat(times)}{ name }${'} }'.repeat(times)} }`;
const first = async (document: string, variables = {}) =>
  (await api.nobody.execute(document, variables)).errors?.[0]?.message ?? null;

it('refuses what is too deep, whatever it calls itself', async () => {
  expect(await first(deep('Tree', 7))).toBeNull();
  expect(await first(deep('Tree', 8))).toBe('The query is 18 levels deep; at most 16 are allowed.');
  expect(await first(deep('IntrospectionQuery', 8))).toBe('The query is 18 levels deep; at most 16 are allowed.');
});

it('refuses what is too wide, hidden in fragments too', async () => {
  const names = Array.from({ length: 200 }, (_, index) => `n${index}: name`).join(' ');
  const spread = Array.from({ length: 10 }, (_, index) => `u${index}: unit(key: "VN") { ...Names }`).join(' ');
  expect(await first(`{ ${spread} } fragment Names on Unit { ${names} }`)).toBe(
    'The query asks for 2010 fields; at most 2000 are allowed.',
  );
});

it('tells its schema', async () => {
  expect(await first(getIntrospectionQuery())).toBeNull();
});

const OPEN = 'openRevision(input: { organizationId: "x", revisionId: "x" }) { __typename }';

it.each([
  ['side by side', `mutation { a: ${OPEN} b: ${OPEN} }`],
  ['within a fragment', `mutation { ...Both } fragment Both on Mutation { a: ${OPEN} b: ${OPEN} }`],
  ['within fragments', `mutation { ...A ... on Mutation { b: ${OPEN} } } fragment A on Mutation { a: ${OPEN} }`],
])('takes one mutation an operation: two %s are refused', async (_, document) => {
  expect(await first(document)).toBe('Send one mutation per operation.');
});

it('takes one mutation within a fragment', async () => {
  expect(await first(`mutation { ...One } fragment One on Mutation { ${OPEN} }`)).toBeNull();
});

it.each([
  '{ figure(unitKey: "\\u0000", indicatorCode: "poverty-rate", year: 2024) { value } }',
  '{ figure(unitKey: "VN", indicatorCode: "\\u0000", year: 2024) { value } }',
  '{ figures(unitKey: "\\u0000", year: 2024) { value } }',
  '{ observations(unitKey: "\\u0000", year: 2024) { value } }',
  '{ unit(key: "\\u0000") { name } }',
])('finds nothing by a key that cannot be: %s', async (document) => {
  expect(await first(document)).toBeNull();
});
