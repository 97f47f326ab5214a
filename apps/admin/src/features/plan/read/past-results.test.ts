import { expect, test } from 'vitest';
import { pastResultsTable } from './past-results.ts';

const poor = (year: number, standardCode: string, periodFrom: number | null = null) => ({
  year,
  periodFrom,
  standardCode,
  indicator: { code: 'poverty-rate', breaksAtStandard: true },
  subgroup: null,
});

test('the series of the poor breaks between 2020 and 2021, where the standard changed', () => {
  const { columns, rows } = pastResultsTable([
    poor(2021, 'MDP-2022'),
    poor(2019, 'MDP-2016'),
    poor(2020, 'MDP-2016'),
    { ...poor(2020, 'x'), indicator: { code: 'jobs', breaksAtStandard: false } },
  ]);
  expect(columns.map(({ year }) => year)).toEqual([2019, 2020, 2021]);
  expect(rows[0]?.cells.map(({ breaks }) => breaks)).toEqual([false, false, true]);
  expect(rows[1]?.cells.map(({ figure }) => figure !== null)).toEqual([false, true, false]);
});

test('a figure of a whole period has its own column, after the year it ends with', () => {
  const { columns } = pastResultsTable([poor(2020, 'a', 2016), poor(2020, 'a')]);
  expect(columns).toEqual([
    { year: 2020, periodFrom: null },
    { year: 2020, periodFrom: 2016 },
  ]);
});
