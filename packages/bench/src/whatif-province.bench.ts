import type { SeededUser } from '@bacthang/api/testing/seed/organization.seed.ts';
import { compileStandard } from '@bacthang/domain';
import pg from 'pg';
import { householdsOf } from './households.ts';
import { send } from './load.ts';
import { type Bench, median, time } from './result.ts';
import { setStage } from './stage.ts';

/** Three times as many households as one operation judges, of which `KINDS` differ. */
const [DISTRICTS, COMMUNES, HOUSEHOLDS, KINDS, YEAR, ROUNDS] = [3, 30, 300_000, 10_000, 2024, 3];

const QUERY = `query WhatIf($unitKey: String!, $year: Int!) {
  povertyUnderStandard(unitKey: $unitKey, year: $year, standardCode: "MDP-2016") {
    scored
    total { households moved stayed undecided tallies { from to reason households } }
    parts { unit { key } households moved stayed undecided tallies { from to reason households } }
  }
}`;

/** Scored periodic rounds of every commune; files, which nothing here reads, are left out, and so are the triggers that ask for them. */
const FILL = `
SET session_replication_role = replica;
CREATE TEMP TABLE place AS SELECT id, row_number() OVER (ORDER BY id) - 1 AS number FROM unit WHERE tier = 'commune';
INSERT INTO review_round (id, unit_id, kind, year, opened_on, standard_code, procedure_code, policy_year, purpose, way)
  SELECT gen_random_uuid(), id, 'periodic', ${YEAR}, make_date(${YEAR}, 9, 1), 'MDP-2022', 'QD-24-2021', ${YEAR + 1}, 'official', 'income' FROM place;
CREATE TEMP TABLE one AS
  SELECT md5(i::text)::uuid AS id, md5('scoring' || i)::uuid AS scoring, r.id AS round, r.unit_id AS place, k.class, k.facts
  FROM generate_series(1, ${HOUSEHOLDS}) i JOIN place p ON p.number = i % ${COMMUNES} JOIN review_round r ON r.unit_id = p.id
  JOIN kind k ON k.number = i % ${KINDS};
INSERT INTO review_case (id, round_id, household_id, village_id, source, listed_on, step, class, head_name, persons)
  SELECT id, round, id, place, 'list', make_date(${YEAR}, 9, 1), 'scored', class::household_class, 'Hộ tổng hợp', 4 FROM one;
INSERT INTO scoring (id, case_id, ordinal, "on", class) SELECT scoring, id, 1, make_date(${YEAR}, 10, 1), class::household_class FROM one;
INSERT INTO scoring_facts (scoring_id, facts, labels, receipt, receipt_hash) SELECT scoring, facts, '{}', '{}', '' FROM one;
RESET session_replication_role;
VACUUM ANALYZE review_case;
VACUUM ANALYZE scoring;
VACUUM ANALYZE scoring_facts`;

/** What fetching the answers alone takes: those of every scored case, as they come over the same connection. */
const READ = `SELECT c.round_id, c.village_id, s.class::text, f.facts FROM review_case c
  JOIN LATERAL (SELECT x.id, x.class FROM scoring x WHERE x.case_id = c.id ORDER BY x.ordinal DESC LIMIT 1) s ON true
  JOIN scoring_facts f ON f.scoring_id = s.id WHERE c.round_id = $1`;

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

/**
 * A province's 300,000 scored households judged by another standard, over HTTP, with the sums of its communes: district by district,
 * as the page asks where they are too many for one operation.
 */
export const whatIfProvince: Bench = {
  names: ['whatif.province'],
  run: async () => {
    let made: { readonly districts: readonly string[]; readonly leader: SeededUser } | undefined;
    const stage = await setStage((seed) => {
      const province = seed.province('Thử nghiệm');
      const districts = Array.from({ length: DISTRICTS }, (_, at) => province.district(`Huyện ${at}`));
      for (let at = 0; at < COMMUNES; at += 1) void districts[at % DISTRICTS]?.commune(`Xã ${at}`).government;
      made = { districts: districts.map(({ id }) => id), leader: province.government.member('editor') };
    });
    if (!made) throw new Error('the stage did not fill');
    const { districts, leader } = made;
    const client = new pg.Client({ connectionString: stage.ownerUrl });
    await client.connect();
    const moved = await fill(client);
    const cookie = await stage.signIn(leader.email);
    const ask = async (unitKey: string): Promise<Answer> =>
      JSON.parse(
        await send({
          url: `${stage.address}/graphql`,
          method: 'POST',
          headers: { cookie, 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' },
          body: JSON.stringify({ query: QUERY, variables: { unitKey, year: YEAR } }),
        }),
      );
    const askAll = async () => {
      const sum = { households: 0, moved: 0 };
      for (const unitKey of districts) {
        const total = (await ask(unitKey)).data.povertyUnderStandard?.total;
        sum.households += total?.households ?? 0;
        sum.moved += total?.moved ?? 0;
      }
      return sum;
    };
    const sum = await askAll();
    if (sum.households !== HOUSEHOLDS || sum.moved !== moved) {
      throw new Error(`${sum.moved} of ${sum.households} would move; ${moved} of ${HOUSEHOLDS} do`);
    }
    const ours = await measured(askAll);
    const { rows } = await client.query<{ id: string }>('SELECT id FROM review_round');
    const plain = await measured(async () => {
      for (const round of rows) await client.query(READ, [round.id]);
    });
    await client.end();
    await stage.close();
    return [time('whatif.province', ours, { name: 'fetching the same answers', value: plain })];
  },
};

interface Answer {
  readonly data: {
    readonly povertyUnderStandard: {
      readonly total: { readonly households: number; readonly moved: number } | null;
    } | null;
  };
}

/** Stores the rounds, and says how many of their households move: judged here, one kind at a time. */
async function fill(client: pg.Client): Promise<number> {
  const [own, other] = (['MDP-2022', 'MDP-2016'] as const).map((standard) =>
    compileStandard({ standard, on: `${YEAR}-10-01` }),
  );
  if (!own?.ok || !other?.ok) throw new Error('a trial is not refused');
  const kinds = householdsOf(KINDS).map((facts, number) => ({
    number,
    class: own.value.classifyObject(facts),
    facts,
    other: other.value.classifyObject(facts),
  }));
  await client.query('CREATE TEMP TABLE kind (number int, class text, facts jsonb)');
  await client.query('INSERT INTO kind SELECT * FROM jsonb_populate_recordset(NULL::kind, $1::jsonb)', [
    JSON.stringify(kinds),
  ]);
  for (const statement of FILL.split(';\n')) await client.query(statement);
  const moving = kinds.filter((kind) => kind.other !== null && kind.other !== kind.class).length;
  return (moving * HOUSEHOLDS) / KINDS;
}
