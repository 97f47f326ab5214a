import {
  type ObservationSheetContext,
  readAssignmentSheet,
  readObservationSheet,
  type SheetRow,
  unitFullName,
} from '@bacthang/domain';
import { readSheet } from '@bacthang/files';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeAssignment, writeResults, writeTargets } from './index.ts';
import { assignment } from './testing/assignment.ts';
import { CATALOGUE, PAPERS, paper } from './testing/demonstration.ts';
import { wholeOf } from './testing/package.ts';

const LIMITS = { bytes: 10_000_000, unpacked: 100_000_000, rows: 10_000 };

async function rowsOf(file: ReturnType<typeof writeResults>): Promise<readonly SheetRow[]> {
  const read = await readSheet(await wholeOf(file), 'a.xlsx', LIMITS, { decimalComma: true });
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

const place = (name: string, type: 'district' | 'commune', code: string) => ({
  ...{ id: code, code, name, fullName: unitFullName(type, name) },
  ...{ validFrom: null, validTo: null, mayEnter: true },
});

const context: ObservationSheetContext = {
  ...{
    unitId: '12412',
    year: 2020,
    units: [place('Đình Cao', 'commune', '12412')],
    successions: { units: [], links: [] },
  },
  ...{ ...CATALOGUE, asked: [], choices: [], headRow: null },
};

const count = fc.bigInt({ min: 0n, max: 900_000_000_000_000n });
const measured = CATALOGUE.indicators.filter(({ valueType }) => valueType === 'count' || valueType === 'ratio');
const line = fc
  .record({
    indicator: fc.constantFrom(...measured),
    subgroup: fc.option(fc.constantFrom(...CATALOGUE.subgroups)),
    counts: fc.tuple(count, count),
  })
  .map(({ indicator, subgroup, counts: [one, other] }) => {
    const isRatio = indicator.valueType === 'ratio';
    const [less, more] = one < other ? [one, other] : [other, one + 1n];
    return { indicator, subgroup, numerator: less, denominator: isRatio ? more : null, note: null };
  });

it('results that went out come in again as the same figures', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(line, { selector: (each) => `${each.indicator.code}/${each.subgroup?.code}` }),
      async (lines) => {
        const file = writeResults({ unitCode: '12412', unitName: 'xã Đình Cao', year: 2024, lines });
        const read = readObservationSheet(await rowsOf(file), context);
        expect(read).toMatchObject({ ok: true, value: { findings: [] } });
        const figures = read.ok ? read.value.figures : [];
        expect(
          figures.map(({ indicatorCode, subgroupCode, year, numerator, denominator }) => [
            ...[indicatorCode, subgroupCode, year, numerator, denominator],
          ]),
        ).toEqual(
          lines.map(({ indicator, subgroup, numerator, denominator }) => [
            ...[indicator.code, subgroup?.code ?? null, 2024, numerator, denominator],
          ]),
        );
      },
    ),
    { numRuns: 60 },
  );
});

it('an empty form says nothing, and nothing is wrong with it', async () => {
  const lines = measured.map((indicator) => ({
    indicator,
    subgroup: null,
    numerator: null,
    denominator: null,
    note: null,
  }));
  const file = writeResults({ unitCode: '12412', unitName: 'xã Đình Cao', year: 2024, lines });
  const read = readObservationSheet(await rowsOf(file), context);
  expect(read).toMatchObject({ ok: true, value: { figures: [], findings: [] } });
});

it.each([...PAPERS.keys()])('the list of targets of %s has no results of its own', async (key) => {
  const read = readObservationSheet(await rowsOf(writeTargets(paper(key))), context);
  expect(read).toMatchObject({ ok: true, value: { figures: [], findings: [] } });
});

it('a list of targets with a column of results added gives them', async () => {
  const [above, head, ...lines] = await rowsOf(writeTargets(paper('hung-yen')));
  if (!above || !head) throw new Error('no head');
  const filled = lines.map((row) => ({
    ...row,
    cells: [...row.cells, ...Array(12 - row.cells.length).fill(''), '12/345'],
  }));
  const rows = [above, { ...head, cells: [...head.cells, 'Kết quả năm 2024'] }, ...filled];
  const read = readObservationSheet(rows, context);
  const poor = read.ok ? read.value.figures.find(({ indicatorCode }) => indicatorCode === 'poverty-rate') : undefined;
  expect(poor).toMatchObject({ unitId: '12412', year: 2024, numerator: 12n, denominator: 345n });
});

it('an assignment that went out comes in again as the same parts of the same whole', async () => {
  const given = assignment();
  const units = [place('Ân Thi', 'district', '331'), place('Phù Cừ', 'district', '333')];
  const read = readAssignmentSheet(await rowsOf(writeAssignment(given)), {
    ...{ units, successions: { units: [], links: [] }, targetKey: 'poor', year: 2024, choices: [], headRow: null },
    targets: [
      {
        key: 'poor',
        number: '1',
        statement: given.statement,
        indicatorName: given.indicator.name,
        years: [2022, 2025],
      },
    ],
  });
  const cells = read.ok ? read.value.cells.map(({ unitId, field, value }) => [unitId, field, value]) : [];
  expect(cells).toEqual([
    ['331', 'share', 4n],
    ['333', 'share', 6n],
  ]);
  expect(read).toMatchObject({ ok: true, value: { wholes: [{ targetKey: 'poor', value: 10n }], findings: [] } });
});
