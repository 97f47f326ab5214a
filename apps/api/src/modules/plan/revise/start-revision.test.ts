import { graphql } from '@bacthang/contract';
import { describe, expect, it } from 'vitest';
import { type SeededUser, testApi } from '../../../testing/index.ts';
import { ANSWER, answering, cascade, DRAFT, gid, level, PUBLISH } from '../../cascade/cascade.fixture.ts';
import { DISCARD, START_REVISION } from '../plan.fixture.ts';

const api = testApi();

const NEWER = graphql(`
  query Newer($id: ID!, $since: ID!) {
    revision(id: $id) { newerParents { number } parents { number } }
    next: revision(id: $since) { children { id } }
  }
`);

const CHANGES = graphql(`
  query Changes($id: ID!, $since: ID!) {
    revision(id: $id) { changes(since: $since) { kind key fields before { commitment { value } } after { commitment { value } } } }
  }
`);

const start = async (user: SeededUser, plan: { readonly id: string }) =>
  (await api.as(user).run(START_REVISION, { input: { planId: gid('Plan', plan) } })).startRevision;

/** The district published under revision 1; the province changed one target, dropped another and added a third since. */
function revised() {
  const world = cascade();
  const { published, asked, plan, district } = world;
  const same = { indicator: 'jobs-created', kind: 'annualQuantity', comparator: 'ge', periodFrom: 2021 } as const;
  const own = district.government.plan();
  const first = own.published({ parents: [published] });
  const relaxed = first.target({
    key: 'b',
    answers: asked.negotiable,
    decision: 'relax',
    value: '5',
    reason: 'Khó khăn',
  });
  relaxed.consent('granted');
  first.target({ key: 'a', answers: asked.floor, value: '2', binding: 'floor' });
  first.target({ key: 'c', answers: asked.reference, decision: 'tighten', value: '3.5' });
  first.target({ key: 'd', answers: asked.jobs, decision: 'notApplicable', reason: 'Không có', value: '300', ...same });
  const next = plan.published();
  const now = {
    floor: next.target({ key: asked.floor.key, statement: 'Sàn', value: '1.5', binding: 'floor' }),
    negotiable: next.target({ key: asked.negotiable.key, statement: 'Thỏa thuận', value: '3', binding: 'negotiable' }),
    added: next.target({ key: 'moi', statement: 'Mới', value: '7' }),
  };
  return { ...world, own, first, next, now };
}

