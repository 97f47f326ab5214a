import { readFileSync } from 'node:fs';
import { keepHeapClose } from '@bacthang/api/process/heap.ts';
import pg from 'pg';
import { communeStage, type Walk, walkRound } from './import-round-walk.ts';

/** The walk, the same rows inserted bare (ms), and the most memory that this process took. */
export interface WalkMeasured extends Walk {
  readonly bare: number;
  readonly megabytes: number;
}

const TABLES = ['household', 'household_member', 'member_sensitive', 'review_case', 'scoring', 'scoring_facts'];

/** Milliseconds to insert the rows that stand now into tables with the same columns and indexes, and nothing else. */
async function insertedBare(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const table of TABLES) await client.query(`CREATE TABLE bare_${table} (LIKE ${table} INCLUDING INDEXES)`);
  const start = performance.now();
  for (const table of TABLES) await client.query(`INSERT INTO bare_${table} SELECT * FROM ${table}`);
  const took = performance.now() - start;
  await client.end();
  return took;
}

keepHeapClose();
const [path = '', households = ''] = process.argv.slice(2);
const place = await communeStage();
try {
  let bare = 0;
  const walk = await walkRound(place, { file: readFileSync(path), households: Number(households) }, async () => {
    bare = await insertedBare(place.stage.ownerUrl);
  });
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ ...walk, bare, megabytes } satisfies WalkMeasured));
} finally {
  await place.stage.close();
}
