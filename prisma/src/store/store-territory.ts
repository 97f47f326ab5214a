import type { Territory } from '../territory/index.ts';
import { changesOf } from './changes.ts';
import { lockRecords, readRecords } from './records.ts';
import type { SqlRunner } from './sql-runner.ts';
import { storeChanges } from './store-changes.ts';

/** Stores a validated territory: new units are added, recorded ones altered, and what it does not name stays as it is. */
export async function storeTerritory(sql: SqlRunner, { units, successions }: Territory): Promise<void> {
  await lockRecords(sql);
  const records = await readRecords(sql);
  await storeChanges(sql, changesOf({ units, successions }, records));
}
