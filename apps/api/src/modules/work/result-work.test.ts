import { describe, expect, it } from 'vitest';
import { testApi } from '../../testing/index.ts';
import { place, workOf } from './work.fixture.ts';

const api = testApi();

describe('results to enter', () => {
  it('are what the targets in force ask of a unit without units below, up to the end of the plan', async () => {
    const { seed, province, district, commune } = place();
    const editor = commune.government.member('editor');
    const others = [
      district.government.member('editor'),
      commune.government.member('viewer'),
      province.district('Khác').commune('Xa').party.member('editor'),
    ];
    const revision = district.government.plan({ periodFrom: 2021, periodTo: 2024 }).published();
    revision.target({ indicator: 'poverty-rate' });
    revision.target({ indicator: 'poverty-rate', subgroup: 'khmer' });
    revision.target({
      indicator: 'jobs-created',
      kind: 'annualQuantity',
      comparator: 'ge',
      value: '10',
      periodFrom: 2021,
    });
    commune.observation({ year: 2024, indicator: 'poverty-rate' });
    commune.observation({ year: 2024, indicator: 'jobs-created', status: 'estimated' });
    commune.observation({ year: 2023, indicator: 'poverty-rate', subgroup: 'khmer' });
    await api.store(seed);

    expect(await workOf(api, editor, 'ResultsToEnter')).toEqual([
      {
        __typename: 'ResultsToEnter',
        organization: { name: commune.government.name },
        unit: { name: 'Tây Thử' },
        year: 2024,
        entered: 1,
        total: 3,
      },
    ]);
    for (const user of others) expect(await workOf(api, user, 'ResultsToEnter')).toEqual([]);
  });

  it('are of the last year closed while the plan runs, and done when all are entered', async () => {
    const { seed, district, commune } = place();
    const editor = commune.party.member('editor');
    const lastYear = new Date().getUTCFullYear() - 1;
    district.government
      .plan({ periodFrom: lastYear - 1, periodTo: lastYear + 3 })
      .published()
      .target();
    const done = district.commune('Đủ');
    for (const status of ['provisional', 'official'] as const) done.observation({ year: lastYear, status });
    const finished = done.government.member('editor');
    await api.store(seed);
    expect(await workOf(api, editor, 'ResultsToEnter')).toMatchObject([{ year: lastYear, entered: 0, total: 1 }]);
    expect(await workOf(api, finished, 'ResultsToEnter')).toEqual([]);
  });

  it('of a former unit are those of the last year that it stood at the end of', async () => {
    const { seed, district } = place();
    const lastYear = new Date().getUTCFullYear() - 1;
    const ended = district.commune('Cũ', { validTo: '2025-07-01' });
    const formed = district.commune('Mới', { validFrom: `${lastYear + 1}-01-01` });
    const standing = district.commune('Còn');
    const revision = district.government.plan({ periodFrom: 2021, periodTo: lastYear + 1 }).published();
    revision.target();
    const editors = [ended, formed, standing].map(({ government }) => government.member('editor'));
    await api.store(seed);
    const years = await Promise.all(
      editors.map(async (editor) =>
        (await workOf(api, editor, 'ResultsToEnter')).map((item) => 'year' in item && item.year),
      ),
    );
    expect(years).toEqual([[2024], [], [lastYear]]);
  });
});

describe('results to accept', () => {
  it('are submitted figures of the units right below that accepting would change', async () => {
    const { seed, province, district, commune } = place();
    const publisher = district.government.member('publisher');
    const others = [
      province.government.member('publisher'),
      district.government.member('editor'),
      commune.government.member('publisher'),
    ];
    commune.observation({ year: 2024, indicator: 'poverty-rate', numerator: 10 });
    commune.observation({ year: 2024, indicator: 'jobs-created', numerator: 5, enteredAt: '2025-01-02T00:00:00Z' });
    commune.observation({
      year: 2024,
      indicator: 'jobs-created',
      numerator: 4,
      status: 'official',
      enteredAt: '2025-01-01T00:00:00Z',
    });
    commune.observation({ year: 2023, numerator: 7 });
    commune.observation({ year: 2023, numerator: 7, status: 'official' });
    commune.observation({ year: 2022, status: 'estimated' });
    await api.store(seed);

    expect(await workOf(api, publisher, 'ResultsToAccept')).toEqual([
      {
        __typename: 'ResultsToAccept',
        organization: { name: district.government.name },
        unit: { name: 'Tây Thử' },
        year: 2024,
        count: 2,
      },
    ]);
    for (const user of others) expect(await workOf(api, user, 'ResultsToAccept')).toEqual([]);
  });
});
