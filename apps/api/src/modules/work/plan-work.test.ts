import { describe, expect, it } from 'vitest';
import { testApi } from '../../testing/index.ts';
import { place, workOf } from './work.fixture.ts';

const api = testApi();

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

    expect(await workOf(api, waiting, 'PlanToAnswer')).toEqual([
      {
        __typename: 'PlanToAnswer',
        organization: { name: district.government.name },
        revision: { title: above.plan.title, number: 1 },
        plan: null,
        answered: 0,
        total: 2,
      },
    ]);
    for (const user of [...others, reader]) expect(await workOf(api, user, 'PlanToAnswer')).toEqual([]);
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

    expect(await workOf(api, editor, 'PlanToAnswer')).toMatchObject([
      { plan: { organization: { name: district.government.name } }, answered: 2, total: 3 },
    ]);
    expect(await workOf(api, finished, 'PlanToAnswer')).toEqual([]);
  });

  it('reaches whom the publisher includes, and not whom they exclude', async () => {
    const { seed, province, district } = place();
    const [included, excluded] = [province.government.member('editor'), district.party.member('editor')];
    province.party.plan().published({ included: [province.government], excluded: [district.party] });
    await api.store(seed);
    expect(await workOf(api, included, 'PlanToAnswer')).toHaveLength(1);
    expect(await workOf(api, excluded, 'PlanToAnswer')).toEqual([]);
  });

  it('is named once, at its newest revision', async () => {
    const { seed, province, district } = place();
    const editor = district.government.member('editor');
    const plan = province.government.plan();
    plan.published();
    plan.published();
    await api.store(seed);
    expect(await workOf(api, editor, 'PlanToAnswer')).toMatchObject([{ revision: { number: 2 } }]);
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

    expect(await workOf(api, publisher, 'ConsentToDecide')).toEqual([
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
    for (const user of others) expect(await workOf(api, user, 'ConsentToDecide')).toEqual([]);
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

    expect(await workOf(api, behind, 'RevisionToCompare')).toEqual([
      {
        __typename: 'RevisionToCompare',
        organization: { name: district.government.name },
        ours: { unit: { name: 'Nam Thử' } },
        base: { number: 1 },
        next: { number: 3 },
      },
    ]);
    expect(await workOf(api, behind, 'PlanToAnswer')).toEqual([]);
    expect(await workOf(api, moved, 'RevisionToCompare')).toEqual([]);
  });
});

describe('a proposal to answer', () => {
  it('waits for the editors of the unit that asked, in its draft or else in what it published', async () => {
    const { seed, province, district } = place();
    const editor = district.government.member('editor');
    const others = [district.government.member('viewer'), province.government.member('publisher')];
    const asked = province.government.plan().published().target({ statement: 'Hộ nghèo' });
    const own = district.government.plan();
    own.published({ parents: [asked.revision] });
    const draft = own.draft({ parents: [asked.revision] });
    draft.target({ answers: asked, decision: 'relax', reason: 'r', statement: 'Nới' }).consent('countered');
    await api.store(seed);
    expect(await workOf(api, editor, 'ProposalToAnswer')).toMatchObject([
      {
        organization: { name: district.government.name },
        consent: { state: 'COUNTERED', target: { statement: 'Nới' } },
      },
    ]);
    for (const user of others) expect(await workOf(api, user, 'ProposalToAnswer')).toEqual([]);
  });
});
