import { graphql } from '@bacthang/contract';
import { query } from '@bacthang/database/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoUser, testApi } from '../../testing/index.ts';

const api = testApi({ demonstration: true });
const [PROVINCE, YEAR] = ['P33', 2023];
let communeId = '';

const REPORT = graphql(`
  query PovertyReport($unitKey: String!, $year: Int!) {
    povertyReport(unitKey: $unitKey, year: $year) {
      decidedCommunes communes standards synthetic
      movement { poor { name households persons } nearPoor { name households persons } }
      tables {
        totalHouseholds
        main { name households persons householdRate personRate }
        deprivations(class: POOR) { deprivation households rate }
        groups(class: POOR) { name households }
        ethnicities(class: POOR) { name households }
        causes(class: POOR) { name households }
        children(class: POOR) { children notAtSchool }
        overview(class: POOR) { name households householdRate }
      }
      parts { unit { key } tables { main { name households } } movement { poor { name households } } }
    }
  }
`);

const CHANGE = graphql(`
  query PovertyChange($unitKey: String!, $from: Int!, $to: Int!) {
    povertyChange(unitKey: $unitKey, from: $from, to: $to, list: [POOR]) {
      households
      split { before after notRerun parts { part listed changed households { household { householdId code } change } } }
    }
  }
`);

const SIGNS = graphql(`
  query PovertySigns($unitKey: String!, $year: Int!) {
    povertySigns(unitKey: $unitKey, year: $year) {
      decisions
      checks { kind falseAlarm examined signs { unit { key } figures { name value } households { code } } }
    }
  }
`);

const YEARS = graphql(`
  query ReviewYears($unitKey: String!) { reviewYears(unitKey: $unitKey) { lastRound lastDecided lastCompared } }
`);

const listed = (lines: readonly { name: string; households: string }[], name: string) =>
  Number(lines.find((line) => line.name === name)?.households);

async function counted(sql: string): Promise<number> {
  const [row] = await query<{ count: number }>(api.ownerUrl, sql);
  return row?.count ?? Number.NaN;
}

beforeAll(async () => {
  const [row] = await query<{ id: string }>(
    api.ownerUrl,
    `SELECT DISTINCT unit_id AS id FROM class_history JOIN unit u ON u.id = unit_id WHERE u.name = 'Đình Cao'`,
  );
  communeId = row?.id ?? '';
});

