import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fraction, toDecimal } from '../../shared/index.ts';
import { DEPRIVATIONS, ETHNIC_CODES, HOUSEHOLD_CLASSES, HOUSEHOLD_LABELS } from '../../standard/index.ts';
import { POVERTY_CAUSES } from '../../support/index.ts';
import { RUNS } from '../../testing/runs.ts';
import { causeTable } from './causes.rules.ts';
import { childTable } from './children.rules.ts';
import { deprivationTable } from './deprivations.rules.ts';
import { ethnicityTable } from './ethnicities.rules.ts';
import { groupTable } from './groups.rules.ts';
import { mainResult } from './main-result.rules.ts';
import { overviewTable } from './overview.rules.ts';
import type { ReportRow } from './report-row.ts';
import { byUnit } from './tally.rules.ts';

const NO_CHILDREN = { children: 0n, withoutHealthInsurance: 0n, malnourished: 0n, notAtSchool: 0n };

function row(given: Partial<ReportRow> = {}): ReportRow {
  return {
    unitId: 'v1',
    class: 'poor',
    households: 1n,
    persons: 4n,
    labels: [],
    ethnicity: '01',
    deprivations: [],
    causes: [],
    childCounts: NO_CHILDREN,
    ...given,
  };
}

const many = (count: number, given: Partial<ReportRow>) => Array.from({ length: count }, () => row(given));
const shown = (rate: Fraction | null) => rate && toDecimal(rate, 2, 'halfUp');

/** Hương Xuân at the end of 2016: 230 of 1,910 households are 12.04 %. */
const COMMUNE = [
  ...many(230, { labels: ['ethnicMinority'], ethnicity: '05' }),
  ...many(80, { class: 'nearPoor', persons: 3n }),
  ...many(100, { class: 'above', labels: ['averageLiving'] }),
  ...many(1500, { class: 'above' }),
];

describe('the main result', () => {
  const table = mainResult(COMMUNE);
  it('counts households and persons, and divides by all of them', () => {
    expect(table.all).toEqual({ households: 1910n, persons: 7560n });
    expect([shown(table.poor.householdRate), shown(table.nearPoor.householdRate)]).toEqual(['12.04', '4.19']);
    expect([table.poor.persons, shown(table.poor.personRate)]).toEqual([920n, '12.17']);
    expect(shown(table.multidimensional.householdRate)).toBe('16.23');
    expect(table.averageLiving.households).toBe(100n);
  });
  it('of a list of some households takes how many there are from elsewhere, and has no rate where nobody knows', () => {
    const listed = COMMUNE.filter((each) => each.class !== 'above');
    const { all, poor } = mainResult(listed, { households: 1910n, persons: null });
    expect([all.households, shown(poor.householdRate), poor.persons, poor.personRate]).toEqual([
      1910n,
      '12.04',
      920n,
      null,
    ]);
  });
  it('of nobody has no rates', () =>
    expect(mainResult([]).poor).toMatchObject({ households: 0n, householdRate: null }));
});

it('a group table lets groups overlap: "khác" is in none of them', () => {
  const table = groupTable(
    [
      row({ labels: ['ethnicMinority', 'noLabourCapacity'] }),
      row({ labels: ['ethnicMinority', 'femaleHeaded'] }),
      row({ labels: ['femaleHeaded'] }),
      row({ labels: ['merit'], class: 'nearPoor' }),
    ],
    'poor',
  );
  expect(table).toEqual({
    total: { households: 3n, persons: 12n },
    groups: {
      ethnicMinority: { households: 2n, persons: 8n },
      noLabourCapacity: { households: 1n, persons: 4n },
      merit: { households: 0n, persons: 0n },
    },
    none: { households: 1n, persons: 4n },
    inSeveral: { households: 1n, persons: 4n },
  });
});

it('deprivations are counted and divided by the households of the class', () => {
  const rows = [
    row({ deprivations: ['water', 'latrine', 'water'] }),
    row({ deprivations: ['water'] }),
    row(),
    row({ class: 'nearPoor', deprivations: ['water'] }),
  ];
  const { households, deprivations, lines } = deprivationTable(rows, 'poor', ['water', 'latrine', 'telecom']);
  expect([households, deprivations]).toEqual([3n, 3n]);
  expect(lines.map((line) => [line.deprivation, line.households, shown(line.rate)])).toEqual([
    ['water', 2n, '66.67'],
    ['latrine', 1n, '33.33'],
    ['telecom', 0n, '0.00'],
  ]);
});

