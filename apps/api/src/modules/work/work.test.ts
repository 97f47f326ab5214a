import { graphql } from '@bacthang/contract';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { describe, expect, it } from 'vitest';
import { newSeed, type SeededOrganization, type SeededUser, testApi } from '../../testing/index.ts';

const api = testApi();

const WORK = graphql(`
  query Work($organizationId: ID) {
    viewer {
      work(organizationId: $organizationId) {
        __typename
        ... on PlanToAnswer { organization { name } revision { title number } plan { organization { name } } answered total }
        ... on ConsentToDecide { organization { name } consent { state target { statement } requester { name } viewerCanDecide } }
        ... on RevisionToCompare { organization { name } ours { unit { name } } base { number } next { number } }
        ... on ResultsToEnter { organization { name } unit { name } year entered total }
        ... on ResultsToAccept { organization { name } unit { name } year count }
      }
    }
  }
`);

type Kind = 'PlanToAnswer' | 'ConsentToDecide' | 'RevisionToCompare' | 'ResultsToEnter' | 'ResultsToAccept';

async function workOf(user: SeededUser, kind: Kind, organization?: SeededOrganization) {
  const variables = organization ? { organizationId: encodeGlobalID('Organization', organization.id) } : {};
  const { viewer } = await api.as(user).run(WORK, variables);
  return viewer?.work.filter(({ __typename }) => __typename === kind) ?? [];
}

function place() {
  const seed = newSeed();
  const province = seed.province('Bắc Thử');
  const district = province.district('Nam Thử');
  const commune = district.commune('Tây Thử');
  return { seed, province, district, commune };
}

describe('a plan to answer', () => {
  it('waits for the same body one tier below, from publication until its own plan is published', async () => {
    const { seed, province, district, commune } = place();
    const waiting = district.government.member('editor');
    const others = [district.party, commune.government, province.government].map((body) => body.member('editor'));
    const reader = district.government.member('viewer');
    const above = province.government.plan().published();
    for (const decision of ['adopt', 'notApplicable'] as const) above.target({ key: decision });
    province.party.plan().draft();
    await api.store(seed);

    expect(await workOf(waiting, 'PlanToAnswer')).toEqual([
      {
        __typename: 'PlanToAnswer',
        organization: { name: district.government.name },
        revision: { title: above.plan.title, number: 1 },
        plan: null,
        answered: 0,
        total: 2,
      },
    ]);
    for (const user of [...others, reader]) expect(await workOf(user, 'PlanToAnswer')).toEqual([]);
  });

  it('says how far its draft has come, a refused answer being none, and is done when published', async () => {
    const { seed, province, district } = place();
    const editor = district.government.member('editor');
    const above = province.government.plan().published();
    const [one, two, three] = [above.target(), above.target(), above.target()];
    const plan = district.government.plan();
    const draft = plan.draft({ parents: [above] });
    draft.target({ answers: one });
    draft.target({ answers: two, decision: 'relax', reason: 'r' }).consent('refused');
    draft.target({ answers: three, decision: 'relax', reason: 'r' }).consent();
    const done = province.district('Xong');
    done.government.plan().published({ parents: [above] });
    const finished = done.government.member('editor');
    await api.store(seed);

    expect(await workOf(editor, 'PlanToAnswer')).toMatchObject([
      { plan: { organization: { name: district.government.name } }, answered: 2, total: 3 },
    ]);
    expect(await workOf(finished, 'PlanToAnswer')).toEqual([]);
  });

  it('reaches whom the publisher includes, and not whom they exclude', async () => {
    const { seed, province, district } = place();
    const [included, excluded] = [province.government.member('editor'), district.party.member('editor')];
    province.party.plan().published({ included: [province.government], excluded: [district.party] });
    await api.store(seed);
    expect(await workOf(included, 'PlanToAnswer')).toHaveLength(1);
    expect(await workOf(excluded, 'PlanToAnswer')).toEqual([]);
  });

  it('is named once, at its newest revision', async () => {
    const { seed, province, district } = place();
    const editor = district.government.member('editor');
    const plan = province.government.plan();
    plan.published();
    plan.published();
    await api.store(seed);
    expect(await workOf(editor, 'PlanToAnswer')).toMatchObject([{ revision: { number: 2 } }]);
  });
});

