import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, query, type TestDatabase } from '../../../src/testing/index.ts';
import { loadDemo, loadReference } from '../index.ts';

let database: TestDatabase;
const quiet = (): void => undefined;

beforeAll(async () => {
  database = await createTestDatabase();
  await loadReference(database.ownerUrl, quiet);
  await loadDemo(database.ownerUrl, quiet);
});
afterAll(() => database.drop());

test('the lists of the decided years are the figures of those years, commune by commune', async () => {
  const rows = await query<{ unit: string; listed: number; figure: number }>(
    database.ownerUrl,
    `SELECT o.unit_id || ' ' || o.year || ' ' || o.indicator_code AS unit, o.numerator::int AS figure,
       (SELECT count(*)::int FROM class_history c JOIN review_round r ON r.id = c.round_id AND r.kind = 'periodic' AND r.year = o.year
          WHERE c.unit_id = o.unit_id AND c.class::text = CASE o.indicator_code WHEN 'poverty-rate' THEN 'poor' ELSE 'nearPoor' END) AS listed
     FROM observation o WHERE o.year BETWEEN 2020 AND 2023 AND o.indicator_code IN ('poverty-rate', 'near-poverty-rate')
       AND o.status = 'official' AND o.unit_id IN (SELECT unit_id FROM review_round)`,
  );
  expect(rows).toHaveLength(16);
  for (const { unit, listed, figure } of rows) expect(listed, unit).toBe(figure);
});

test('over the years households escape, fall back, come new, are corrected and change communes', async () => {
  const happened = `SELECT u.name, r.year, count(*) FILTER (WHERE h.class_before = 'poor' AND h.class <> 'poor')::int AS escaped,
      count(*) FILTER (WHERE h.class = 'poor' AND h.class_before IS NULL)::int AS new,
      count(*) FILTER (WHERE h.class = 'poor' AND h.class_before = 'above' AND h.left_poor_in IS NOT NULL)::int AS back,
      count(*) FILTER (WHERE r.kind = 'regular')::int AS corrected, count(*) FILTER (WHERE h.unit_before <> h.unit_id)::int AS moved
    FROM class_history h JOIN review_round r ON r.id = h.round_id JOIN unit u ON u.id = h.unit_id GROUP BY 1, 2`;
  const rows = await query<{
    name: string;
    year: number;
    escaped: number;
    new: number;
    back: number;
    corrected: number;
    moved: number;
  }>(database.ownerUrl, happened);
  const of = (year: number) => rows.filter((row) => row.year === year);
  expect(rows).toHaveLength(8);
  expect(of(2022).map(({ corrected }) => corrected)).toEqual([3, 3]);
  expect(of(2023).every(({ escaped, new: came }) => escaped > 0 && came > 0)).toBe(true);
  expect(of(2023).some(({ back }) => back > 0)).toBe(true);
  expect(
    of(2023)
      .map(({ name, moved }) => [name, moved > 0])
      .toSorted(),
  ).toEqual([
    ['Tiên Tiến', false],
    ['Đình Cao', true],
  ]);
});

test('the first review went by the standard before, and what it gave is what that standard gives', async () => {
  const [counts] = await query<{ standards: string; both: number }>(
    database.ownerUrl,
    `SELECT string_agg(DISTINCT b.standard_code, ' ') AS standards, count(*) FILTER (WHERE a.class <> b.class)::int AS both
     FROM class_history b JOIN review_round r ON r.id = b.round_id AND r.year = 2020
     JOIN class_history a ON a.household_id = b.household_id AND a.round_id IN (SELECT id FROM review_round WHERE year = 2021)`,
  );
  expect(counts?.standards).toBe('MDP-2016');
  expect(counts?.both).toBeGreaterThan(0);
});

test('everybody in it is made up and marked so, and has no identity number', async () => {
  const [counts] = await query<{ real: number; numbers: number; households: number }>(
    database.ownerUrl,
    `SELECT (SELECT count(*)::int FROM household WHERE NOT synthetic) AS real, (SELECT count(*)::int FROM household) AS households,
       (SELECT count(*)::int FROM member_sensitive WHERE identity_mark IS NOT NULL) AS numbers`,
  );
  expect(counts).toMatchObject({ real: 0, numbers: 0 });
  expect(counts?.households).toBeGreaterThan(200);
});

test('the needs of the year after it are its coverage figures, kind by kind', async () => {
  const rows = await query<{ figure: string; register: string }>(
    database.ownerUrl,
    `SELECT o.unit_id || ' ' || k.kind || ' ' || o.numerator || '/' || o.denominator AS figure,
       (SELECT o.unit_id || ' ' || k.kind || ' ' || count(*) FILTER (WHERE EXISTS (SELECT FROM support s
            WHERE s.household_id = n.household_id AND s.kind_code = n.kind_code AND s.member_id IS NOT DISTINCT FROM n.member_id)) || '/' || count(*)
        FROM need n JOIN household h ON h.id = n.household_id JOIN unit_ancestor a ON a.unit_id = h.village_id
        WHERE a.ancestor_id = o.unit_id AND n.kind_code = k.kind) AS register
     FROM observation o JOIN (VALUES ('preferential-credit-coverage', 'credit'), ('legal-aid-coverage', 'legalAid'),
       ('vocational-training-coverage', 'training'), ('employment-support-coverage', 'job')) k(code, kind) ON k.code = o.indicator_code
     WHERE o.year = 2024 AND o.unit_id IN (SELECT unit_id FROM review_round)`,
  );
  expect(rows).toHaveLength(16);
  for (const { figure, register } of rows) expect(register).toBe(figure);
});
