import { graphql } from '@bacthang/contract';
import { expect, it } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';
import { gid } from '../cascade/cascade.fixture.ts';

const api = testApi();

const SUMS = graphql(`
  query Sums($revisionId: ID!, $reading: AnswerReading) {
    boardSums(revisionId: $revisionId, reading: $reading) {
      targetId units notAnswered waitingForConsent notApplicable
      uncounted { cause count }
      sum { year required { comparator value } implied { comparator value } holds slack slackCount obstacle counted movers { unitKey } }
    }
  }
`);

const COVERAGE = graphql(`
  query CoverageOfBodies($revisionId: ID!) {
    coverage(revisionId: $revisionId) {
      units { unitName organizationName }
      targets { answers { adopted tightened relaxed notApplicable unanswered } }
    }
  }
`);

const LATEST = { year: 2024, status: 'official', numerator: 50, denominator: 1000 } as const;
const JOBS = { indicator: 'jobs-created', kind: 'annualQuantity', comparator: 'ge', periodFrom: 2022 } as const;

/** Below 2% by 2025 and words without a figure; communes of 1,000 households, of which only some have answered. */
async function province(communes: number) {
  const seed = newSeed();
  const unit = seed.province('Bắc Thử');
  const published = unit.government.plan({ periodFrom: 2022, periodTo: 2025 }).published();
  const poverty = published.target({ value: '2', comparator: 'lt' });
  published.target({ kind: 'qualitative' });
  for (let index = 0; index < communes; index += 1) {
    const commune = unit.commune(`Xã ${index}`);
    if (index !== 1) commune.observation(LATEST);
    const own = commune.government.plan().published({ parents: [published] });
    if (index === 0) own.target({ answers: poverty, value: '3', decision: 'relax', reason: 'r' }).consent('pending');
    if (index > 1) own.target({ answers: poverty, value: '1', decision: 'tighten' });
  }
  const publisher = unit.government.member('publisher');
  await api.store(seed);
  const ask = async (reading: 'BINDING' | 'ANSWERED' | null = null) =>
    (await api.as(publisher).run(SUMS, { revisionId: gid('Revision', published), reading })).boardSums;
  return { ask, published, poverty };
}

it('gives each column its foot: implied, required, room, who stands in, and why others are not counted', async () => {
  const { ask, poverty } = await province(4);
  const [first] = (await ask()) ?? [];
  // (2 + 1 + 1) / 3 = 1.33…, and 0.66… points of 3,000 households.
  expect(first).toEqual({
    targetId: gid('Target', poverty),
    units: 4,
    notAnswered: 1,
    waitingForConsent: 1,
    notApplicable: 0,
    uncounted: [{ cause: 'UNKNOWN_DENOMINATOR', count: 1 }],
    sum: {
      year: 2025,
      required: { comparator: 'LT', value: '2.00' },
      implied: { comparator: 'LT', value: expect.stringMatching(/^1\.33/) },
      holds: true,
      slack: expect.stringMatching(/^0\.6/),
      slackCount: '20',
      obstacle: null,
      counted: 3,
      movers: [],
    },
  });
});

it('says why nothing can be required', async () => {
  const { ask } = await province(2);
  expect((await ask())?.[1]?.sum).toMatchObject({ required: null, holds: null, obstacle: 'BY_EVIDENCE' });
});

it('reads what waits for consent as answered, where that is asked', async () => {
  const { ask } = await province(3);
  expect((await ask('ANSWERED'))?.[0]).toMatchObject({
    waitingForConsent: 0,
    sum: { holds: true, implied: { value: '2.00' }, slackCount: '0' },
  });
});

it('takes as many statements for twelve units as for three', async () => {
  const [few, many] = [await province(3), await province(12)];
  const three = await api.counted(() => few.ask());
  const twelve = await api.counted(() => many.ask());
  expect(twelve.statements.length).toBe(three.statements.length);
});

it('is not there under a made-up id, nor for nobody', async () => {
  const { published } = await province(1);
  expect((await api.nobody.run(SUMS, { revisionId: gid('Revision', published) })).boardSums).toBeNull();
  expect((await api.nobody.run(SUMS, { revisionId: 'khong-co' })).boardSums).toBeNull();
});

/** The plan reaches the People's Committees of two communes, and the Party committee of the first. */
async function twoBodies() {
  const seed = newSeed();
  const unit = seed.province('Nam Thử');
  const [first, second] = [unit.commune('Hai Cơ Quan'), unit.commune('Một Cơ Quan')];
  for (const commune of [first, second]) {
    commune.government;
    commune.observation(LATEST);
  }
  const plan = unit.government.plan({ periodFrom: 2022, periodTo: 2025 });
  const published = plan.published({ included: [first.party, unit.party] });
  const poverty = published.target({ value: '2', comparator: 'lt' });
  const jobs = published.target({ ...JOBS, value: '100', distribution: 'contribute' });
  const says = (body: typeof first.party, poor: string, made: string) => {
    const own = body.plan().published({ parents: [published] });
    own.target({ answers: poverty, value: poor, decision: 'tighten' });
    own.target({ ...JOBS, answers: jobs, value: made, decision: 'relax', reason: 'r' }).consent('granted');
  };
  says(first.party, '1.5', '60');
  says(first.government, '1', '50');
  says(second.government, '1', '45');
  says(unit.party, '1', '100');
  const publisher = unit.government.member('publisher');
  await api.store(seed);
  return { client: api.as(publisher), revisionId: gid('Revision', published) };
}

it('counts a unit once however many of its bodies are reached: by the stricter answer', async () => {
  const { client, revisionId } = await twoBodies();
  const { boardSums } = await client.run(SUMS, { revisionId });
  // 1% of 2,000 households, not 1% and 1.5% of 3,000; 60 + 45 jobs, neither 50 nor the province's own 100 beside them.
  expect(boardSums?.map(({ units, sum }) => [units, sum?.implied?.value, sum?.slackCount])).toEqual([
    [2, '1.00', '20'],
    [2, '105', '5'],
  ]);
});

it('shows every body that answers, and tallies each unit once', async () => {
  const { client, revisionId } = await twoBodies();
  const { coverage } = await client.run(COVERAGE, { revisionId });
  const bodies = ['Hai Cơ Quan', 'Hai Cơ Quan', 'Một Cơ Quan', 'Nam Thử'];
  expect(coverage?.units.map(({ unitName }) => unitName).toSorted()).toEqual(bodies);
  expect(coverage?.targets.map(({ answers }) => answers)).toMatchObject([
    { tightened: 2, relaxed: 0, unanswered: 0 },
    { tightened: 0, relaxed: 2, unanswered: 0 },
  ]);
});
