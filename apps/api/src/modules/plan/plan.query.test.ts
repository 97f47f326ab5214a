import { graphql } from '@bacthang/contract';
import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';
import { cascade, gid, PUBLISH } from '../cascade/cascade.fixture.ts';

const api = testApi();

const PLANS = graphql(`
  query Plans($unitKey: String, $organizationId: ID, $search: String, $first: Int, $after: String) {
    plans(unitKey: $unitKey, organizationId: $organizationId, search: $search, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id organization { name } unit { name } published { number } latest { number } draft { title } viewerCanEdit viewerCanPublish viewerCanDecideConsent }
    }
  }
`);

const FULL = graphql(`
  query Full($id: ID!) {
    revision(id: $id) {
      title plan { organization { name } unit { name } } parents { title } children { title } newerParents { title } addressing { count included { name } }
      targets {
        key statement indicator { name unit } subgroup { name } nestedIn { key } commitment { kind value }
        parentTarget { key statement commitment { value } indicator { code } } consent { state requester { name } }
        comparison { relation difference } answers { key decision revision { plan { unit { name } } } } updatedBy { name }
      }
      inheritedTargets { state target { statement indicator { name } } answer { decision } }
      tasks { key } responsibilities { duty organization { name } } obligations { subject }
    }
  }
`);

const BY_ID = graphql(`
  query ById($plan: ID!, $revision: ID!, $target: ID!) {
    plan(id: $plan) { id } revision(id: $revision) { id } target(id: $target) { id }
    nodes(ids: [$plan, $revision, $target]) { __typename id }
  }
`);

