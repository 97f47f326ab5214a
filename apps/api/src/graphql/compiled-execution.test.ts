import { expect, test } from 'vitest';
import { newSeed, testApi } from '../testing/index.ts';

const api = testApi();

/** What graphql-jit gets wrong without our override and patch (see pnpm-workspace.yaml). */
async function someone() {
  const seed = newSeed();
  const province = seed.province('Tây Thử');
  const user = province.government.member('editor');
  for (const name of ['Một', 'Hai', 'Ba']) province.commune(name);
  await api.store(seed);
  return { user, province };
}

test('skips and includes fields by variables, above and below a relation', async () => {
  const { user, province } = await someone();
  const { data, errors } = await api.as(user).execute(
    `query ($key: String!, $no: Boolean!) {
      unit(key: $key) { name @skip(if: $no) code @include(if: $no) parent { name @include(if: $no) key } }
    }`,
    { key: province.id, no: true },
  );
  expect(errors).toBeUndefined();
  expect(data?.['unit']).toEqual({ code: expect.any(String), parent: { name: 'Việt Nam', key: 'VN' } });
});

test('takes variables in nested arguments, and their defaults', async () => {
  const { user, province } = await someone();
  const query = `query ($key: String!, $first: Int! = 2) { unit(key: $key) { children(first: $first) { nodes { name } } } }`;
  const two = await api.as(user).execute(query, { key: province.id });
  expect(two.data?.['unit']).toEqual({ children: { nodes: [{ name: 'Một' }, { name: 'Hai' }] } });
  const one = await api.as(user).execute(query, { key: province.id, first: 1 });
  expect(one.data?.['unit']).toEqual({ children: { nodes: [{ name: 'Một' }] } });
});

test('takes the default of a field of an input that was not sent, and refuses null for it', async () => {
  const { user } = await someone();
  const save = (choice: object) =>
    api.as(user).execute(`mutation ($input: SaveHouseholdInput!) { saveHousehold(input: $input) { __typename } }`, {
      input: { ...HOUSEHOLD, ...choice },
    });
  expect(await save({})).toMatchObject({ data: { saveHousehold: { __typename: 'Refused' } } });
  expect((await save({ acceptDuplicates: null })).errors?.[0]?.message).toContain('acceptDuplicates');
});

/** Of a village that there is not. */
const HOUSEHOLD = {
  existsFrom: '2026-01-01',
  residesFrom: '2026-01-01',
  expectedVersion: 0,
  origin: 'LISTED',
  villageKey: 'không có',
  members: [],
};
