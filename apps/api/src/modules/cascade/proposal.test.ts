import { graphql } from '@bacthang/contract';
import { expect, it } from 'vitest';
import { testApi } from '../../testing/index.ts';
import { START_REVISION } from '../plan/plan.fixture.ts';
import { answering, cascade, DRAFT, gid, level, PUBLISH } from './cascade.fixture.ts';

const api = testApi();

const COUNTER = graphql(`
  mutation Counter($input: DecideConsentInput!) {
    decideConsent(input: $input) {
      __typename
      ... on DecideConsentSuccess { consent { state version proposal { comparator value } } }
      ... on ConsentConflict { yourVersion current { version state } }
      ... on Refused { refusals { code path value allowed subject } }
    }
  }
`);

const ACCEPT = graphql(`
  mutation Accept($input: AcceptProposalInput!) {
    acceptProposal(input: $input) {
      __typename
      ... on AcceptProposalSuccess {
        consent { state version proposal { value } viewerCanAccept target { decision commitment { comparator value } } }
        revision { missing { code subject } }
      }
      ... on ConsentConflict { yourVersion current { version state } }
      ... on Refused { refusals { code path value allowed } }
    }
  }
`);

const EXCHANGE = graphql(`
  query Exchange($id: ID!) {
    plan(id: $id) {
      draft {
        inheritedTargets {
          state
          answer { id consent { state version proposal { value } steps { move text commitment { value } by { id } } } }
        }
      }
    }
  }
`);

/** A district that asked for "dưới 3,5%" where "dưới 3%" is negotiable. */
async function asking() {
  const world = cascade();
  await api.store(world.seed);
  const answer = answering(api, world, world.people.editor);
  const given = await answer(world.asked.negotiable, {
    decision: 'RELAX',
    commitment: level('3.5'),
    reason: 'Xuất phát điểm thấp',
  });
  const targetId = given.__typename === 'AnswerTargetSuccess' ? (given.inherited.answer?.id ?? '') : '';
  const counter = (value: string, more: object = {}) =>
    api.as(world.people.provincePublisher).run(COUNTER, {
      input: { targetId, expectedVersion: 1, decision: 'COUNTER', proposal: level(value), note: 'Đề nghị', ...more },
    });
  const accept = (expectedVersion: number, person = world.people.editor) =>
    api.as(person).run(ACCEPT, { input: { planId: gid('Plan', world.own), targetId, expectedVersion } });
  const exchange = async (person = world.people.editor) =>
    (await api.as(person).run(EXCHANGE, { id: gid('Plan', world.own) })).plan?.draft?.inheritedTargets[1];
  return { world, answer, targetId, counter, accept, exchange };
}

it('proposes another figure, which the unit takes: it has consent at once, and every step is kept', async () => {
  const { world, counter, accept, exchange } = await asking();
  expect((await counter('3.20')).decideConsent).toEqual({
    __typename: 'DecideConsentSuccess',
    consent: { state: 'COUNTERED', version: 2, proposal: { comparator: 'LT', value: '3.2' } },
  });
  expect((await exchange())?.state).toBe('PROPOSAL_RECEIVED');
  expect((await accept(2)).acceptProposal).toMatchObject({
    consent: {
      state: 'GRANTED',
      version: 3,
      proposal: null,
      viewerCanAccept: false,
      target: { decision: 'RELAX', commitment: { comparator: 'LT', value: '3.2' } },
    },
  });
  const { editor, provincePublisher } = world.people;
  expect(await exchange()).toMatchObject({
    state: 'ANSWERED',
    answer: {
      consent: {
        state: 'GRANTED',
        steps: [
          {
            move: 'REQUESTED',
            text: 'Xuất phát điểm thấp',
            commitment: { value: '3.5' },
            by: { id: gid('User', editor) },
          },
          {
            move: 'COUNTERED',
            text: 'Đề nghị',
            commitment: { value: '3.2' },
            by: { id: gid('User', provincePublisher) },
          },
          { move: 'ACCEPTED', text: null, commitment: { value: '3.2' }, by: { id: gid('User', editor) } },
        ],
      },
    },
  });
});