it('ethnicities, causes and children of a class', () => {
  const rows = [
    row({
      ethnicity: '05',
      causes: ['land', 'capital'],
      childCounts: { ...NO_CHILDREN, children: 2n, notAtSchool: 1n },
    }),
    row({ ethnicity: '08', causes: ['land'] }),
    row({ ethnicity: null, childCounts: { ...NO_CHILDREN, children: 1n, malnourished: 1n } }),
    row({ ethnicity: '55' }),
    row(),
  ];
  const { kinh, minorities, foreign, notRecorded, groups } = ethnicityTable(rows, 'poor');
  expect([kinh, minorities, foreign, notRecorded].map(({ households }) => households)).toEqual([1n, 2n, 1n, 1n]);
  expect([...groups].map(([code, { households }]) => [code, households])).toEqual([
    ['05', 1n],
    ['08', 1n],
  ]);
  expect(causeTable(rows, 'poor').causes).toMatchObject({
    land: { households: 2n },
    capital: { households: 1n },
    illness: { households: 0n },
  });
  expect(causeTable(rows, 'poor').notRecorded.households).toBe(3n);
  expect(childTable(rows, 'poor')).toEqual({
    children: 3n,
    withoutHealthInsurance: 0n,
    malnourished: 1n,
    notAtSchool: 1n,
  });
});

it('the poor of a people are divided by its own households', () => {
  const rows = [
    ...many(2, { ethnicity: '05' }),
    ...many(6, { ethnicity: '05', class: 'above' }),
    ...many(1, {}),
    ...many(91, { class: 'above' }),
    row({ ethnicity: '08', labels: ['merit', 'femaleHeaded'] }),
  ];
  const { rates, merit, femaleHeaded, population } = overviewTable(rows, 'poor', ['05']);
  expect([shown(rates.all), shown(rates.kinh), shown(rates.minorities), shown(rates.local)]).toEqual([
    '3.96',
    '1.09',
    '33.33',
    '25.00',
  ]);
  expect([merit.households, femaleHeaded.households, population.local.households]).toEqual([1n, 1n, 8n]);
});

const rows = fc.array(
  fc.record({
    unitId: fc.constantFrom('v1', 'v2', 'v3'),
    class: fc.constantFrom(...HOUSEHOLD_CLASSES),
    households: fc.bigInt(1n, 3n),
    persons: fc.bigInt(0n, 9n),
    labels: fc.subarray([...HOUSEHOLD_LABELS]),
    ethnicity: fc.constantFrom(null, ...ETHNIC_CODES.slice(0, 5), '55' as const),
    deprivations: fc.subarray([...DEPRIVATIONS]),
    causes: fc.subarray([...POVERTY_CAUSES]),
    childCounts: fc.constant(NO_CHILDREN),
  }),
  { maxLength: 12 },
);

describe('of any households', () => {
  it('every household is counted once in each breakdown', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...HOUSEHOLD_CLASSES), (list, of) => {
        const sizeOf = (own: readonly ReportRow[]) => own.reduce((sum, { households }) => sum + households, 0n);
        const count = sizeOf(list.filter((each) => each.class === of));
        const { groups, none, inSeveral, total } = groupTable(list, of);
        const inGroups = Object.values(groups).reduce((sum, { households }) => sum + households, 0n);
        expect(total.households).toBe(count);
        expect(none.households + inGroups >= count).toBe(true);
        expect(none.households + inGroups === count).toBe(inSeveral.households === 0n);
        const ethnic = ethnicityTable(list, of);
        const { kinh, minorities, foreign, notRecorded } = ethnic;
        expect(kinh.households + minorities.households + foreign.households + notRecorded.households).toBe(count);
        const { all, poor, nearPoor, multidimensional } = mainResult(list);
        expect(poor.households + nearPoor.households).toBe(multidimensional.households);
        expect(all.households).toBe(sizeOf(list));
      }),
      { numRuns: RUNS },
    );
  });

  it('the units add up to the whole', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { total, units } = byUnit(list, mainResult);
        for (const side of ['all', 'poor', 'nearPoor', 'averageLiving'] as const) {
          for (const rowOf of ['households', 'persons'] as const) {
            const sum = [...units.values()].reduce((so, table) => so + (table[side][rowOf] ?? 0n), 0n);
            expect(sum).toBe(total[side][rowOf]);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });
});
