import { query } from '@bacthang/database/testing';
import { needCoverage, needsOfYear, SUPPORT_KINDS } from '@bacthang/domain';
import { expect, test } from 'vitest';
import { testApi } from '../../testing/index.ts';
import { communeWithPeople, register } from '../household/household.fixture.ts';
import { FIGURE, GIVE, NEED, NEEDS, SUBMIT } from './support.fixture.ts';

const api = testApi();
const CREDIT = 'preferential-credit-coverage';

test('the figure of a coverage indicator is the count of the register at every tier, and nobody enters it by hand', async () => {
  const { province, district, commune, village, other, people } = await communeWithPeople(api);
  await query(
    api.ownerUrl,
    `INSERT INTO indicator (code, name, value_type, unit, per, direction, roll_up, numerator, denominator)
    VALUES ('${CREDIT}', 'Vay vốn', 'ratio', '%', 100, 'up', 'ratioOfSums', 'Được vay', 'Có nhu cầu') ON CONFLICT DO NOTHING`,
  );
  const as = api.as(people.editor);
  const submit = async () =>
    (
      await as.run(SUBMIT, {
        input: {
          unitKey: commune.id,
          year: 2024,
          entries: [{ indicatorCode: CREDIT, numerator: '80', denominator: '90', expectedVersion: 0 }],
        },
      })
    ).submitObservations;
  const figure = async (unitKey: string, year = 2024) =>
    (await api.as(people.district).run(FIGURE, { unitKey, indicator: CREDIT, year })).figure;

  expect(await submit()).toMatchObject({ __typename: 'SubmitObservationsSuccess' });
  const households = [];
  for (const [index, place] of [village, village, other].entries()) {
    households.push(await register(api, people.editor, place, [{ name: `Trần Văn ${index}` }]));
  }
  for (const { id } of households)
    await as.run(NEED, { input: { householdId: id, kind: 'credit', from: '2023-02-01', eligible: true } });
  const give = { kind: 'credit', on: '2024-05-01', source: 'POLICY_CREDIT' as const, amount: '1', giver: 'NHCSXH' };
  await as.run(GIVE, { input: { householdId: households[0]?.id ?? '', ...give } });
  for (const unit of [commune, district, province]) {
    expect(await figure(unit.id), unit.name).toMatchObject({ numerator: '1', denominator: '3' });
    expect(await figure(unit.id, 2023), unit.name).toMatchObject({ numerator: '0', denominator: '3' });
  }
  expect(await figure(commune.id)).toMatchObject({ own: { source: 'REGISTER', status: 'PROVISIONAL' } });
  expect(await submit()).toMatchObject({
    refusals: [{ code: 'FIGURE_FROM_REGISTER', path: ['entries', '0', 'indicatorCode'] }],
  });

  const END = `mutation($id: ID!, $version: Int!) {
    endHousehold(input: { id: $id, expectedVersion: $version, kind: MOVED_OUT, on: "2023-12-01" }) { __typename }
  }`;
  const gone = households[2];
  expect((await as.execute(END, { id: gone?.id, version: gone?.version })).data).toMatchObject({
    endHousehold: { __typename: 'EndHouseholdSuccess' },
  });
  expect(await figure(district.id)).toMatchObject({ numerator: '1', denominator: '2' });
  expect(await figure(district.id, 2023)).toMatchObject({ denominator: '3' });
  const { supportNeeds } = await as.run(NEEDS, { unitKey: commune.id, year: 2024 });
  expect(supportNeeds).toMatchObject({
    counts: [{ met: '1', inNeed: '2' }],
    parts: [{ unit: { key: village.id }, counts: [{ met: '1', inNeed: '2' }] }],
    unmet: { totalCount: 1 },
  });
});

test('the statement that lists needs and the rule that judges them say the same', async () => {
  const { commune, village, people } = await communeWithPeople(api);
  const owners: string[] = [];
  for (let index = 0; index < 6; index += 1) {
    const { id } = await register(api, people.editor, village, [{ name: `Lê Thị ${index}` }]);
    owners.push(Buffer.from(id, 'base64').toString().replace('Household:', ''));
  }
  // Every way a need and a support can lie to each other and to the year, for kinds given once and every year.
  await query(
    api.ownerUrl,
    `
    INSERT INTO need (id, household_id, kind_code, eligible, valid_from, valid_to)
    SELECT gen_random_uuid(), h::uuid, k, e, f::date, t::date FROM unnest(ARRAY['${owners.join("','")}']) WITH ORDINALITY o(h, n)
      CROSS JOIN unnest(ARRAY['credit', 'electricity']) k CROSS JOIN unnest(ARRAY[true, n % 3 = 0]) e
      CROSS JOIN (VALUES ('2022-01-01', NULL), ('2023-06-01', '2024-01-01'), ('2024-01-01', '2024-01-02'), ('2024-03-01', '2024-03-01'), ('2024-12-31', NULL), ('2025-01-01', NULL)) d(f, t)
      WHERE (n + length(k) + extract(doy FROM f::date)::int) % 4 <> 0;
    INSERT INTO support (id, household_id, kind_code, given_on, amount, source, giver, withdrawn_on, withdrawn_reason)
    SELECT gen_random_uuid(), h::uuid, k, g::date, 1, 'policyCredit', 'x', w::date, CASE WHEN w IS NOT NULL THEN 'x' END
      FROM unnest(ARRAY['${owners.join("','")}']) WITH ORDINALITY o(h, n) CROSS JOIN unnest(ARRAY['credit', 'electricity']) k
      CROSS JOIN (VALUES ('2021-12-31', NULL), ('2022-01-01', NULL), ('2023-12-31', NULL), ('2024-01-01', '2024-06-01'), ('2024-12-31', NULL), ('2025-01-01', NULL)) d(g, w)
      WHERE (n * 5 + length(k) + extract(doy FROM g::date)::int) % 3 = 0`,
  );
  const read = (sql: string) =>
    query<Record<string, string & boolean>>(
      api.ownerUrl,
      `${sql} WHERE household_id::text = ANY ('{${owners.join(',')}}')`,
    );
  const needs = (
    await read(
      'SELECT household_id AS "householdId", kind_code AS kind, valid_from::text AS from, valid_to::text AS to, eligible FROM need',
    )
  ).map((row) => ({ ...row, personId: null }));
  const supports = (
    await read(
      `SELECT household_id AS "householdId", kind_code AS kind, given_on::text AS on FROM (SELECT * FROM support WHERE withdrawn_on IS NULL) s`,
    )
  ).map((row) => ({ ...row, personId: null }));
  for (const year of [2021, 2022, 2023, 2024, 2025, 2026]) {
    const answered = needsOfYear(needs as never, supports as never, year);
    const expected = SUPPORT_KINDS.map(({ code }) => ({ code, ...needCoverage(answered, code) })).filter(
      ({ inNeed }) => inNeed > 0n,
    );
    const { supportNeeds } = await api.as(people.editor).run(NEEDS, { unitKey: commune.id, year, first: 500 });
    expect(
      supportNeeds?.counts.map(({ kind, met, inNeed }) => ({
        code: kind.code,
        met: BigInt(met),
        inNeed: BigInt(inNeed),
      })),
      String(year),
    ).toEqual(expected);
    const sides = [supportNeeds?.helped.totalCount, supportNeeds?.unmet.totalCount];
    const sum = (of: (count: (typeof expected)[number]) => bigint) =>
      Number(expected.reduce((all, count) => all + of(count), 0n));
    expect(sides, String(year)).toEqual([sum(({ met }) => met), sum(({ met, inNeed }) => inNeed - met)]);
  }
});
