import { graphql } from '@bacthang/contract';
import { expect, it } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';

const api = testApi();

const SIGNS = graphql(`
  query EqualsTarget($unitKey: String!) {
    povertySigns(unitKey: $unitKey, year: 2024) {
      checks { kind falseAlarm examined signs { unit { key } indicator { code } figures { name value } } }
    }
  }
`);

const JOBS = {
  indicator: 'jobs-created',
  kind: 'annualQuantity',
  comparator: 'ge',
  periodFrom: 2021,
  periodTo: 2024,
} as const;

/** Two communes that each set themselves as many jobs a year; one makes just so many year after year. */
async function communes(jobs: number) {
  const seed = newSeed();
  const province = seed.province('Trùng Thử');
  const viewer = province.government.member('viewer');
  const made = (name: string, ...each: readonly number[]) => {
    const commune = province.commune(name);
    commune.government
      .plan({ periodFrom: 2021, periodTo: 2025 })
      .published()
      .target({ ...JOBS, value: String(jobs) });
    for (const [index, numerator] of each.entries()) {
      commune.observation({ year: 2022 + index, indicator: 'jobs-created', numerator, status: 'official' });
    }
    return commune;
  };
  const same = made('Xã Trùng', jobs, jobs, jobs);
  const other = made('Xã Khác', jobs, jobs + 1, jobs);
  await api.store(seed);
  const of = async (unitKey: string) => {
    const { povertySigns } = await api.as(viewer).run(SIGNS, { unitKey });
    return povertySigns?.checks?.find(({ kind }) => kind === 'EQUALS_TARGET');
  };
  return { province, same, other, of };
}

it('a unit whose result equals its target year after year is named at every tier above, with what was looked at', async () => {
  const { province, same, other, of } = await communes(250);
  for (const unitKey of [province.id, same.id]) {
    const check = await of(unitKey);
    expect(check?.falseAlarm).toBe('0.0005');
    expect(check?.signs).toEqual([
      {
        unit: { key: same.id },
        indicator: { code: 'jobs-created' },
        figures: expect.arrayContaining([
          { name: 'from', value: '2022' },
          { name: 'to', value: '2024' },
          { name: 'equalYears', value: '3' },
        ]),
      },
    ]);
  }
  expect((await of(province.id))?.examined).toBe(2);
  expect(await of(other.id)).toMatchObject({ examined: 1, signs: [] });
});

it('a count that an honest unit meets to the last one by chance says nothing', async () => {
  const { province, of } = await communes(20);
  expect(await of(province.id)).toMatchObject({ examined: 0, signs: [] });
});
