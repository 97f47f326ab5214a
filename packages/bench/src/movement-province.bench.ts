import type { SeededUser } from '@bacthang/api/testing/seed/organization.seed.ts';
import pg from 'pg';
import { send } from './load.ts';
import { type Bench, median, time } from './result.ts';
import { setStage } from './stage.ts';

const [COMMUNES, HOUSEHOLDS, YEAR, ROUNDS] = [100, 1_000_000, 2024, 7];

const QUERY = `query Movement($unitKey: String!, $year: Int!) {
  povertyReport(unitKey: $unitKey, year: $year) {
    decidedCommunes
    movement { poor { name households persons } nearPoor { name households persons } }
    parts { unit { key } movement { poor { name households persons } nearPoor { name households persons } } }
  }
}`;

/**
 * Two years' decided rounds of every commune with a million synthetic households: one in ten is new in the second year, one
 * in fifty was on the list and is gone, one in a thousand has moved to the next commune. Their files, which no table reads, are
 * left out, and so are the triggers that would ask for them; what is tallied when a round is decided is tallied here too.
 */
const FILL = `
SET session_replication_role = replica;
ALTER TABLE class_history ENABLE ALWAYS TRIGGER class_history_tally;
CREATE TEMP TABLE place AS SELECT id, row_number() OVER (ORDER BY id) - 1 AS number FROM unit WHERE tier = 'commune';
INSERT INTO review_round (id, unit_id, kind, year, opened_on, standard_code, procedure_code, policy_year, purpose, way)
  SELECT gen_random_uuid(), id, 'periodic', y, make_date(y, 9, 1), 'MDP-2022', 'QD-24-2021', y + 1, 'official', 'income'
  FROM place, generate_series(${YEAR - 1}, ${YEAR}) y;
INSERT INTO review_decision (round_id, number, decided_on, signed_by, total_households, content_hash)
  SELECT id, '1/QĐ-UBND', make_date(year, 12, 10), 'Chủ tịch', ${(HOUSEHOLDS / COMMUNES) * 3}, '' FROM review_round;
CREATE TEMP TABLE one AS
  SELECT md5(i::text)::uuid AS id, i, i % ${COMMUNES} AS was_in, (i + CASE WHEN i % 1000 = 7 THEN 1 ELSE 0 END) % ${COMMUNES} AS is_in,
    (ARRAY['poor', 'nearPoor', 'above'])[1 + (i / 100) % 3]::household_class AS was,
    (ARRAY['poor', 'nearPoor', 'above'])[1 + (i / 100 + CASE WHEN i % 5 = 0 THEN 1 ELSE 0 END) % 3]::household_class AS is_now,
    1 + i % 6 AS persons
  FROM generate_series(1, ${HOUSEHOLDS}) i;
INSERT INTO class_history (household_id, round_id, unit_id, village_id, class, labels, persons, standard_code, policy_year, decided_on)
  SELECT o.id, r.id, p.id, p.id, o.was, '{}', o.persons, 'MDP-2022', ${YEAR}, make_date(${YEAR - 1}, 12, 10)
  FROM one o JOIN place p ON p.number = o.was_in JOIN review_round r ON r.unit_id = p.id AND r.year = ${YEAR - 1} WHERE o.i % 10 <> 3;
INSERT INTO class_history (household_id, round_id, unit_id, village_id, class, class_before, unit_before, persons_before, labels, persons, standard_code, policy_year, decided_on)
  SELECT o.id, r.id, p.id, p.id, o.is_now, CASE WHEN o.i % 10 <> 3 THEN o.was END, CASE WHEN o.i % 10 <> 3 THEN q.id END,
    CASE WHEN o.i % 10 <> 3 THEN o.persons END, '{}', o.persons, 'MDP-2022', ${YEAR + 1}, make_date(${YEAR}, 12, 10)
  FROM one o JOIN place p ON p.number = o.is_in JOIN place q ON q.number = o.was_in
  JOIN review_round r ON r.unit_id = p.id AND r.year = ${YEAR} WHERE o.i % 50 <> 11;
RESET session_replication_role;
VACUUM ANALYZE class_history;
VACUUM ANALYZE class_tally;
VACUUM ANALYZE review_round`;

/** What counting the lists afresh would take at the least: this year's rows by class before and now. */
const COUNT = `SELECT h.unit_id, h.class_before, h.class, count(*), sum(h.persons) FROM class_history h JOIN review_round r ON r.id = h.round_id
  WHERE r.year = ${YEAR} GROUP BY 1, 2, 3`;

async function measured(work: () => Promise<unknown>): Promise<number> {
  await work();
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return median(taken);
}

/** A province's movement tables with those of its 100 communes, of a million households reviewed in each of two years, over HTTP. */
export const movementProvince: Bench = {
  names: ['movement.province'],
  run: async () => {
    let made: { readonly id: string; readonly leader: SeededUser } | undefined;
    const stage = await setStage((seed) => {
      const province = seed.province('Thử nghiệm');
      for (let commune = 0; commune < COMMUNES; commune += 1) void province.commune(`Xã ${commune}`).government;
      made = { id: province.id, leader: province.government.member('viewer') };
    });
    if (!made) throw new Error('the stage did not fill');
    const { id, leader } = made;
    const client = new pg.Client({ connectionString: stage.ownerUrl });
    await client.connect();
    for (const statement of FILL.split(';\n')) await client.query(statement);
    const cookie = await stage.signIn(leader.email);
    const ask = {
      url: `${stage.address}/graphql`,
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' },
      body: JSON.stringify({ query: QUERY, variables: { unitKey: id, year: YEAR } }),
    } as const;
    const { rows } = await client.query<Listed>(LISTED);
    checkEnds(JSON.parse(await send(ask)), rows);
    const ours = await measured(() => send(ask));
    const plain = await measured(() => client.query(COUNT));
    await client.end();
    await stage.close();
    return [time('movement.province', ours, { name: 'one GROUP BY over the same rows', value: plain })];
  },
};

const LISTED = `SELECT r.year, count(*)::text AS listed FROM class_history h JOIN review_round r ON r.id = h.round_id
  WHERE h.class = 'poor' GROUP BY 1 ORDER BY 1`;

interface Listed {
  readonly year: number;
  readonly listed: string;
}

interface Answer {
  readonly data: {
    readonly povertyReport: {
      readonly movement: { readonly poor: readonly { readonly name: string; readonly households: string }[] };
    } | null;
  };
}

/** A fast answer that does not count the lists would say nothing. */
function checkEnds({ data }: Answer, [before, after]: readonly Listed[]): void {
  const columns = new Map(data.povertyReport?.movement.poor.map(({ name, households }) => [name, households]));
  const [start, end] = [columns.get('start'), columns.get('end')];
  if (!before || !after || start !== before.listed || end !== after.listed) {
    throw new Error(`the table goes from ${start} to ${end}, the lists from ${before?.listed} to ${after?.listed}`);
  }
}
