import { graphql } from '@bacthang/contract';
import { expect, it } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';
import { gid } from '../cascade/cascade.fixture.ts';

const api = testApi();

const SAVE = graphql(`
  mutation SaveShares($input: SaveAssignmentInput!) {
    saveAssignment(input: $input) {
      __typename
      ... on SaveAssignmentSuccess { assignment { id version } }
      ... on Refused { refusals { code path } }
    }
  }
`);

const PUBLISH = graphql(`
  mutation PublishShares($input: PublishAssignmentInput!) { publishAssignment(input: $input) { __typename } }
`);

const STATUS = graphql(`
  query AssignedStatus($revisionId: ID!, $one: String!, $two: String!, $three: String!) {
    board(revisionId: $revisionId, year: 2025) { rows { cells { status } } totals { status } }
    one: figure(unitKey: $one, indicatorCode: "jobs-created", year: 2025) { ...Stands }
    two: figure(unitKey: $two, indicatorCode: "jobs-created", year: 2025) { ...Stands }
    three: figure(unitKey: $three, indicatorCode: "jobs-created", year: 2025) { ...Stands }
  }
  fragment Stands on Figure { status required assessment { obstacle required { comparator value } } }
`);

const JOBS = { indicator: 'jobs-created', kind: 'annualQuantity', comparator: 'ge', periodFrom: 2025 } as const;

/** 100 jobs a year to be shared out: one commune adopted it, one said nothing, one set itself 40; they made 80, 25, 35. */
async function province(distribution: 'assigned' | 'contribute' = 'assigned') {
  const seed = newSeed();
  const unit = seed.province('Bắc Thử');
  const published = unit.government.plan({ periodFrom: 2022, periodTo: 2025 }).published();
  const target = published.target({ ...JOBS, value: '100', distribution });
  const communes = [80, 25, 35].map((jobs, index) => {
    const commune = unit.commune(`Xã ${index + 1}`);
    commune.government;
    commune.observation({ year: 2025, indicator: 'jobs-created', numerator: jobs, status: 'official' });
    return commune;
  });
  const [one, two, three] = communes;
  if (!one || !two || !three) throw new Error('no communes');
  const answers = { ...JOBS, answers: target };
  one.government
    .plan()
    .published({ parents: [published] })
    .target({ ...answers, value: '100' });
  three.government
    .plan()
    .published({ parents: [published] })
    .target({ ...answers, value: '40', decision: 'tighten' });
  const publisher = unit.government.member('publisher');
  await api.store(seed);
  const variables = { revisionId: gid('Revision', published), one: one.id, two: two.id, three: three.id };
  const stand = () => api.as(publisher).run(STATUS, variables);
  const assign = async (...shares: readonly string[]) => {
    const units = communes.map(({ id }, index) => ({ unitKey: id, pinned: shares[index] ?? '0' }));
    const allocation = {
      targetId: gid('Target', target),
      year: 2025,
      method: 'PROPORTIONAL' as const,
      whole: '100',
      units,
    };
    const { saveAssignment } = await api.as(publisher).run(SAVE, { input: { allocation, expectedVersion: 0 } });
    if (saveAssignment.__typename !== 'SaveAssignmentSuccess') throw new Error(JSON.stringify(saveAssignment));
    const { id, version } = saveAssignment.assignment;
    await api.as(publisher).run(PUBLISH, { input: { assignmentId: id, expectedVersion: version } });
  };
  return { stand, assign };
}

it('waits for the figure until one is assigned, and then is judged by it and nothing else', async () => {
  const { stand, assign } = await province();
  const waiting = { status: 'WAITING_FOR_ASSIGNMENT', required: null };
  const before = await stand();
  expect(before).toMatchObject({ one: waiting, two: waiting, three: { status: 'MISSED', required: '40' } });
  expect(before.two?.assessment).toEqual({ obstacle: 'WAITING_FOR_ASSIGNMENT', required: null });

  await assign('70', '30', '0');
  const after = await stand();
  expect(after).toMatchObject({
    one: { status: 'EXCEEDED', required: '70' },
    two: { status: 'MISSED', required: '30', assessment: { required: { comparator: 'GE', value: '30' } } },
    // What a unit set itself binds it whatever it is assigned.
    three: { status: 'MISSED', required: '40' },
  });
  expect(after.board?.rows.map(({ cells }) => cells[0]?.status)).toEqual(['EXCEEDED', 'MISSED', 'MISSED']);
});

it('the publisher itself owes the whole, before and after', async () => {
  const { stand, assign } = await province();
  expect((await stand()).board?.totals).toEqual([{ status: 'EXCEEDED' }]);
  await assign('70', '30', '0');
  expect((await stand()).board?.totals).toEqual([{ status: 'EXCEEDED' }]);
});

it('of what is only contributed to nothing binds a unit that has proposed nothing', async () => {
  const { stand } = await province('contribute');
  const { two, three } = await stand();
  expect(two).toMatchObject({ status: 'NOT_DUE', required: null, assessment: { obstacle: 'ONLY_THE_SUM' } });
  expect(three).toMatchObject({ status: 'MISSED', required: '40' });
});