describe('the report tables', () => {
  it('count exactly what stands in the decided lists, at every tier', async () => {
    for (const unitKey of [communeId, PROVINCE]) {
      const { result, statements } = await api.counted(() =>
        api.as(demoUser('hung-yen')).run(REPORT, { unitKey, year: YEAR }),
      );
      const report = result.povertyReport;
      if (!report) throw new Error('there is a report');
      const under = (
        year: number,
      ) => `class_history h JOIN unit_ancestor a ON a.unit_id = h.unit_id AND a.ancestor_id = '${unitKey}'
        JOIN review_round r ON r.id = h.round_id AND r.year = ${year}`;
      for (const [name, of] of [
        ['poor', 'poor'],
        ['nearPoor', 'nearPoor'],
      ] as const) {
        const count = await counted(`SELECT count(*)::int AS count FROM ${under(YEAR)} WHERE h.class = '${of}'`);
        const [main, movement] = [report.tables.main, report.movement[name]];
        expect(count).toBeGreaterThan(0);
        expect([listed(main, name), listed(movement, 'end')]).toEqual([count, count]);
        expect(report.parts.reduce((sum, { tables }) => sum + listed(tables.main, name), 0)).toBe(count);
        const before = await counted(
          `SELECT count(*)::int AS count FROM ${under(YEAR - 1)} AND r.kind = 'periodic' WHERE h.class = '${of}'`,
        );
        expect(listed(movement, 'start')).toBe(before);
      }
      const poor = listed(report.tables.main, 'poor');
      expect(listed(report.tables.groups, 'total')).toBe(poor);
      expect(listed(report.tables.ethnicities, 'kinh') + listed(report.tables.ethnicities, 'minorities')).toBe(poor);
      expect(listed(report.tables.causes, 'total')).toBe(poor);
      expect(report.tables.deprivations).toHaveLength(12);
      expect(statements.length).toBeLessThan(20);
    }
  });

  it('give a commune the rate that its figure of the year has', async () => {
    const { povertyReport } = await api.as(demoUser('hung-yen')).run(REPORT, { unitKey: communeId, year: YEAR });
    const [figure] = await query<{ rate: string }>(
      api.ownerUrl,
      `SELECT round(numerator * 100.0 / denominator, 2)::text AS rate FROM observation
       WHERE unit_id = '${communeId}' AND year = ${YEAR} AND indicator_code = 'poverty-rate' LIMIT 1`,
    );
    const poor = povertyReport?.tables.main.find(({ name }) => name === 'poor');
    expect(poor?.householdRate).toBe(figure?.rate);
    expect(poor?.personRate).toBeNull();
    expect([povertyReport?.decidedCommunes, povertyReport?.communes, povertyReport?.synthetic]).toEqual([1, 1, true]);
  });

  it('are closed to whoever is not signed in, and to strangers until the figures are official', async () => {
    const nobody = await api.nobody.run(REPORT, { unitKey: communeId, year: YEAR });
    expect(nobody.povertyReport).toBeNull();
    const elsewhere = await api.as(demoUser('nobody-known')).run(REPORT, { unitKey: communeId, year: YEAR });
    const official = await counted(
      `SELECT count(*)::int AS count FROM observation WHERE unit_id = '${communeId}' AND year = ${YEAR}
       AND indicator_code = 'poverty-rate' AND status = 'official' AND subgroup_code IS NULL`,
    );
    expect(elsewhere.povertyReport !== null).toBe(official > 0);
  });

  it('of a year without a decided list are none', async () => {
    expect(
      (await api.as(demoUser('hung-yen')).run(REPORT, { unitKey: communeId, year: 2019 })).povertyReport,
    ).toBeNull();
    expect((await api.as(demoUser('hung-yen')).run(REPORT, { unitKey: 'P99', year: YEAR })).povertyReport).toBeNull();
  });
});

const split = async (from: number, to: number, unitKey = communeId) => {
  const { povertyChange } = await api.as(demoUser('hung-yen')).run(CHANGE, { unitKey, from, to });
  if (!povertyChange?.split) throw new Error('there is a split');
  return povertyChange.split;
};