it('lets the unit answer again instead: the exchange goes on from there', async () => {
  const { world, answer, counter, exchange } = await asking();
  await counter('3.2');
  const again = await answer(world.asked.negotiable, {
    decision: 'RELAX',
    commitment: level('3.4'),
    reason: 'Thiên tai',
    expectedVersion: 1,
  });
  expect(again).toMatchObject({ inherited: { state: 'WAITING_FOR_CONSENT' } });
  expect((await exchange())?.answer?.consent?.steps.map(({ move, commitment }) => [move, commitment?.value])).toEqual([
    ['REQUESTED', '3.5'],
    ['COUNTERED', '3.2'],
    ['REQUESTED', '3.4'],
  ]);
});

it('goes on in the next revision where the answer is published already', async () => {
  const { world, answer, counter, exchange } = await asking();
  for (const asked of [world.asked.floor, world.asked.reference, world.asked.jobs])
    await answer(asked, { decision: 'ADOPT' });
  const planId = gid('Plan', world.own);
  const { publisher, editor } = world.people;
  const version = (await api.as(publisher).run(DRAFT, { id: planId })).plan?.draft?.version ?? 0;
  const published = await api.as(publisher).run(PUBLISH, { input: { planId, expectedVersion: version } });
  expect(published.publishPlan.__typename).toBe('PublishPlanSuccess');
  await counter('3.2');
  await api.as(editor).run(START_REVISION, { input: { planId } });
  const carried = await exchange();
  expect(carried).toMatchObject({
    state: 'PROPOSAL_RECEIVED',
    answer: { consent: { state: 'COUNTERED', proposal: { value: '3.2' } } },
  });
  const targetId = carried?.answer?.id ?? '';
  const expectedVersion = carried?.answer?.consent?.version ?? 0;
  const { acceptProposal } = await api.as(editor).run(ACCEPT, { input: { planId, targetId, expectedVersion } });
  expect(acceptProposal).toMatchObject({ consent: { state: 'GRANTED', target: { commitment: { value: '3.2' } } } });
  expect((await exchange())?.answer?.consent?.steps.map(({ move }) => move)).toEqual([
    'REQUESTED',
    'COUNTERED',
    'ACCEPTED',
  ]);
});

it('keeps that a request was withdrawn', async () => {
  const { world, answer } = await asking();
  await answer(world.asked.negotiable, { decision: 'ADOPT', expectedVersion: 1 });
  const steps = await api.scoped(world.people.editor, (db) =>
    db.consentStep.findMany({ where: { planId: world.own.id }, select: { move: true }, orderBy: { at: 'asc' } }),
  );
  expect(steps).toEqual([{ move: 'requested' }, { move: 'withdrawn' }]);
});

it('is nobody else’s to read', async () => {
  const { world } = await asking();
  const steps = await api.scoped(world.people.stranger, (db) => db.consentStep.count());
  expect(steps).toBe(0);
});

it.each([
  ['3', 'NOT_LOOSER', '<3.00'],
  ['3.5', 'NOT_TIGHTER', '<3.50'],
  ['140', 'OUT_OF_RANGE', '0..100'],
])('refuses to propose below %s%%', async (value, code, allowed) => {
  const { counter, exchange } = await asking();
  expect((await counter(value)).decideConsent).toMatchObject({
    refusals: [{ code, path: ['proposal', 'value'], allowed }],
  });
  expect((await exchange())?.state).toBe('WAITING_FOR_CONSENT');
});

it('wants a figure with a proposal, and none with a plain word', async () => {
  const { counter } = await asking();
  expect((await counter('3.2', { proposal: null })).decideConsent).toMatchObject({
    refusals: [{ code: 'FIELD_REQUIRED', path: ['proposal'] }],
  });
  expect((await counter('3.2', { decision: 'GRANT' })).decideConsent).toMatchObject({
    refusals: [{ code: 'FIELD_FORBIDDEN', path: ['proposal'] }],
  });
});

it('takes what was seen, no other, and only what was proposed', async () => {
  const { world, counter, accept } = await asking();
  expect((await accept(1)).acceptProposal).toMatchObject({
    refusals: [{ code: 'NOTHING_PROPOSED', path: ['targetId'], value: 'pending' }],
  });
  await counter('3.2');
  expect((await accept(1)).acceptProposal).toMatchObject({
    yourVersion: 1,
    current: { version: 2, state: 'COUNTERED' },
  });
  for (const person of [world.people.viewer, world.people.provincePublisher]) {
    expect((await accept(2, person)).acceptProposal).toMatchObject({ __typename: 'Refused' });
  }
  expect((await accept(2)).acceptProposal.__typename).toBe('AcceptProposalSuccess');
});
