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

test('the lists of the decided year are the figures of the year, commune by commune', async () => {
  const rows = await query<{ unit: string; listed: number; figure: number }>(
    database.ownerUrl,
    `SELECT o.unit_id || ' ' || o.indicator_code AS unit, o.numerator::int AS figure,
       (SELECT count(*)::int FROM class_history c WHERE c.unit_id = o.unit_id
          AND c.class::text = CASE o.indicator_code WHEN 'poverty-rate' THEN 'poor' ELSE 'nearPoor' END) AS listed
     FROM observation o WHERE o.year = 2023 AND o.indicator_code IN ('poverty-rate', 'near-poverty-rate')
       AND o.unit_id IN (SELECT unit_id FROM review_round)`,
  );
  expect(rows).toHaveLength(4);
  for (const { unit, listed, figure } of rows) expect(listed, unit).toBe(figure);
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