describe('plans', () => {
  it('finds plans by unit, organization, title, number and unit name, accents or not', async () => {
    const world = cascade();
    await api.store(world.seed);
    const { editor } = world.people;
    const find = async (filter: object) => (await api.as(editor).run(PLANS, filter)).plans.nodes.map(({ id }) => id);
    const ids = { above: gid('Plan', world.plan), own: gid('Plan', world.own) };
    expect(await find({ unitKey: world.province.id })).toEqual([ids.above]);
    expect(await find({ organizationId: gid('Organization', world.district.government) })).toEqual([ids.own]);
    expect(
      await find({
        organizationId: gid('Organization', world.district.government),
        search: world.own.title.toUpperCase(),
      }),
    ).toEqual([ids.own]);
    expect(await find({ unitKey: world.province.id, search: '103/kh' })).toEqual([ids.above]);
    expect(await find({ unitKey: world.district.id, search: 'NAM thu' })).toEqual([ids.own]);
    expect(await find({ organizationId: 'rác' })).toEqual([]);
    expect(await find({ unitKey: '\u0000' })).toEqual([]);
    expect(await find({ search: '\u0000%_' })).toEqual([]);
  });

  it('shows drafts to those who write them alone, and what each may do', async () => {
    const world = cascade();
    world.own.published({ parents: [world.published] });
    await api.store(world.seed);
    const { editor, publisher, viewer, provincePublisher } = world.people;
    const seenBy = async (user: typeof editor) =>
      (await api.as(user).run(PLANS, { unitKey: world.district.id })).plans.nodes[0];
    const common = {
      organization: { name: world.district.government.name },
      unit: { name: 'Nam Thử' },
      published: [{ number: 1 }],
      latest: { number: 1 },
    };
    const nothing = { viewerCanEdit: false, viewerCanPublish: false, viewerCanDecideConsent: false };
    expect(await seenBy(editor)).toMatchObject({
      ...common,
      ...nothing,
      draft: { title: world.own.title },
      viewerCanEdit: true,
    });
    expect(await seenBy(publisher)).toMatchObject({
      ...common,
      viewerCanEdit: true,
      viewerCanPublish: true,
      viewerCanDecideConsent: true,
    });
    for (const reader of [viewer, provincePublisher])
      expect(await seenBy(reader)).toMatchObject({ ...common, ...nothing, draft: null });
    const { plans } = await api.nobody.run(PLANS, { unitKey: world.district.id });
    expect(plans).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('pages', async () => {
    const seed = newSeed();
    const { government } = seed.province('Bắc Thử');
    const plans = [1, 2, 3].map(() => government.plan());
    for (const plan of plans) plan.published();
    const reader = seed.stranger();
    await api.store(seed);
    const filter = { organizationId: gid('Organization', government), first: 2 };
    const first = (await api.as(reader).run(PLANS, filter)).plans;
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const second = (await api.as(reader).run(PLANS, { ...filter, after: first.pageInfo.endCursor })).plans;
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(new Set([...first.nodes, ...second.nodes].map(({ id }) => id))).toEqual(
      new Set(plans.map((plan) => gid('Plan', plan))),
    );
    const garbage = (await api.as(reader).run(PLANS, { ...filter, after: Buffer.from('GPC:S:rác').toString('base64') }))
      .plans;
    expect(garbage.nodes).toEqual([]);
  });
});

describe('one by id', () => {
  it('answers what may be seen, and null for ids that name nothing', async () => {
    const world = cascade();
    await api.store(world.seed);
    const ids = {
      plan: gid('Plan', world.plan),
      revision: gid('Revision', world.published),
      target: gid('Target', world.asked.floor),
    };
    expect(await api.as(world.people.viewer).run(BY_ID, ids)).toMatchObject({
      plan: { id: ids.plan },
      revision: { id: ids.revision },
      target: { id: ids.target },
      nodes: [{ __typename: 'Plan' }, { __typename: 'Revision' }, { __typename: 'Target' }],
    });
    const nothing = { plan: null, revision: null, target: null, nodes: [null, null, null] };
    expect(await api.nobody.run(BY_ID, ids)).toEqual(nothing);
    const unknown = { id: crypto.randomUUID() };
    expect(
      await api
        .as(world.people.viewer)
        .run(BY_ID, { plan: gid('Plan', unknown), revision: gid('Revision', unknown), target: gid('Target', unknown) }),
    ).toEqual(nothing);
    const hidden = { plan: gid('Plan', world.own), revision: gid('Revision', world.draft), target: ids.target };
    expect(await api.as(world.people.provincePublisher).run(BY_ID, hidden)).toMatchObject({
      plan: null,
      revision: null,
    });
    const garbage = await api
      .as(world.people.viewer)
      .execute(`{ plan(id: "rác") { id } revision(id: "${ids.plan}") { id } target(id: "") { id } }`);
    expect(garbage).toEqual({ data: { plan: null, revision: null, target: null } });
  });
});

describe('a revision in full', () => {
  it('takes as many statements for forty targets and ten units below as for four and one', async () => {
    const statementsFor = async (count: number, units: number) => {
      const seed = newSeed();
      const province = seed.province('Bắc Thử');
      const top = province.government.plan().published();
      const asked = Array.from({ length: count }, (_, index) =>
        top.target({ value: '3', ...(index % 2 ? { subgroup: 'khmer' } : {}) }),
      );
      const district = province.district('Nam Thử');
      district.observation({ year: 2020, numerator: 50, status: 'official' });
      const middle = district.government.plan().published({ parents: [top] });
      const answered = asked.map((target) =>
        middle.target({ answers: target, decision: 'relax', value: '4', reason: 'x' }),
      );
      for (const target of answered) target.consent();
      for (let index = 0; index < units; index += 1) {
        const below = district
          .commune(`Xã ${index}`)
          .government.plan()
          .published({ parents: [middle] });
        for (const target of answered) below.target({ answers: target, value: '4' });
      }
      const reader = seed.stranger();
      await api.store(seed);
      const { result, statements } = await api.counted(() => api.as(reader).run(FULL, { id: gid('Revision', middle) }));
      expect(result.revision?.targets).toHaveLength(count);
      expect(result.revision?.targets[0]).toMatchObject({
        comparison: { relation: 'LOOSER', difference: '1.00' },
        consent: { state: 'PENDING' },
      });
      expect(result.revision?.targets[0]?.answers).toHaveLength(units);
      return statements.length;
    };
    const few = await statementsFor(4, 1);
    expect(await statementsFor(40, 10)).toBe(few);
    expect(few).toBeLessThanOrEqual(45);
  });
});

describe('the hash', () => {
  it('tells when a row of a published revision was changed behind the guards', async () => {
    const seed = newSeed();
    const { government } = seed.province('Bắc Thử');
    const plan = government.plan();
    const target = plan.draft().target({ value: '2' });
    const publisher = government.member('publisher');
    await api.store(seed);
    const { publishPlan } = await api
      .as(publisher)
      .run(PUBLISH, { input: { planId: gid('Plan', plan), expectedVersion: 1 } });
    if (publishPlan.__typename !== 'PublishPlanSuccess') throw new Error(JSON.stringify(publishPlan));
    const HASHES = graphql(`query Hashes($id: ID!) { revision(id: $id) { contentHash recomputedHash } }`);
    const hashes = async () => (await api.as(publisher).run(HASHES, { id: publishPlan.revision.id })).revision;
    expect((await hashes())?.recomputedHash).toBe(publishPlan.revision.contentHash);
    const owner = new Client(api.ownerUrl);
    await owner.connect();
    await owner.query(`ALTER TABLE target DISABLE TRIGGER target_is_frozen; UPDATE target SET value = 9 WHERE id = '${target.id}';
      ALTER TABLE target ENABLE TRIGGER target_is_frozen`);
    await owner.end();
    const after = await hashes();
    expect(after?.contentHash).toBe(publishPlan.revision.contentHash);
    expect(after?.recomputedHash).not.toBe(after?.contentHash);
  });
});
