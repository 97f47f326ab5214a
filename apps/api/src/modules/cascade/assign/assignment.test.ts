import { graphql } from '@bacthang/contract';
import { describe, expect, it } from 'vitest';
import { newSeed, testApi } from '../../../testing/index.ts';
import { gid } from '../cascade.fixture.ts';

const api = testApi();

const SHEET = graphql(`
  query Sheet($targetId: ID!, $year: Int!) {
    assignmentSheet(targetId: $targetId, year: $year) {
      measure direction denominator start viewerCanPublish
      suggestion { comparator value onPath whole }
      units { unitKey unitName unitFullName denominator start startYear }
      assignments { id state number version whole }
    }
  }
`);

const PROPOSE = graphql(`
  query Propose($input: AllocationInput!) {
    allocation(input: $input) {
      __typename
      ... on Allocation { whole shares { unitKey share pinned assigned } }
      ... on Refused { refusals { code path value allowed subject } }
    }
  }
`);

const SAVE = graphql(`
  mutation Save($input: SaveAssignmentInput!) {
    saveAssignment(input: $input) {
      __typename
      ... on SaveAssignmentSuccess {
        assignment { id version state whole target { statement } shares { unit { key } share pinned assigned startRate } }
      }
      ... on AssignmentConflict { yourVersion current { version } }
      ... on Refused { refusals { code path value allowed subject } }
    }
  }
`);

const PUBLISH = graphql(`
  mutation PublishAssignment($input: PublishAssignmentInput!) {
    publishAssignment(input: $input) {
      __typename
      ... on PublishAssignmentSuccess { assignment { number state contentHash recomputedHash } }
      ... on AssignmentConflict { yourVersion current { version } }
      ... on Refused { refusals { code path } }
    }
  }
`);

const DISCARD = graphql(`
  mutation DiscardAssignment($input: DiscardAssignmentInput!) {
    discardAssignment(input: $input) {
      __typename
      ... on DiscardAssignmentSuccess { discardedId }
      ... on Refused { refusals { code path } }
    }
  }
`);

/** A province that is to come below 5% by the end of 2025, and three communes with 100, 60 and 40 of 1,000 poor. */
async function province() {
  const seed = newSeed();
  const unit = seed.province('Bắc Thử');
  const plan = unit.government.plan({ periodFrom: 2022, periodTo: 2025 });
  const published = plan.published();
  const target = published.target({ statement: 'Còn dưới 5%', value: '5', comparator: 'lt', distribution: 'assigned' });
  const relative = published.target({ statement: 'Thấp hơn mức chung', kind: 'relativeToParent' });
  const communes = [100, 60, 40].map((poor, index) => {
    const commune = unit.commune(`Xã ${index + 1}`);
    commune.government;
    commune.observation({ year: 2024, numerator: poor, denominator: 1000, status: 'official', standard: 'MDP-2022' });
    return commune;
  });
  const people = {
    publisher: unit.government.member('publisher'),
    editor: unit.government.member('editor'),
    viewer: unit.government.member('viewer'),
    commune: communes[0]?.government.member('publisher'),
  };
  await api.store(seed);
  const request = (more: object = {}) => ({
    ...{ targetId: gid('Target', target), year: 2025, method: 'PROPORTIONAL' as const, whole: '51', units: [] },
    ...more,
  });
  const save = (expectedVersion: number, more: object = {}) =>
    api.as(people.editor).run(SAVE, { input: { allocation: request(more), expectedVersion } });
  return { unit, plan, target, relative, communes, people, request, save };
}

const saved = (outcome: Awaited<ReturnType<Awaited<ReturnType<typeof province>>['save']>>) => {
  if (outcome.saveAssignment.__typename !== 'SaveAssignmentSuccess') throw new Error(JSON.stringify(outcome));
  return outcome.saveAssignment.assignment;
};

