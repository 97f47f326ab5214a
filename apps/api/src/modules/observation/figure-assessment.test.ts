import { graphql } from '@bacthang/contract';
import { expect, it } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';

const api = testApi();

const WHY = graphql(`
  query Why($unitKey: String!, $indicator: String!, $year: Int!) {
    figure(unitKey: $unitKey, indicatorCode: $indicator, year: $year) {
      assessment {
        status year actual gap achievement expected projected obstacle
        required { comparator value provisional }
        restated { onEstimate { value } onOfficial { value } shift }
        explanation {
          __typename
          ... on RequiredReason { year bound { comparator value } }
          ... on CountedFromReason { year value estimated }
          ... on MeasuredReason { year value }
          ... on AddedReason { counted of value }
          ... on ChangedReason { since by planned }
          ... on MarginReason { by }
          ... on AchievementReason { percent }
          ... on MissingYearsReason { missing }
          ... on SeriesBreakReason { year from to }
          ... on ObstacleReason { year obstacle }
        }
      }
    }
  }
`);

const STANDARD = 'MDP-2022';

/** A commune that promised something, what was reported of it, and a person who reads it. */
function commune() {
  const seed = newSeed();
  const unit = seed.province('Bắc Thử').commune('Xã Thử');
  const revision = unit.government.plan({ periodFrom: 2021, periodTo: 2025 }).published();
  const reader = unit.government.member('viewer');
  const why = async (year = 2025, indicator = 'poverty-rate') => {
    await api.store(seed);
    return (await api.as(reader).run(WHY, { unitKey: unit.id, indicator, year })).figure?.assessment;
  };
  return { unit, revision, why };
}

const FALL = { kind: 'averageChange', comparator: 'ge', value: '1', periodFrom: 2021 } as const;
const rate = (year: number, numerator: number) => ({
  ...{ year, numerator, denominator: 1000, standard: STANDARD },
});

it('tells a fall as a report does: counted from what, by how much, against what was planned', async () => {
  const { unit, revision, why } = commune();
  revision.target(FALL);
  unit.observation({ ...rate(2020, 58), status: 'official' });
  unit.observation({ ...rate(2025, 5), status: 'official' });
  expect(await why()).toMatchObject({
    status: 'EXCEEDED',
    required: { comparator: 'LE', value: '0.80', provisional: false },
    gap: '0.3',
    restated: null,
    explanation: [
      { __typename: 'RequiredReason', year: 2025, bound: { comparator: 'LE', value: '0.80' } },
      { __typename: 'CountedFromReason', year: 2020, value: '5.8', estimated: false },
      { __typename: 'MeasuredReason', year: 2025, value: '0.5' },
      { __typename: 'ChangedReason', since: 2020, by: '5.3', planned: '5' },
      { __typename: 'MarginReason', by: '0.3' },
    ],
  });
});

it('says what the official figure makes of what was decided on the estimate', async () => {
  const { unit, revision, why } = commune();
  revision.target(FALL);
  unit.observation({ ...rate(2020, 62), status: 'estimated' });
  unit.observation({ ...rate(2020, 58), status: 'official' });
  expect((await why())?.restated).toEqual({
    onEstimate: { value: '1.20' },
    onOfficial: { value: '0.80' },
    shift: '-0.40',
  });
});

it('nothing is restated as long as the estimate stands alone', async () => {
  const { unit, revision, why } = commune();
  revision.target(FALL);
  unit.observation({ ...rate(2020, 62), status: 'estimated' });
  expect(await why()).toMatchObject({ required: { value: '1.20', provisional: true }, restated: null });
});

it('judges nothing across a change of standard, and names them', async () => {
  const { unit, revision, why } = commune();
  revision.target(FALL);
  unit.observation({ year: 2020, numerator: 58, denominator: 1000, status: 'official' });
  unit.observation({ ...rate(2025, 5), status: 'official' });
  expect(await why()).toMatchObject({
    status: 'NO_DATA',
    obstacle: 'SERIES_BREAK',
    explanation: [{ __typename: 'SeriesBreakReason', year: 2020, from: null, to: STANDARD }],
  });
});

it('names the years without which a total cannot be judged, and its achievement once they are there', async () => {
  const total = { indicator: 'jobs-created', kind: 'totalQuantity', comparator: 'ge', value: '300' } as const;
  const jobs = (year: number, numerator: number) =>
    ({ year, numerator, indicator: 'jobs-created', status: 'official' }) as const;
  const missing = commune();
  missing.revision.target({ ...total, periodFrom: 2024 });
  missing.unit.observation(jobs(2025, 150));
  expect((await missing.why(2025, 'jobs-created'))?.explanation).toContainEqual({
    ...{ __typename: 'MissingYearsReason', missing: [2024] },
  });
  const whole = commune();
  whole.revision.target({ ...total, periodFrom: 2024 });
  whole.unit.observation(jobs(2024, 165));
  whole.unit.observation(jobs(2025, 150));
  const found = await whole.why(2025, 'jobs-created');
  expect(found).toMatchObject({ status: 'EXCEEDED', achievement: '105', actual: '315' });
  expect(found?.explanation).toContainEqual({ __typename: 'AddedReason', counted: 2, of: 2, value: '315' });
  expect(found?.explanation).toContainEqual({ __typename: 'AchievementReason', percent: '105' });
});

it('what the unit above sets is waited for where it is not known', async () => {
  const { unit, revision, why } = commune();
  revision.target({ kind: 'asAssigned', comparator: 'le', value: '0', periodFrom: 2021 });
  unit.observation({ ...rate(2025, 5), status: 'official' });
  expect(await why()).toMatchObject({
    status: 'WAITING_FOR_ASSIGNMENT',
    explanation: [{ __typename: 'ObstacleReason', year: 2025, obstacle: 'WAITING_FOR_ASSIGNMENT' }],
  });
});