describe('consent to decide', () => {
  it('waits for the publishers of the plan above until it is decided', async () => {
    const { seed, province, district } = place();
    const publisher = province.government.member('publisher');
    const others = [
      province.government.member('editor'),
      province.party.member('publisher'),
      district.government.member('publisher'),
    ];
    const above = province.government.plan().published();
    const [one, two] = [above.target(), above.target()];
    const draft = district.government.plan().draft({ parents: [above] });
    draft.target({ answers: one, decision: 'relax', reason: 'r', statement: 'Nhẹ hơn' }).consent();
    draft.target({ answers: two, decision: 'relax', reason: 'r' }).consent('granted');
    await api.store(seed);

    expect(await workOf(publisher, 'ConsentToDecide')).toEqual([
      {
        __typename: 'ConsentToDecide',
        organization: { name: province.government.name },
        consent: {
          state: 'PENDING',
          target: { statement: 'Nhẹ hơn' },
          requester: { name: district.government.name },
          viewerCanDecide: true,
        },
      },
    ]);
    for (const user of others) expect(await workOf(user, 'ConsentToDecide')).toEqual([]);
  });
});

describe('a revision to compare', () => {
  it('is the newest one above, until a draft stands on it', async () => {
    const { seed, province, district } = place();
    const above = province.government.plan();
    const [first, , third] = [above.published(), above.published(), above.published()];
    const behind = district.government.member('editor');
    district.government.plan().published({ parents: [first] });
    const moving = province.district('Đang Sửa');
    const movingPlan = moving.government.plan();
    movingPlan.published({ parents: [first] });
    movingPlan.draft({ parents: [third] });
    const moved = moving.government.member('editor');
    await api.store(seed);

    expect(await workOf(behind, 'RevisionToCompare')).toEqual([
      {
        __typename: 'RevisionToCompare',
        organization: { name: district.government.name },
        ours: { unit: { name: 'Nam Thử' } },
        base: { number: 1 },
        next: { number: 3 },
      },
    ]);
    expect(await workOf(behind, 'PlanToAnswer')).toEqual([]);
    expect(await workOf(moved, 'RevisionToCompare')).toEqual([]);
  });
});

describe('results to enter', () => {
  it('are what the targets in force ask of a unit without units below, up to the end of the plan', async () => {
    const { seed, province, district, commune } = place();
    const editor = commune.government.member('editor');
    const others = [
      district.government.member('editor'),
      commune.government.member('viewer'),
      province.district('Khác').commune('Xa').party.member('editor'),
    ];
    const revision = district.government.plan({ periodFrom: 2021, periodTo: 2024 }).published();
    revision.target({ indicator: 'poverty-rate' });
    revision.target({ indicator: 'poverty-rate', subgroup: 'khmer' });
    revision.target({
      indicator: 'jobs-created',
      kind: 'annualQuantity',
      comparator: 'ge',
      value: '10',
      periodFrom: 2021,
    });
    commune.observation({ year: 2024, indicator: 'poverty-rate' });
    commune.observation({ year: 2024, indicator: 'jobs-created', status: 'estimated' });
    commune.observation({ year: 2023, indicator: 'poverty-rate', subgroup: 'khmer' });
    await api.store(seed);

    expect(await workOf(editor, 'ResultsToEnter')).toEqual([
      {
        __typename: 'ResultsToEnter',
        organization: { name: commune.government.name },
        unit: { name: 'Tây Thử' },
        year: 2024,
        entered: 1,
        total: 3,
      },
    ]);
    for (const user of others) expect(await workOf(user, 'ResultsToEnter')).toEqual([]);
  });

  it('are of the last year closed while the plan runs, and done when all are entered', async () => {
    const { seed, district, commune } = place();
    const editor = commune.party.member('editor');
    const lastYear = new Date().getUTCFullYear() - 1;
    district.government
      .plan({ periodFrom: lastYear - 1, periodTo: lastYear + 3 })
      .published()
      .target();
    const done = district.commune('Đủ');
    for (const status of ['provisional', 'official'] as const) done.observation({ year: lastYear, status });
    const finished = done.government.member('editor');
    await api.store(seed);
    expect(await workOf(editor, 'ResultsToEnter')).toMatchObject([{ year: lastYear, entered: 0, total: 1 }]);
    expect(await workOf(finished, 'ResultsToEnter')).toEqual([]);
  });
});

