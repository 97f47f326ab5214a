import { graphql } from '@bacthang/contract';
import { describe, expect, it } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';

const api = testApi();

const UNIT = graphql(`
  query Unit($key: String!) {
    unit(key: $key) {
      id key code name fullName tier type area validFrom validTo
      parent { key }
      ancestors { key }
      attributes { name value validFrom validTo citation }
      predecessors { predecessor { key } takesEffectOn extent source }
      successors { successor { fullName } }
      organizations { name chain }
    }
  }
`);

const SEARCH = graphql(`
  query Search($search: String, $tier: Tier, $on: Date, $first: Int, $after: String) {
    units(search: $search, tier: $tier, on: $on, first: $first, after: $after) {
      totalCount
      nodes { name }
      edges { cursor node { key } }
      pageInfo { hasNextPage hasPreviousPage endCursor }
    }
  }
`);

const CHILDREN = graphql(`
  query Children($key: String!, $search: String, $first: Int) {
    unit(key: $key) {
      children(search: $search, first: $first) {
        totalCount
        nodes { name parent { name } children(first: 1) { totalCount nodes { name fullName parent { name } } } }
      }
    }
  }
`);

describe('unit', () => {
  it('is found by its key, with its place in the tree, its labels and its bodies', async () => {
    const seed = newSeed();
    const province = seed.province('Hưng Yên', { validTo: '2025-07-01' });
    const commune = province.district('Phù Cừ').commune('Tống Trân', { area: 'rural', validFrom: '2020-01-01' });
    const editor = commune.government.member('editor');
    await api.store(seed);

    const { unit } = await api.as(editor).run(UNIT, { key: commune.id });
    expect(unit).toMatchObject({
      key: commune.id,
      fullName: 'xã Tống Trân',
      tier: 'COMMUNE',
      type: 'COMMUNE',
      area: 'RURAL',
      validFrom: '2020-01-01',
      validTo: null,
      parent: { key: commune.path[1] },
      ancestors: commune.path.slice(1).map((key) => ({ key })),
      attributes: [{ name: 'area', value: 'rural' }],
      organizations: [{ name: 'UBND xã Tống Trân', chain: 'GOVERNMENT' }],
    });
    const { unit: parent } = await api.as(editor).run(UNIT, { key: province.id });
    expect(parent).toMatchObject({ validTo: '2025-07-01', area: null, parent: { key: 'VN' } });
  });

  it('is public, its bodies are not', async () => {
    const seed = newSeed();
    const province = seed.province('Công Khai');
    province.government.member('viewer');
    await api.store(seed);
    const { unit } = await api.nobody.run(UNIT, { key: province.id });
    expect(unit).toMatchObject({ name: 'Công Khai', organizations: [] });
  });

  it.each(['P0', '', "'; DROP TABLE unit; --", 'a\0b', 'x'.repeat(10_000)])('is null for the key %j', async (key) => {
    expect(await api.nobody.run(UNIT, { key })).toEqual({ unit: null });
  });
});

describe('units', () => {
  it('finds the best match first, accents or not, with or without the kind', async () => {
    const seed = newSeed();
    const names = ['Bát Tràng Thử', 'Tràng Thử', 'Thử Tràng Thử', 'Trang Thử Đông'];
    for (const name of names) seed.province(name);
    seed.province('Tràng Thử', { type: 'municipality' });
    await api.store(seed);

    const found = async (search: string) =>
      (await api.nobody.run(SEARCH, { search })).units.nodes.map(({ name }) => name);
    const best = ['Tràng Thử', 'Tràng Thử', 'Trang Thử Đông', 'Bát Tràng Thử', 'Thử Tràng Thử'];
    expect((await found('trang thu')).slice(0, 3)).toEqual(best.slice(0, 3));
    expect((await found('trang thu')).toSorted()).toEqual(best.toSorted());
    expect((await found('TRÀNG  THỬ'.normalize('NFD'))).toSorted()).toEqual(best.toSorted());
    expect((await found('tỉnh tràng thử')).toSorted()).toEqual(
      ['Tràng Thử', 'Trang Thử Đông', 'Bát Tràng Thử', 'Thử Tràng Thử'].toSorted(),
    );
    expect(await found('thành phố tràng thử')).toEqual(['Tràng Thử']);
    expect(await found('100%_\\')).toEqual([]);
    expect(await found('a\0b')).toEqual([]);
  });

  it('reads the map of a day and a tier, page by page', async () => {
    const seed = newSeed();
    const old = seed.province('Ngày Trước', { validTo: '2025-07-01' });
    const now = seed.province('Ngày Sau', { validFrom: '2025-07-01' });
    now.commune('Ngày Nay');
    await api.store(seed);

    const keys = async (variables: { tier?: 'PROVINCE' | 'COMMUNE'; on?: string }) =>
      (await api.nobody.run(SEARCH, { search: 'ngay', ...variables })).units.edges.map(({ node }) => node.key);
    expect(await keys({ on: '2025-06-30' })).toContain(old.id);
    expect(await keys({ on: '2025-06-30' })).not.toContain(now.id);
    expect(await keys({ on: '2025-07-01', tier: 'PROVINCE' })).toEqual([now.id]);

    const first = (await api.nobody.run(SEARCH, { search: 'ngay', first: 2 })).units;
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const rest = (await api.nobody.run(SEARCH, { search: 'ngay', first: 2, after: first.pageInfo.endCursor ?? '' }))
      .units;
    expect(rest).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
    const all = [...first.edges, ...rest.edges].map(({ node }) => node.key);
    expect(new Set(all).size).toBe(3);
    const beyond = (await api.nobody.run(SEARCH, { search: 'ngay', after: rest.pageInfo.endCursor ?? '' })).units;
    expect(beyond).toMatchObject({ totalCount: 3, nodes: [] });
    const madeUp = await api.nobody.run(SEARCH, {
      search: 'ngay',
      after: btoa('OffsetConnection:99999999999999999999'),
    });
    expect(madeUp.units).toMatchObject({ totalCount: 3, nodes: [] });
  });
});

describe('children', () => {
  it('are read for all parents at once', async () => {
    const small = newSeed();
    const one = small.province('Một');
    one.district('Một A').commune('Một A1');
    const large = newSeed();
    const many = large.province('Nhiều');
    for (let index = 10; index < 40; index++) many.district(`Nhiều ${index}`).commune(`Xã ${index}`);
    await api.store(small);
    await api.store(large);

    const few = await api.counted(() => api.nobody.run(CHILDREN, { key: one.id }));
    const lots = await api.counted(() => api.nobody.run(CHILDREN, { key: many.id }));
    expect(few.result.unit?.children).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          name: 'Một A',
          parent: { name: 'Một' },
          children: { totalCount: 1, nodes: [{ fullName: 'xã Một A1', parent: { name: 'Một A' } }] },
        },
      ],
    });
    expect(lots.result.unit?.children.nodes.map(({ children }) => children.nodes.length)).toEqual(Array(30).fill(1));
    expect(lots.statements.length).toBe(few.statements.length);
    expect(lots.statements.length).toBeLessThan(16);
  });

  it('are found by name', async () => {
    const seed = newSeed();
    const province = seed.province('Cha');
    for (const name of ['Đông Hồ', 'Đồng Tâm', 'Tây Hồ']) province.district(name);
    await api.store(seed);
    const { unit } = await api.nobody.run(CHILDREN, { key: province.id, search: 'dong' });
    expect(unit?.children).toMatchObject({ totalCount: 2, nodes: [{ name: 'Đông Hồ' }, { name: 'Đồng Tâm' }] });
  });
});
