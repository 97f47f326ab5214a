import { graphql } from '@bacthang/contract';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { isInterfaceType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../graphql/schema.ts';
import { newSeed, testApi } from '../../testing/index.ts';

const api = testApi();

const VIEWER = graphql(`
  query Viewer {
    viewer { user { id name email } members { role organization { name chain unit { fullName } } } }
  }
`);

const NODES = graphql(`
  query Nodes($ids: [ID!]!) {
    nodes(ids: $ids) { __typename id ... on User { name } ... on Unit { key } }
  }
`);

describe('viewer', () => {
  it('is whoever is signed in, with the organizations they act in', async () => {
    const seed = newSeed();
    const province = seed.province('Bắc Thử');
    const user = province.government.member('viewer');
    province.party.member('publisher', user);
    await api.store(seed);
    expect(await api.as(user).run(VIEWER)).toEqual({
      viewer: {
        user: { id: encodeGlobalID('User', user.id), name: user.name, email: user.email },
        members: [
          {
            role: 'PUBLISHER',
            organization: { name: 'Đảng bộ tỉnh Bắc Thử', chain: 'PARTY', unit: { fullName: 'tỉnh Bắc Thử' } },
          },
          {
            role: 'VIEWER',
            organization: { name: 'UBND tỉnh Bắc Thử', chain: 'GOVERNMENT', unit: { fullName: 'tỉnh Bắc Thử' } },
          },
        ],
      },
    });
  });

  it('is null when nobody is', async () => {
    expect(await api.nobody.run(VIEWER)).toEqual({ viewer: null });
  });
});

describe('an address', () => {
  const EMAIL = graphql(`
    query Email($id: ID!) {
      node(id: $id) { ... on User { name email } }
    }
  `);

  it('is known to oneself and to those who may manage one as a member', async () => {
    const seed = newSeed();
    const province = seed.province('Bắc Thử');
    const [district, elsewhere] = [province.district('Nam Thử'), province.district('Đông Thử')];
    const someone = district.government.member('editor');
    const knowing = [someone, district.party.member('administrator'), province.government.member('administrator')];
    const others = [
      district.government.member('publisher'),
      elsewhere.government.member('administrator'),
      district.commune('Tây Thử').government.member('administrator'),
      seed.stranger(),
    ];
    await api.store(seed);
    const id = encodeGlobalID('User', someone.id);
    const { name, email } = someone;
    for (const user of knowing) expect(await api.as(user).run(EMAIL, { id })).toEqual({ node: { name, email } });
    for (const user of others) expect(await api.as(user).run(EMAIL, { id })).toEqual({ node: { name, email: null } });
  });
});

describe('nodes', () => {
  it('come back in the order asked for, null where there is none or none to be seen', async () => {
    const seed = newSeed();
    const user = seed.stranger();
    await api.store(seed);
    const ids = [
      encodeGlobalID('Plan', 'rác'),
      encodeGlobalID('User', user.id),
      encodeGlobalID('Organization', crypto.randomUUID()),
      encodeGlobalID('Unit', 'VN'),
      encodeGlobalID('Unit', 'a\0b'),
    ];
    expect((await api.as(user).run(NODES, { ids })).nodes).toMatchObject([
      null,
      { name: user.name },
      null,
      { key: 'VN' },
      null,
    ]);
    expect((await api.nobody.run(NODES, { ids })).nodes).toMatchObject([null, null, null, { key: 'VN' }, null]);
  });

  it('are never an error for a type and key that could be', async () => {
    const node = schema.getType('Node');
    const possibleTypes = isInterfaceType(node) ? schema.getPossibleTypes(node) : [];
    const ids = possibleTypes.map(({ name }) => encodeGlobalID(name, crypto.randomUUID()));
    expect(ids.length).toBeGreaterThan(8);
    for (const id of ids) {
      const answer = await api.nobody.execute('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(answer, atob(id)).toEqual({ data: { node: null } });
    }
  });
});