describe('results to accept', () => {
  it('are submitted figures of the units right below that accepting would change', async () => {
    const { seed, province, district, commune } = place();
    const publisher = district.government.member('publisher');
    const others = [
      province.government.member('publisher'),
      district.government.member('editor'),
      commune.government.member('publisher'),
    ];
    commune.observation({ year: 2024, indicator: 'poverty-rate', numerator: 10 });
    commune.observation({ year: 2024, indicator: 'jobs-created', numerator: 5, enteredAt: '2025-01-02T00:00:00Z' });
    commune.observation({
      year: 2024,
      indicator: 'jobs-created',
      numerator: 4,
      status: 'official',
      enteredAt: '2025-01-01T00:00:00Z',
    });
    commune.observation({ year: 2023, numerator: 7 });
    commune.observation({ year: 2023, numerator: 7, status: 'official' });
    commune.observation({ year: 2022, status: 'estimated' });
    await api.store(seed);

    expect(await workOf(publisher, 'ResultsToAccept')).toEqual([
      {
        __typename: 'ResultsToAccept',
        organization: { name: district.government.name },
        unit: { name: 'Tây Thử' },
        year: 2024,
        count: 2,
      },
    ]);
    for (const user of others) expect(await workOf(user, 'ResultsToAccept')).toEqual([]);
  });
});

describe('work', () => {
  it('can be narrowed to one of one’s organizations', async () => {
    const { seed, province, district } = place();
    const editor = district.government.member('editor');
    district.party.member('editor', editor);
    province.government.plan().published();
    province.party.plan().published();
    await api.store(seed);
    expect(await workOf(editor, 'PlanToAnswer')).toHaveLength(2);
    expect(await workOf(editor, 'PlanToAnswer', district.party)).toMatchObject([
      { organization: { name: district.party.name } },
    ]);
    expect(await workOf(editor, 'PlanToAnswer', province.party)).toEqual([]);
  });

  it('takes as many statements for much as for little', async () => {
    const little = world(1);
    const much = world(12);
    await api.store(little.seed);
    await api.store(much.seed);
    const one = await api.counted(() => api.as(little.user).run(WORK, {}));
    const many = await api.counted(() => api.as(much.user).run(WORK, {}));
    expect(one.result.viewer?.work.length).toBe(5);
    expect(many.result.viewer?.work.length).toBe(60);
    expect(many.statements.length).toBe(one.statements.length);
  });
});

/** One person with `size` things of each kind to do. */
function world(size: number) {
  const seed = newSeed();
  const user = seed.stranger();
  for (let index = 0; index < size; index++) {
    const province = seed.province(`Tỉnh ${index}`);
    const district = province.district(`Huyện ${index}`);
    const leaf = province.district(`Cuối ${index}`);
    for (const unit of [district, leaf]) unit.government.member('publisher', user);
    const own = district.government.plan();
    const parent = province.party.plan();
    const carried = parent.published({ included: [district.government] });
    const first = own.published({ parents: [carried] });
    parent.published({ included: [district.government] });
    first.target();
    const commune = district.commune(`Xã ${index}`);
    commune.observation({ year: 2024 });
    const asked = first.target({ key: 'hoi' });
    commune.government
      .plan()
      .draft({ parents: [first] })
      .target({ answers: asked, decision: 'relax', reason: 'r' })
      .consent();
    const toAnswer = province.government.plan().published({ excluded: [leaf.government] });
    toAnswer.target();
  }
  return { seed, user };
}