describe('assignmentSheet', () => {
  it('knows the units and what has to come together', async () => {
    const { target, people, communes } = await province();
    const ask = (year: number) => api.as(people.editor).run(SHEET, { targetId: gid('Target', target), year });
    const { assignmentSheet } = await ask(2025);
    // 3,000 households below 5% are at most 149 poor: 51 of 200 have to go.
    expect(assignmentSheet).toEqual({
      measure: 'AT_END',
      direction: 'DOWN',
      denominator: '3000',
      start: '200',
      viewerCanPublish: false,
      suggestion: { comparator: 'LT', value: '5', onPath: false, whole: '51' },
      units: communes.map(({ id, name }, index) => ({
        unitKey: id,
        unitName: name,
        unitFullName: `xã ${name}`,
        denominator: '1000',
        start: ['100', '60', '40'][index],
        startYear: 2024,
      })),
      assignments: [],
    });
    expect((await ask(2023)).assignmentSheet).toMatchObject({ start: null, suggestion: null });
    expect((await ask(2026)).assignmentSheet).toBeNull();
  });

  it('is for those who may assign, on a target with a figure', async () => {
    const { target, relative, people } = await province();
    for (const person of [people.viewer, people.commune]) {
      if (!person) throw new Error('nobody');
      const { assignmentSheet } = await api.as(person).run(SHEET, { targetId: gid('Target', target), year: 2025 });
      expect(assignmentSheet).toBeNull();
    }
    const asked = { targetId: gid('Target', relative), year: 2025 };
    expect((await api.as(people.editor).run(SHEET, asked)).assignmentSheet).toBeNull();
  });
});

describe('allocation', () => {
  it('proposes around what is fixed by hand, and stores nothing', async () => {
    const { people, communes, request } = await province();
    const [first] = communes;
    const units = [{ unitKey: first?.id ?? '', pinned: '1' }];
    const { allocation } = await api.as(people.editor).run(PROPOSE, { input: request({ units }) });
    expect(allocation).toEqual({
      __typename: 'Allocation',
      whole: '51',
      shares: [
        { unitKey: communes[0]?.id, share: '1', pinned: true, assigned: '9.9' },
        { unitKey: communes[1]?.id, share: '30', pinned: false, assigned: '3' },
        { unitKey: communes[2]?.id, share: '20', pinned: false, assigned: '2' },
      ],
    });
  });

  it.each([
    ['-1', 'OUT_OF_RANGE', ['whole']],
    ['201', 'MAXIMUMS_BELOW_WHOLE', ['whole']],
  ])('refuses to share out %s', async (whole, code, path) => {
    const { people, request } = await province();
    const { allocation } = await api.as(people.editor).run(PROPOSE, { input: request({ whole }) });
    expect(allocation).toMatchObject({ refusals: expect.arrayContaining([expect.objectContaining({ code, path })]) });
  });

  it('names the unit whose bounds are in the way', async () => {
    const { people, communes, request } = await province();
    const unitKey = communes[2]?.id ?? '';
    const { allocation } = await api
      .as(people.editor)
      .run(PROPOSE, { input: request({ units: [{ unitKey, minimum: '41' }] }) });
    expect(allocation).toMatchObject({ refusals: [{ path: ['units', unitKey, 'minimum'], subject: 'Xã 3' }] });
    const stranger = { unitKey: 'P-khong-co', pinned: '1' };
    const strange = await api.as(people.editor).run(PROPOSE, { input: request({ units: [stranger] }) });
    expect(strange.allocation).toMatchObject({
      refusals: [{ code: 'NOT_ADDRESSED', path: ['units', '0', 'unitKey'], value: 'P-khong-co' }],
    });
  });

  it('refuses a year outside the period, and a target without a figure', async () => {
    const { people, relative, request } = await province();
    const refusalsOf = async (more: object) =>
      (await api.as(people.editor).run(PROPOSE, { input: request(more) })).allocation;
    expect(await refusalsOf({ year: 2026 })).toMatchObject({
      refusals: [{ code: 'OUT_OF_RANGE', path: ['year'], value: '2026', allowed: '2022..2025' }],
    });
    expect(await refusalsOf({ targetId: gid('Target', relative) })).toMatchObject({
      refusals: [{ code: 'NOT_ASSIGNABLE', path: ['targetId'] }],
    });
  });
});

