import { graphql } from '@bacthang/contract';
import { expect, test } from 'vitest';
import { testApi } from '../../testing/index.ts';
import { communeWithPeople, FILE, register } from './household.fixture.ts';
import { HISTORY } from './move.fixture.ts';

const api = testApi();

const SPLIT = graphql(`
  mutation SplitHousehold($input: SplitHouseholdInput!) {
    splitHousehold(input: $input) {
      __typename
      ... on SplitHouseholdSuccess {
        household { id version headName members { name } }
        separated { id code version headName origin existsFrom members { name identityNumber relation from } }
      }
      ... on HouseholdConflict { yourVersion current { version } }
      ... on Refused { refusals { code path value } }
    }
  }
`);

const MERGE = graphql(`
  mutation MergeHousehold($input: EndHouseholdInput!) {
    endHousehold(input: $input) {
      __typename
      ... on EndHouseholdSuccess { household { ending existsTo } }
      ... on Refused { refusals { code path value } }
    }
  }
`);

const PARENTS = { name: 'Vương Văn Cha', identityNumber: '000060000888' };
const SON = {
  name: 'Vương Văn Con',
  birthDate: '1990-05-06',
  identityNumber: '000090000888',
  relation: 'CHILD' as const,
};

async function registered() {
  const place = await communeWithPeople(api);
  const household = await register(api, place.people.editor, place.village, [PARENTS, SON]);
  return { ...place, household, son: household.members.find(({ name }) => name === SON.name)?.id ?? '' };
}

test('who separates stands in the new household with all that is recorded of them, and no longer in the old', async () => {
  const { village, other, foreign, people, household, son } = await registered();
  const as = api.as(people.editor);
  const input = {
    id: household.id,
    expectedVersion: 1,
    on: '2024-05-01',
    members: [{ id: son, relation: 'HEAD' as const }],
    villageKey: other.id,
  };
  const refused = async (rest: Record<string, unknown>) =>
    (await as.run(SPLIT, { input: { ...input, ...rest } })).splitHousehold;
  expect(await refused({ members: [] })).toMatchObject({ refusals: [{ code: 'FIELD_REQUIRED', path: ['members'] }] });
  expect(await refused({ villageKey: foreign.id })).toMatchObject({ refusals: [{ code: 'NOT_A_VILLAGE' }] });
  expect(await refused({ members: [{ id: son, relation: 'CHILD' }] })).toMatchObject({
    refusals: [{ code: 'HEAD_NOT_ONE' }],
  });
  expect(await refused({ expectedVersion: 9 })).toMatchObject({ yourVersion: 9, current: { version: 1 } });
  expect((await api.as(people.beside).run(SPLIT, { input })).splitHousehold).toMatchObject({
    refusals: [{ code: 'NOT_FOUND' }],
  });

  const { splitHousehold } = await as.run(SPLIT, { input });
  if (splitHousehold.__typename !== 'SplitHouseholdSuccess') throw new Error(JSON.stringify(splitHousehold));
  const { separated } = splitHousehold;
  expect(splitHousehold.household.members).toEqual([{ name: PARENTS.name }]);
  expect(separated).toMatchObject({
    headName: SON.name,
    origin: 'SPLIT',
    existsFrom: '2024-05-01',
    members: [{ name: SON.name, identityNumber: SON.identityNumber, relation: 'HEAD', from: '2024-05-01' }],
  });
  const history = async (id: string) => (await as.run(HISTORY, { id })).household?.history;
  expect(await history(household.id)).toMatchObject([
    { kind: 'LISTED', village: { key: village.id } },
    { kind: 'SPLIT_OFF', on: '2024-05-01', other: { code: separated.code } },
  ]);
  expect(await history(separated.id)).toMatchObject([{ kind: 'SPLIT', other: { code: household.code } }]);

  // And back again: two households become one, and nobody is lost.
  const merging = {
    id: separated.id,
    expectedVersion: separated.version,
    kind: 'MERGED' as const,
    on: '2024-06-01',
    intoHouseholdId: household.id,
  };
  const nowhere = { ...merging, intoHouseholdId: null };
  expect((await as.run(MERGE, { input: nowhere })).endHousehold).toMatchObject({
    refusals: [{ code: 'FIELD_REQUIRED', path: ['intoHouseholdId'] }],
  });
  const itself = { ...merging, intoHouseholdId: separated.id };
  expect((await as.run(MERGE, { input: itself })).endHousehold).toMatchObject({
    refusals: [{ code: 'DESTINATION_SAME', path: ['intoHouseholdId'] }],
  });
  expect((await as.run(MERGE, { input: merging })).endHousehold).toMatchObject({
    household: { ending: 'MERGED', existsTo: '2024-06-01' },
  });
  const whole = (await as.run(FILE, { id: household.id, purpose: 'CORRECTION' })).household;
  expect(whole?.members.map(({ name, identityNumber }) => [name, identityNumber])).toEqual([
    [PARENTS.name, PARENTS.identityNumber],
    [SON.name, SON.identityNumber],
  ]);
  expect((await history(household.id))?.at(-1)).toMatchObject({ kind: 'JOINED', other: { code: separated.code } });
});
