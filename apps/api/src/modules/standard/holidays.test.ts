import { graphql } from '@bacthang/contract';
import { query } from '@bacthang/database/testing';
import { expect, test } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';
import { communeWithPeople } from '../household/household.fixture.ts';
import { OPEN } from '../review/review.fixture.ts';

const api = testApi();

const SET = graphql(`
  mutation SetHolidays($input: SetHolidaysInput!) {
    setHolidays(input: $input) {
      __typename
      ... on SetHolidaysSuccess { years { year verified workedDays holidays { name from to } citation { document } } }
      ... on Refused { refusals { code path value } }
    }
  }
`);

const YEARS = graphql(`query Years { holidayYears { year verified } }`);
const DEADLINE = graphql(`
  query RoundDeadline($unitKey: String!) { reviewRounds(unitKey: $unitKey) { edges { node { deadline deadlineCertain } } } }
`);

const BASIS = { way: 'INCOME', purpose: 'TRIAL' } as const;

const OF_2024 = {
  year: 2024,
  holidays: [
    { name: 'Tết Dương lịch', from: '2024-01-01', to: '2024-01-02' },
    { name: 'Nghỉ lễ (giả lập)', from: '2024-04-01', to: '2024-04-03' },
  ],
  workedDays: ['2024-04-06'],
  source: 'Thông báo 1/TB (giả lập)',
};

test('whoever runs the installation enters the holidays of a year; the deadlines of open rounds follow', async () => {
  const seed = newSeed();
  const country = seed.country.government.member('administrator');
  await api.store(seed);
  const { commune, people } = await communeWithPeople(api);
  const opening = {
    unitKey: commune.id,
    kind: 'REGULAR',
    year: 2024,
    month: 3,
    openedOn: '2024-03-15',
    ...BASIS,
  } as const;
  expect((await api.as(people.editor).run(OPEN, { input: opening })).openRound.__typename).toBe('OpenRoundSuccess');
  const deadline = async () =>
    (await api.as(people.editor).run(DEADLINE, { unitKey: commune.id })).reviewRounds.edges.map(({ node }) => node);
  // Fifteen days from the 15th end on a Saturday; then Sunday, then Monday.
  expect(await deadline()).toEqual([{ deadline: '2024-04-01', deadlineCertain: true }]);

  const { setHolidays } = await api.as(country).run(SET, { input: OF_2024 });
  const entered = setHolidays.__typename === 'SetHolidaysSuccess' ? setHolidays.years : [];
  expect(entered.find(({ year }) => year === 2024)).toMatchObject({
    verified: true,
    workedDays: ['2024-04-06'],
    holidays: OF_2024.holidays,
    citation: { document: OF_2024.source },
  });
  expect(await deadline()).toEqual([{ deadline: '2024-04-03', deadlineCertain: true }]);

  // A later word on the year takes its place; the earlier one stays on record, and in the trail.
  const later = { ...OF_2024, holidays: OF_2024.holidays.slice(0, 1), workedDays: [] };
  await api.as(country).run(SET, { input: later });
  expect(await deadline()).toEqual([{ deadline: '2024-04-01', deadlineCertain: true }]);
  const kept = await query(
    api.ownerUrl,
    `SELECT (SELECT count(*)::int FROM holiday_year WHERE year = 2024) AS years,
            (SELECT count(*)::int FROM audit_entry WHERE table_name = 'holiday_year') AS trail`,
  );
  expect(kept).toEqual([{ years: 2, trail: 2 }]);
  await expect(query(api.ownerUrl, 'DELETE FROM holiday_year')).rejects.toThrow();
});

test('what is wrong in a year is named, and nobody else enters one', async () => {
  const seed = newSeed();
  const country = seed.country.government.member('administrator');
  await api.store(seed);
  const { people } = await communeWithPeople(api);
  const wrong = { ...OF_2024, workedDays: ['2024-04-05'], source: ' ' };
  const { setHolidays } = await api.as(country).run(SET, { input: wrong });
  expect(setHolidays).toMatchObject({
    refusals: [
      { code: 'TEXT_MISSING', path: ['source'] },
      { code: 'DAY_NOT_WEEKEND', path: ['workedDays', '0'], value: '2024-04-05' },
    ],
  });
  for (const person of [people.provincial, people.editor]) {
    expect((await api.as(person).run(SET, { input: OF_2024 })).setHolidays).toMatchObject({
      refusals: [{ code: 'NOT_ALLOWED' }],
    });
  }
  expect((await api.as(people.editor).run(YEARS)).holidayYears.map(({ year }) => year)).toContain(2026);
});