it('lets shares be set by hand where nothing is known of the units', async () => {
  const { people, communes, request } = await province();
  const units = communes.map(({ id }) => ({ unitKey: id, pinned: '17' }));
  const asked = { year: 2023, whole: '51', units };
  const { allocation } = await api.as(people.editor).run(PROPOSE, { input: request(asked) });
  expect(allocation).toMatchObject({ whole: '51', shares: communes.map(() => ({ share: '17', assigned: null })) });
  const free = await api.as(people.editor).run(PROPOSE, { input: request({ ...asked, units: units.slice(1) }) });
  expect(free.allocation).toMatchObject({
    refusals: [{ code: 'FIELD_REQUIRED', path: ['units', communes[0]?.id, 'basis'] }],
  });
});

describe('saveAssignment and publishAssignment', () => {
  it('keeps a draft that nobody else sees, and freezes it with number and hash', async () => {
    const { target, people, communes, save } = await province();
    const draft = saved(await save(0, { units: [{ unitKey: communes[0]?.id ?? '', pinned: '31' }] }));
    expect(draft).toMatchObject({ version: 1, state: 'DRAFT', whole: '51', target: { statement: 'Còn dưới 5%' } });
    expect(draft.shares.map(({ share, startRate, assigned }) => [startRate, share, assigned])).toEqual([
      ['10', '31', '6.9'],
      ['6', '12', '4.8'],
      ['4', '8', '3.2'],
    ]);
    const sheet = { targetId: gid('Target', target), year: 2025 };
    const publish = (person: typeof people.editor, expectedVersion: number) =>
      api.as(person).run(PUBLISH, { input: { assignmentId: draft.id, expectedVersion } });
    expect((await publish(people.editor, 1)).publishAssignment).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });
    expect((await publish(people.publisher, 7)).publishAssignment).toMatchObject({ current: { version: 1 } });
    const { publishAssignment } = await publish(people.publisher, 1);
    if (publishAssignment.__typename !== 'PublishAssignmentSuccess') throw new Error(JSON.stringify(publishAssignment));
    const { number, contentHash, recomputedHash } = publishAssignment.assignment;
    expect([number, recomputedHash]).toEqual([1, contentHash]);
    expect((await publish(people.publisher, 2)).publishAssignment).toMatchObject({
      refusals: [{ code: 'ALREADY_PUBLISHED' }],
    });

    saved(await save(0, { method: 'SAME_LEVEL' }));
    const both = (await api.as(people.editor).run(SHEET, sheet)).assignmentSheet?.assignments;
    expect(both?.map(({ state, number }) => [state, number])).toEqual([
      ['DRAFT', null],
      ['PUBLISHED', 1],
    ]);
  });

  it('shows a conflict to the second of two who save at once', async () => {
    const { save } = await province();
    const outcomes = await Promise.all([save(0), save(0, { whole: '60' })]);
    expect(outcomes.filter(({ saveAssignment }) => saveAssignment.__typename === 'SaveAssignmentSuccess').length).toBe(
      1,
    );
    expect((await save(0)).saveAssignment).toMatchObject({ yourVersion: 0, current: { version: 1 } });
  });

  it('throws a draft away, never what is published', async () => {
    const { people, save } = await province();
    const draft = saved(await save(0));
    const discard = () => api.as(people.editor).run(DISCARD, { input: { assignmentId: draft.id, expectedVersion: 1 } });
    expect((await discard()).discardAssignment).toEqual({
      __typename: 'DiscardAssignmentSuccess',
      discardedId: draft.id,
    });
    expect((await discard()).discardAssignment).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] });
  });

  it('cannot be changed once published, not even past the application', async () => {
    const { people, save } = await province();
    const draft = saved(await save(0));
    await api.as(people.publisher).run(PUBLISH, { input: { assignmentId: draft.id, expectedVersion: 1 } });
    await expect(
      api.scoped(people.publisher, (db) => db.assignment.updateMany({ data: { whole: 1n } })),
    ).rejects.toThrow();
    const changed = await api.scoped(people.publisher, (db) => db.share.updateMany({ data: { share: 1n } }));
    expect(changed.count).toBe(0);
  });
});