describe('between two years', () => {
  it('a change is taken apart into parts that sum to it, with the households behind each', async () => {
    const { before, after, parts } = await split(2022, YEAR);
    expect(parts.map(({ part }) => part)).toEqual(['RECORDS', 'RULE', 'BOUNDARY', 'FACTS']);
    expect(Number(before) + parts.reduce((sum, part) => sum + Number(part.listed), 0)).toBe(Number(after));
    expect(Number(after) - Number(before)).not.toBe(0);
    const behind = parts.flatMap(({ households }) => households.map(({ household }) => household.code));
    expect(behind.every((code) => /^H\d+$/.test(code ?? ''))).toBe(true);
    for (const { listed: by, households, changed } of parts) {
      expect(households.reduce((sum, { change }) => sum + change, 0)).toBe(Number(by));
      expect(households).toHaveLength(changed);
    }
  });

  it('tells corrected records, a changed rule and a changed boundary from changed lives', async () => {
    const by = async (from: number, to: number, unitKey?: string) =>
      Object.fromEntries((await split(from, to, unitKey)).parts.map(({ part, changed }) => [part, changed]));
    const [first, moved, both] = [await by(2020, 2021), await by(2022, YEAR), await by(2022, YEAR, 'D33-huyen-phu-cu')];
    expect(first['RULE']).toBeGreaterThan(0);
    expect([first['RECORDS'], first['BOUNDARY'], moved['RULE']]).toEqual([0, 0, 0]);
    expect(moved['RECORDS']).toBe(3);
    expect(moved['BOUNDARY']).toBeGreaterThan(0);
    expect(both).toMatchObject({ RECORDS: 6, BOUNDARY: 0 });
  });

  it('a commune is told of a village that came to it, though it sees nothing of where that lay', async () => {
    const { povertyChange } = await api
      .as(demoUser('dinh-cao'))
      .run(CHANGE, { unitKey: communeId, from: 2022, to: YEAR });
    const { parts, ...sums } = await split(2022, YEAR);
    expect(povertyChange?.split).toMatchObject(sums);
    expect(povertyChange?.split?.parts.map(({ listed: by }) => by)).toEqual(parts.map(({ listed: by }) => by));
  });

  it('and nobody who may not see the reviews is told', async () => {
    const variables = { unitKey: communeId, from: 2022, to: YEAR };
    expect((await api.nobody.run(CHANGE, variables)).povertyChange).toBeNull();
    expect((await api.as(demoUser('nobody-known')).run(CHANGE, variables)).povertyChange).toBeNull();
    expect(
      (await api.as(demoUser('nobody-known')).run(SIGNS, { unitKey: communeId, year: YEAR })).povertySigns,
    ).toBeNull();
  });

  it('the start of one year is the end of the year before, corrected or not', async () => {
    const ask = async (year: number) =>
      (await api.as(demoUser('hung-yen')).run(REPORT, { unitKey: communeId, year })).povertyReport?.movement;
    for (const year of [2021, 2022, 2023]) {
      const [before, after] = [await ask(year - 1), await ask(year)];
      for (const list of ['poor', 'nearPoor'] as const) {
        expect(listed(after?.[list] ?? [], 'start'), `${list} ${year}`).toBe(listed(before?.[list] ?? [], 'end'));
      }
    }
  });

  it('every rule says how often it is wrong, and what it could look at', async () => {
    const { result, statements } = await api.counted(() =>
      api.as(demoUser('hung-yen')).run(SIGNS, { unitKey: communeId, year: YEAR }),
    );
    const checks = result.povertySigns?.checks ?? [];
    expect(checks.map(({ kind }) => kind)).toEqual([
      'ROTATION',
      'BUNCHING',
      'EQUALS_TARGET',
      'OUTLYING_FALL',
      'VANISHED_DEPRIVATIONS',
      'NO_RE_POVERTY',
      'CHANGED_AFTER_DEADLINE',
    ]);
    expect(checks.find(({ kind }) => kind === 'ROTATION')?.examined).toBeGreaterThan(0);
    expect(checks.find(({ kind }) => kind === 'BUNCHING')).toMatchObject({ examined: 0, signs: [] });
    expect(checks.every(({ falseAlarm }) => Number(falseAlarm) <= 0.01)).toBe(true);
    expect(statements.length).toBeLessThan(25);
  });
});

it('leads from a year without reviews to the newest that has them, for those who may see any', async () => {
  for (const unitKey of [PROVINCE, communeId]) {
    const { reviewYears } = await api.as(demoUser('hung-yen')).run(YEARS, { unitKey });
    expect(reviewYears).toEqual({ lastRound: YEAR + 1, lastDecided: YEAR, lastCompared: YEAR });
    const { povertyChange } = await api.as(demoUser('hung-yen')).run(CHANGE, { unitKey, from: YEAR - 1, to: YEAR });
    expect(povertyChange?.split).not.toBeNull();
  }
  expect((await api.as(demoUser('an-thi')).run(YEARS, { unitKey: communeId })).reviewYears).toBeNull();
  expect((await api.as(demoUser('an-thi')).run(YEARS, { unitKey: 'D33-huyen-an-thi' })).reviewYears).toEqual({
    lastRound: null,
    lastDecided: null,
    lastCompared: null,
  });
});
