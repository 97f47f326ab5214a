import { graphql } from '@bacthang/contract';
import { expect, test } from 'vitest';
import { testApi } from '../../testing/index.ts';
import { communeWithPeople } from './household.fixture.ts';

const api = testApi();

const RENAME = graphql(`
  mutation RenameVillage($input: RenameVillageInput!) {
    renameVillage(input: $input) {
      __typename
      ... on RenameVillageSuccess { village { key name code attributes { name value validFrom validTo } } }
      ... on Refused { refusals { code path } }
    }
  }
`);

test('a village gets another name, and the ones it had are kept with their days', async () => {
  const { village, other, people } = await communeWithPeople(api);
  const rename = async (name: string, from: string, who = people.editor) =>
    (await api.as(who).run(RENAME, { input: { villageKey: village.id, name, from } })).renameVillage;

  expect(await rename('Thôn Đông Mới', '2024-07-01', people.viewer)).toMatchObject({
    refusals: [{ code: 'NOT_ALLOWED' }],
  });
  expect(await rename('Thôn Đông Mới', '2024-07-01', people.beside)).toMatchObject({
    refusals: [{ code: 'NOT_ALLOWED' }],
  });
  expect(await rename(other.name, '2024-07-01')).toMatchObject({
    refusals: [{ code: 'DUPLICATE_FOUND', path: ['name'] }],
  });
  expect(await rename('Thôn Đông Mới', '2024-07-01')).toMatchObject({
    village: {
      key: village.id,
      name: 'Thôn Đông Mới',
      attributes: [{ name: 'name', value: 'Thôn Đông', validTo: '2024-07-01' }],
    },
  });
  expect(await rename('Thôn Đông Nữa', '2024-06-30')).toMatchObject({
    refusals: [{ code: 'END_NOT_AFTER_START', path: ['from'] }],
  });
  expect(await rename('Thôn Đông Nữa', '2025-07-01')).toMatchObject({
    village: {
      name: 'Thôn Đông Nữa',
      attributes: [
        { value: 'Thôn Đông Mới', validFrom: '2024-07-01', validTo: '2025-07-01' },
        { value: 'Thôn Đông', validTo: '2024-07-01' },
      ],
    },
  });
});
