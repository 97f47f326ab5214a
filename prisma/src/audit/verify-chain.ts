import { createHash } from 'node:crypto';
import { openConnection } from '../client/open-connection.ts';

/** An entry of the audit trail, figures and rows as the database writes them: that is what was hashed. */
interface Entry {
  readonly id: string;
  readonly epoch: string;
  readonly userId: string | null;
  readonly operation: string;
  readonly tableName: string;
  readonly action: string;
  readonly rows: string;
  readonly previousHash: string | null;
  readonly hash: string;
}

/**
 * The first entry that does not follow. `contentChanged`: it says something else than what was hashed. `chainBroken`: it
 * does not continue the entry that stands before it, so one was taken out, put in or moved.
 */
export interface BrokenEntry extends Pick<Entry, 'id' | 'operation' | 'tableName' | 'action'> {
  readonly reason: 'contentChanged' | 'chainBroken';
}

export interface ChainReport {
  /** How many entries follow from each other, from the first on. */
  readonly entries: number;
  /** The hash of the last of them: kept elsewhere it shows later that nothing was cut off the end. Null for an empty trail. */
  readonly lastHash: string | null;
  readonly broken: BrokenEntry | null;
}

/** An entry holds up to five hundred rows. */
const ENTRIES_AT_ONCE = 50;

/**
 * Follows the audit trail from its first entry, in the order of commits, and computes every hash anew as the trigger
 * `audit_write` did; stops at the first that does not follow. Reads some entries at a time, in one snapshot, and writes
 * nothing.
 *
 * @param ownerUrl the tables' owner: nobody else reads the trail
 * @throws {DatabaseUnavailable} when the database cannot be reached
 */
export async function verifyChain(ownerUrl: string): Promise<ChainReport> {
  const client = await openConnection(ownerUrl);
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(`
      DECLARE trail NO SCROLL CURSOR FOR
      SELECT id::text, extract(epoch FROM at)::text AS epoch, user_id AS "userId", operation, table_name AS "tableName", action,
        rows::text, previous_hash AS "previousHash", hash
      FROM audit_entry ORDER BY audit_entry.id`);
    return await follow(async () => (await client.query<Entry>(`FETCH ${ENTRIES_AT_ONCE} FROM trail`)).rows);
  } finally {
    await client.end();
  }
}

async function follow(next: () => Promise<readonly Entry[]>): Promise<ChainReport> {
  let [entries, lastHash]: [number, string | null] = [0, null];
  for (let batch = await next(); batch.length > 0; batch = await next()) {
    for (const entry of batch) {
      const reason = whyBroken(entry, lastHash);
      if (reason) {
        const { id, operation, tableName, action } = entry;
        return { entries, lastHash, broken: { id, operation, tableName, action, reason } };
      }
      entries += 1;
      lastHash = entry.hash;
    }
  }
  return { entries, lastHash, broken: null };
}

function whyBroken(entry: Entry, before: string | null): BrokenEntry['reason'] | null {
  if (hashOf(entry) !== entry.hash) return 'contentChanged';
  return entry.previousHash === before ? null : 'chainBroken';
}

function hashOf({ previousHash, epoch, userId, operation, tableName, action, rows }: Entry): string {
  const parts = [previousHash, epoch, userId, operation, tableName, action, rows];
  return createHash('sha256')
    .update(parts.filter((part) => part !== null).join('|'))
    .digest('hex');
}