describe('startRevision', () => {
  it('copies the newest revision into a draft, under the newest revisions above, and loses no answer', async () => {
    const world = revised();
    await api.store(world.seed);
    const started = await start(world.people.editor, world.own);
    if (started.__typename !== 'StartRevisionSuccess') throw new Error(JSON.stringify(started));
    const draft = started.plan.draft;
    expect(draft).toMatchObject({
      version: 1,
      title: world.own.title,
      parents: [{ id: gid('Revision', world.next), number: 2 }],
    });
    expect(draft?.targets).toMatchObject([
      {
        key: 'b',
        decision: 'RELAX',
        reason: 'Khó khăn',
        commitment: { value: '5' },
        parentTarget: { id: gid('Target', world.now.negotiable) },
        consent: { state: 'GRANTED' },
      },
      {
        key: 'a',
        decision: 'ADOPT',
        commitment: { value: '1.5' },
        parentTarget: { id: gid('Target', world.now.floor) },
      },
      { key: 'c', decision: 'LOCAL', commitment: { value: '3.5' }, parentTarget: null },
    ]);
    expect(draft?.inheritedTargets).toMatchObject([
      { state: 'ANSWERED', target: { id: gid('Target', world.now.floor) }, answer: { key: 'a' } },
      { state: 'ANSWERED', target: { id: gid('Target', world.now.negotiable) }, answer: { key: 'b' } },
      { state: 'UNANSWERED', target: { id: gid('Target', world.now.added) }, answer: null },
    ]);
    expect(draft?.missing).toEqual([{ code: 'TARGET_UNANSWERED', subject: 'Mới' }]);
  });

  it('lets an answer that followed be given anew, on its own version', async () => {
    const world = revised();
    await api.store(world.seed);
    const { editor } = world.people;
    await start(editor, world.own);
    const input = {
      planId: gid('Plan', world.own),
      parentTargetId: gid('Target', world.now.floor),
      decision: 'TIGHTEN' as const,
      commitment: level('1'),
    };
    expect((await api.as(editor).run(ANSWER, { input: { ...input, expectedVersion: 0 } })).answerTarget).toMatchObject({
      __typename: 'TargetConflict',
      current: { version: 2, decision: 'ADOPT' },
    });
    expect((await api.as(editor).run(ANSWER, { input: { ...input, expectedVersion: 2 } })).answerTarget).toMatchObject({
      inherited: { state: 'ANSWERED', answer: { key: 'a', version: 3, commitment: { value: '1' } } },
    });
  });

  it('shows before that which plans above have moved on, and what changed', async () => {
    const world = revised();
    await api.store(world.seed);
    const ids = { id: gid('Revision', world.first), since: gid('Revision', world.published) };
    expect(await api.as(world.people.viewer).run(NEWER, ids)).toEqual({
      revision: { newerParents: [{ number: 2 }], parents: [{ number: 1 }] },
      next: { children: [{ id: gid('Revision', world.first) }] },
    });
    const { revision } = await api
      .as(world.people.viewer)
      .run(CHANGES, { id: gid('Revision', world.next), since: ids.since });
    expect(revision?.changes).toEqual([
      {
        kind: 'CHANGED',
        key: world.asked.floor.key,
        fields: ['commitment.value'],
        before: { commitment: { value: '2' } },
        after: { commitment: { value: '1.5' } },
      },
      {
        kind: 'SAME',
        key: world.asked.negotiable.key,
        fields: [],
        before: { commitment: { value: '3' } },
        after: { commitment: { value: '3' } },
      },
      { kind: 'ADDED', key: 'moi', fields: [], before: null, after: { commitment: { value: '7' } } },
      {
        kind: 'REMOVED',
        key: world.asked.reference.key,
        fields: [],
        before: { commitment: { value: '4' } },
        after: null,
      },
      { kind: 'REMOVED', key: world.asked.jobs.key, fields: [], before: { commitment: { value: '300' } }, after: null },
    ]);
    const wrong = await api
      .as(world.people.viewer)
      .execute(`{ revision(id: "${ids.id}") { changes(since: "${ids.since}") { key } } }`);
    expect(wrong.errors?.[0]?.message).toContain('no revision of this plan');
  });

  it('starts one draft when two start at once, none where there is one or nothing is published', async () => {
    const world = revised();
    await api.store(world.seed);
    const { editor, publisher, viewer, provinceEditor } = world.people;
    const both = await Promise.all([start(editor, world.own), start(publisher, world.own)]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['Refused', 'StartRevisionSuccess']);
    expect(await start(editor, world.own)).toMatchObject({ refusals: [{ code: 'DRAFT_EXISTS', path: ['planId'] }] });
    expect(await start(viewer, world.own)).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });
    expect(await start(provinceEditor, world.own)).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });
    expect(await start(editor, { id: 'rác' })).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] });
  });
});

