import { graphql } from '@bacthang/contract';
import { query } from '@bacthang/database/testing';
import { beforeAll, expect, it } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';

const api = testApi();

const MOVEMENT = graphql(`
  query YearMovement($unitKey: String!, $year: Int!) {
    povertyReport(unitKey: $unitKey, year: $year) { movement { poor { name households persons } } }
  }
`);

const seed = newSeed();
const province = seed.province('Thử nghiệm');
const viewer = province.government.member('viewer');
const communes = ['Xã Một', 'Xã Hai'].map((name) => province.commune(name));
for (const commune of communes) void commune.government;

/** Synthetic lists: of each commune a round at the end of either year, and in May of the second year one of the first commune. */
const ROUNDS = `
CREATE TEMP TABLE listed (household int, commune int, year int, kind review_kind, class household_class, before household_class, was_in int, persons int, persons_before int);
INSERT INTO listed VALUES
  (1, 0, 2023, 'periodic', 'poor', NULL, NULL, 4, NULL), (2, 0, 2023, 'periodic', 'poor', NULL, NULL, 3, NULL),
  (3, 1, 2023, 'periodic', 'poor', NULL, NULL, 2, NULL), (4, 1, 2023, 'periodic', 'nearPoor', NULL, NULL, 5, NULL),
  (5, 1, 2023, 'periodic', 'poor', NULL, NULL, 6, NULL),
  -- The first is found near-poor in May and no longer so in the autumn; the sixth comes in May and stays.
  (1, 0, 2024, 'regular', 'nearPoor', 'poor', 0, 5, 4), (6, 0, 2024, 'regular', 'poor', NULL, NULL, 1, NULL),
  (1, 0, 2024, 'periodic', 'above', 'nearPoor', 0, 5, 5), (6, 0, 2024, 'periodic', 'poor', 'poor', 0, 1, 1),
  (2, 0, 2024, 'periodic', 'poor', 'poor', 0, 3, 3), (3, 0, 2024, 'periodic', 'poor', 'poor', 1, 3, 2),
  (4, 1, 2024, 'periodic', 'poor', 'nearPoor', 1, 5, 5);
INSERT INTO review_round (id, unit_id, kind, year, month, opened_on, standard_code, procedure_code, policy_year, purpose, way)
  SELECT md5(concat_ws('/', commune, year, kind))::uuid, (ARRAY['${communes[0]?.id}', '${communes[1]?.id}'])[commune + 1], kind, year,
    CASE kind WHEN 'regular' THEN 5 END, make_date(year, 5, 1), 'MDP-2022', 'QD-24-2021', year + 1, 'official', 'income'
  FROM listed GROUP BY commune, year, kind;
INSERT INTO review_decision (round_id, number, decided_on, signed_by, total_households, content_hash)
  SELECT id, '1/QĐ-UBND', make_date(year, CASE kind WHEN 'regular' THEN 5 ELSE 12 END, 20), 'Chủ tịch', 100, '' FROM review_round`;

/** Each household by a statement of its own, as communes decide one after the other. */
const decideOne = (household: number): string => `
INSERT INTO class_history (household_id, round_id, unit_id, village_id, class, class_before, unit_before, persons_before, labels, persons, standard_code, policy_year, decided_on)
  SELECT md5(l.household::text)::uuid, r.id, r.unit_id, r.unit_id, l.class, l.before, (ARRAY['${communes[0]?.id}', '${communes[1]?.id}'])[l.was_in + 1],
    l.persons_before, '{}', l.persons, 'MDP-2022', l.year + 1, d.decided_on
  FROM listed l JOIN review_round r ON r.id = md5(concat_ws('/', l.commune, l.year, l.kind))::uuid JOIN review_decision d ON d.round_id = r.id
  WHERE l.household = ${household}`;

beforeAll(async () => {
  await api.store(seed);
  const fill = [ROUNDS, ...[1, 2, 3, 4, 5, 6].map(decideOne)].join(';\n');
  // Without their files, which no table reads: the keys that ask for them are left out, the tally is not.
  await query(
    api.ownerUrl,
    `SET session_replication_role = replica; ALTER TABLE class_history ENABLE ALWAYS TRIGGER class_history_tally; ${fill}`,
  );
});

it('the tallies of every round are what counting its history gives', async () => {
  const columns = 'round_id, unit_id, unit_before, class_before, class, left_poor, left_near_poor';
  const counted = await query(
    api.ownerUrl,
    `WITH afresh AS (
       SELECT round_id, unit_id, coalesce(unit_before, unit_id) AS unit_before, coalesce(class_before, 'above') AS class_before, class,
         left_poor_in IS NOT NULL AS left_poor, left_near_poor_in IS NOT NULL AS left_near_poor, count(*) AS households,
         sum(coalesce(persons_before, persons)) AS persons_before, sum(persons) AS persons, sum(least(persons_before, persons)) AS persons_both
       FROM class_history GROUP BY 1, 2, 3, 4, 5, 6, 7)
     SELECT t.round_id, a.round_id FROM class_tally t FULL JOIN afresh a USING (${columns}, households, persons_before, persons, persons_both)
     WHERE t.round_id IS NULL OR a.round_id IS NULL`,
  );
  const [held] = await query<{ households: string }>(
    api.ownerUrl,
    'SELECT sum(households)::text AS households FROM class_tally',
  );
  expect([counted, held?.households]).toEqual([[], '12']);
});

it.each([
  // Four stood at the start: 1 left the list, 2 and 3 stayed, 5 is gone; 4 fell back from near-poor and 6 came.
  ['the province', province.id, { start: ['4', '15'], end: ['4', '12'] }],
  // 1 and 2 at its start; 3 has moved in, 6 came.
  ['the first commune', communes[0]?.id ?? '', { start: ['2', '7'], end: ['3', '7'] }],
  ['the second commune', communes[1]?.id ?? '', { start: ['2', '8'], end: ['1', '5'] }],
])(
  '%s counts a household once, as it stood before the first round of the year and after the last',
  async (_name, unitKey, ends) => {
    const { povertyReport } = await api.as(viewer).run(MOVEMENT, { unitKey, year: 2024 });
    const found = Object.fromEntries(
      (povertyReport?.movement.poor ?? []).map(({ name, households, persons }) => [name, [households, persons]]),
    );
    expect(found).toMatchObject(ends);
  },
);
