import { graphql } from '@bacthang/contract';
import { expect, it } from 'vitest';
import { newSeed, testApi } from '../../../testing/index.ts';
import { gid } from '../cascade.fixture.ts';

const api = testApi();

const COVERAGE = graphql(`
  query Coverage($revisionId: ID!) {
    coverage(revisionId: $revisionId) {
      units { unitName state openedAt requests answers { adopted tightened relaxed notApplicable unanswered waiting } }
      targets { target { statement } answers { adopted relaxed notApplicable unanswered waiting } }
    }
  }
`);

const OPEN = graphql(`
  mutation Open($input: OpenRevisionInput!) {
    openRevision(input: $input) {
      __typename
      ... on OpenRevisionSuccess { openedAt }
      ... on Refused { refusals { code path } }
    }
  }
`);

/** A province with two targets: one district answered and waits, one stands on revision 1, one drafts, one has only members. */
async function province() {
  const seed = newSeed();
  const unit = seed.province('Bắc Thử');
  const plan = unit.government.plan();
  const first = plan.published();
  first.target({ key: 'ngheo', statement: 'Nghèo' });
  const second = plan.published();
  const [poor, jobs] = [
    second.target({ key: 'ngheo', statement: 'Nghèo' }),
    second.target({ key: 'viec-lam', statement: 'Việc làm', indicator: 'jobs-created', kind: 'annualQuantity' }),
  ];
  const districts = ['Đã Xong', 'Đi Trước', 'Đang Soạn', 'Chưa Mở'].map((name) => unit.district(name));
  const [done, before, drafting, idle] = districts;
  if (!done || !before || !drafting || !idle) throw new Error('no districts');
  const own = done.government.plan().published({ parents: [second] });
  own.target({ answers: poor });
  own.target({ answers: jobs, value: '9', decision: 'relax', reason: 'r' }).consent();
  before.government.plan().published({ parents: [first] });
  const draft = drafting.government.plan().draft({ parents: [second] });
  draft.target({ answers: jobs, value: '9', decision: 'relax', reason: 'r' }).consent();
  const people = {
    publisher: unit.government.member('publisher'),
    drafter: drafting.government.member('editor'),
    idler: idle.government.member('viewer'),
    stranger: seed.stranger(),
  };
  await api.store(seed);
  const revisionId = gid('Revision', second);
  const ask = async (person: typeof people.publisher) => (await api.as(person).run(COVERAGE, { revisionId })).coverage;
  const open = async (person: typeof people.publisher, body: { readonly id: string }, id = revisionId) => {
    const input = { revisionId: id, organizationId: gid('Organization', body) };
    return (await api.as(person).run(OPEN, { input })).openRevision;
  };
  return { unit, people, idle, drafting, first, ask, open };
}

const NONE = { adopted: 0, tightened: 0, relaxed: 0, notApplicable: 0, unanswered: 2, waiting: 0 };

it('shows the publisher who has answered, who deviates, who waits, and who has not even opened it', async () => {
  const { people, ask } = await province();
  expect(await ask(people.publisher)).toEqual({
    units: [
      {
        ...{ unitName: 'Đã Xong', state: 'PUBLISHED', openedAt: null, requests: 1 },
        answers: { ...NONE, adopted: 1, relaxed: 1, unanswered: 0, waiting: 1 },
      },
      { unitName: 'Đi Trước', state: 'PUBLISHED_BEFORE', openedAt: null, requests: 0, answers: NONE },
      // Their draft is nobody else's to see, but what they ask of the publisher is.
      { unitName: 'Đang Soạn', state: 'NOT_OPENED', openedAt: null, requests: 1, answers: NONE },
      { unitName: 'Chưa Mở', state: 'NOT_OPENED', openedAt: null, requests: 0, answers: NONE },
    ],
    targets: [
      {
        target: { statement: 'Nghèo' },
        answers: { adopted: 1, relaxed: 0, notApplicable: 0, unanswered: 3, waiting: 0 },
      },
      {
        target: { statement: 'Việc làm' },
        answers: { adopted: 0, relaxed: 1, notApplicable: 0, unanswered: 3, waiting: 1 },
      },
    ],
  });
});

it('notes once that a body has opened it, and shows that to the two sides alone', async () => {
  const { people, idle, ask, open } = await province();
  const first = await open(people.idler, idle.government);
  expect(first).toMatchObject({ openedAt: expect.any(String) });
  expect(await open(people.idler, idle.government)).toEqual(first);
  expect((await ask(people.publisher))?.units[3]?.state).toBe('OPENED');
  expect((await ask(people.stranger))?.units[3]?.state).toBe('NOT_OPENED');
});

it('is opened for a body that it reaches, by its own people', async () => {
  const { people, unit, idle, drafting, open } = await province();
  expect(await open(people.idler, drafting.government)).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });
  expect(await open(people.publisher, unit.government)).toMatchObject({ refusals: [{ code: 'NOT_ADDRESSED' }] });
  expect(await open(people.idler, idle.government, 'khong-co')).toMatchObject({
    refusals: [{ code: 'NOT_FOUND', path: ['revisionId'] }],
  });
});

it('is not there for nobody, nor for a draft', async () => {
  const { people, ask } = await province();
  expect((await api.nobody.run(COVERAGE, { revisionId: 'khong-co' })).coverage).toBeNull();
  expect(await ask(people.drafter)).not.toBeNull();
});