describe('a word given to a relaxed answer', () => {
  /** The district published with one relaxed answer, and now it revises. */
  function revising(word: 'granted' | 'refused' = 'granted') {
    const world = cascade();
    const { published, asked, district, plan: above } = world;
    const own = district.government.plan();
    const first = own.published({ parents: [published] });
    const reason = 'Khó khăn';
    first.target({ answers: asked.negotiable, decision: 'relax', value: '5', reason }).consent(word);
    const jobs = { indicator: 'jobs-created', kind: 'annualQuantity', comparator: 'ge', periodFrom: 2021 } as const;
    first.target({ answers: asked.jobs, value: '300', ...jobs });
    first.target({ answers: asked.floor, binding: 'floor' });
    first.target({ answers: asked.reference, value: '4', binding: 'reference' });
    const again = () => start(world.people.editor, own);
    const plan = async () => (await api.as(world.people.editor).run(DRAFT, { id: gid('Plan', own) })).plan;
    const answerAgain = answering(api, { own }, world.people.editor);
    return { ...world, above, own, first, reason, again, plan, answerAgain };
  }

  const CONSENTS = graphql(`
    query Consents($id: ID!) {
      plan(id: $id) { latest { number targets { key decision consent { state note requestedAt decidedAt } } } }
    }
  `);

  it('holds for the next revision while the answer says the same: granted stays granted', async () => {
    const world = revising();
    await api.store(world.seed);
    const { editor, publisher } = world.people;
    const id = gid('Plan', world.own);
    const before = (await api.as(editor).run(CONSENTS, { id })).plan?.latest;
    expect(await world.again()).toMatchObject({ plan: { draft: { missing: [] } } });
    const input = { planId: id, expectedVersion: 1 };
    expect((await api.as(publisher).run(PUBLISH, { input })).publishPlan).toMatchObject({ revision: { number: 2 } });
    const after = (await api.as(editor).run(CONSENTS, { id })).plan?.latest;
    expect(after).toMatchObject({
      number: 2,
      targets: [{ decision: 'RELAX', consent: { state: 'GRANTED' } }, {}, {}, {}],
    });
    expect(after?.targets).toEqual(before?.targets);
  });

  it('stays refused, so that the answer still stops the plan', async () => {
    const world = revising('refused');
    await api.store(world.seed);
    await world.again();
    const draft = (await world.plan())?.draft;
    expect(draft?.inheritedTargets[1]).toMatchObject({ state: 'CONSENT_REFUSED', target: { statement: 'Thỏa thuận' } });
    expect(draft?.missing).toEqual([{ code: 'TARGET_UNANSWERED', subject: 'Thỏa thuận' }]);
  });

  it('is asked for again when the answer says something else', async () => {
    const world = revising();
    await api.store(world.seed);
    await world.again();
    const said = { expectedVersion: 1, decision: 'RELAX' as const, reason: world.reason, commitment: level('6') };
    const changed = await world.answerAgain(world.asked.negotiable, said);
    expect(changed).toMatchObject({
      inherited: { state: 'WAITING_FOR_CONSENT', answer: { consent: { state: 'PENDING' } } },
    });
  });

  it.each([
    ['the same', {}, 'ANSWERED', 'GRANTED'],
    ['the same in other words', { statement: 'Cách viết mới' }, 'ANSWERED', 'GRANTED'],
    ['another figure', { value: '2.5' }, 'UNANSWERED', 'PENDING'],
    ['another year', { periodFrom: 2024, periodTo: 2024 }, 'UNANSWERED', 'PENDING'],
    ['another group', { subgroup: 'khmer' }, 'UNANSWERED', 'PENDING'],
  ] as const)('when the plan above is published anew and asks %s', async (_what, changes, state, word) => {
    const world = revising();
    const { key } = world.asked.negotiable;
    const now = world.above
      .published()
      .target({ key, statement: 'Thỏa thuận', value: '3', binding: 'negotiable', ...changes });
    await api.store(world.seed);
    await world.again();
    expect((await world.plan())?.draft?.inheritedTargets).toMatchObject([
      { state, target: { id: gid('Target', now) } },
    ]);
    const { editor } = world.people;
    const version = (await world.plan())?.draft?.targets.find((target) => target.decision === 'RELAX')?.version ?? 0;
    const said = { decision: 'RELAX' as const, reason: world.reason, commitment: level('5') };
    expect(await answering(api, world, editor)(now, { ...said, expectedVersion: version })).toMatchObject({
      inherited: {
        state: word === 'GRANTED' ? 'ANSWERED' : 'WAITING_FOR_CONSENT',
        answer: { consent: { state: word } },
      },
    });
  });

  it('is carried by nobody else, and to no other plan, past every resolver too', async () => {
    const world = revising();
    await api.store(world.seed);
    await world.again();
    const draftId = (
      await api.scoped(world.people.editor, (db) =>
        db.revision.findFirstOrThrow({ where: { planId: world.own.id, state: 'draft' } }),
      )
    ).id;
    const carry = (user: SeededUser, from: string, to: string) =>
      api.scoped(user, (db) => db.$queryRaw`SELECT app_carry_consents(${from}::uuid, ${to}::uuid)::text`);
    const { editor, viewer, provincePublisher } = world.people;
    const attempts = [
      [viewer, world.first.id, draftId],
      [provincePublisher, world.first.id, draftId],
      [editor, world.published.id, draftId],
      [editor, draftId, draftId],
      [editor, world.first.id, world.first.id],
    ] as const;
    for (const attempt of attempts) {
      await expect(carry(...attempt)).rejects.toThrow('of the same plan, by those who edit it');
    }
  });
});

describe('discardDraft', () => {
  const discard = async (user: SeededUser, plan: { readonly id: string }, expectedVersion = 1) =>
    (await api.as(user).run(DISCARD, { input: { planId: gid('Plan', plan), expectedVersion } })).discardDraft;

  it('throws a draft away, answers, consents and all; what is published stays', async () => {
    const world = revised();
    await api.store(world.seed);
    const { editor } = world.people;
    await start(editor, world.own);
    expect(await discard(editor, world.own, 2)).toEqual({
      __typename: 'PlanConflict',
      yourVersion: 2,
      current: { version: 1 },
    });
    expect(await discard(editor, world.own)).toMatchObject({
      planId: gid('Plan', world.own),
      plan: { latest: { number: 1 }, draft: null },
    });
    expect(await discard(editor, world.own)).toMatchObject({ refusals: [{ code: 'ALREADY_PUBLISHED' }] });
  });

  it('takes a plan that was never published with it', async () => {
    const world = cascade();
    await api.store(world.seed);
    const { editor, viewer } = world.people;
    expect(await discard(viewer, world.own)).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] });
    expect(await discard(editor, world.own)).toMatchObject({ planId: gid('Plan', world.own), plan: null });
    expect(await discard(editor, world.own)).toMatchObject({ refusals: [{ code: 'NOT_FOUND', path: ['planId'] }] });
  });
});
