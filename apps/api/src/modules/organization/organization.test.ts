import { graphql } from '@bacthang/contract';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { expect, it } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';

const api = testApi();

const ORGANIZATION = graphql(`
  query Organization($id: ID!) {
    organization(id: $id) { id name chain kind unit { fullName } partOf { name } parts { name kind } }
  }
`);

it('stands in its unit and chain, with the bodies that belong to it', async () => {
  const seed = newSeed();
  const province = seed.province('Bắc Thử');
  const committee = province.government;
  for (const name of ['Sở Nội vụ', 'Sở Tài chính'])
    province.organization({ kind: 'department', name, partOf: committee });
  const user = committee.member('viewer');
  await api.store(seed);
  const id = encodeGlobalID('Organization', committee.id);
  expect(await api.as(user).run(ORGANIZATION, { id })).toEqual({
    organization: {
      id,
      name: 'UBND tỉnh Bắc Thử',
      chain: 'GOVERNMENT',
      kind: 'PEOPLES_COMMITTEE',
      unit: { fullName: 'tỉnh Bắc Thử' },
      partOf: null,
      parts: [
        { name: 'Sở Nội vụ', kind: 'DEPARTMENT' },
        { name: 'Sở Tài chính', kind: 'DEPARTMENT' },
      ],
    },
  });
  expect(await api.nobody.run(ORGANIZATION, { id })).toEqual({ organization: null });
  expect(await api.as(user).run(ORGANIZATION, { id: 'rác' })).toEqual({ organization: null });
});
