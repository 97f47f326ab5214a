import { randomUUID } from 'node:crypto';
import { type PrismaClient, type Transaction, withScope } from '@bacthang/database';
import { addDays, type PlainDate, type Result, refusal } from '@bacthang/domain';
import { encodeGlobalID } from '@pothos/plugin-relay';
import type { SignedInUser } from '../../../graphql/context.ts';
import { todayInVietnam } from '../../../graphql/today.ts';
import type { Vault } from '../../../process/vault.ts';
import { loadActor } from '../../access/actor.ts';
import { dayOrNull } from '../household.row.ts';
import { importCommune } from './import.access.ts';
import { importRound } from './import-round.ts';
import { readImport } from './read-import.ts';
import { type Progress, progressOf, ReadingCancelled } from './reading/progress.ts';
import { beginReading, endReading, refuseReading } from './reading/reading.store.ts';
import { tryImport } from './try-import.ts';

export interface Upload {
  readonly user: SignedInUser;
  readonly unitKey: string;
  /** The round of the commune that the answers of the file are for, by its global id; null: only the register takes it. */
  readonly roundId: string | null;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const LONGEST_NAME = 200;

/** Milliseconds that the dry run of the largest file may take on a busy machine. */
const PATIENCE = 600_000;

/** Why somebody may not send a file for that commune; asked before the file is read. */
export function uploadRefusals(prisma: PrismaClient, user: SignedInUser, unitKey: string) {
  return withScope(prisma, { userId: user.id, operation: 'importHouseholds', access: 'read' }, (db) =>
    importCommune({ db, user, actor: () => loadActor(db, user.id) }, unitKey, ['unit']),
  );
}

/**
 * Reads a file and keeps what it would do; answers the import's global id. How far it is can be read meanwhile
 * (`findReadings`), by whoever may import, and it can be cancelled: `readingCancelled`.
 */
export async function uploadImport(prisma: PrismaClient, vault: Vault, upload: Upload): Promise<Result<string>> {
  const { user, unitKey } = upload;
  const id = randomUUID();
  const fileName = upload.fileName.normalize('NFC').slice(0, LONGEST_NAME);
  const scope = { userId: user.id, operation: 'importHouseholds', access: 'write' } as const;
  const refusals = await withScope(prisma, scope, async (db) => {
    const reasons = await importCommune({ db, user, actor: () => loadActor(db, user.id) }, unitKey, ['unit']);
    if (reasons.length === 0) await beginReading(db, { id, unitId: unitKey, fileName, userId: user.id });
    return reasons;
  });
  if (refusals.length > 0) return { ok: false, refusals };
  try {
    const read = await tryUpload(prisma, vault, { ...upload, id, fileName }, progressOf(prisma, user.id, id));
    if (read.ok) return { ok: true, value: encodeGlobalID('HouseholdImport', id) };
    await withScope(prisma, scope, (db) => refuseReading(db, id, read.refusals));
    return read;
  } catch (error) {
    await withScope(prisma, scope, (db) => endReading(db, id));
    if (!(error instanceof ReadingCancelled)) throw error;
    return { ok: false, refusals: [refusal('readingCancelled', ['file'], { value: fileName })] };
  }
}

/** The same, told how far it is; in one transaction, so that a reading that does not come to its end leaves nothing. */
async function tryUpload(
  prisma: PrismaClient,
  vault: Vault,
  { id, user, unitKey, roundId, fileName, bytes }: Upload & { readonly id: string },
  progress: Progress,
): Promise<Result<null>> {
  const today = todayInVietnam();
  const read = await readImport({ bytes, fileName, today }, progress);
  if (!read.ok) return read;
  const scope = { userId: user.id, operation: 'importHouseholds', access: 'write', timeout: PATIENCE } as const;
  return withScope(prisma, scope, async (db) => {
    const round = await importRound(db, roundId, unitKey);
    if (!round.ok) return round;
    const asOf = await lastDay(db, unitKey, today);
    const file = {
      id,
      communeId: unitKey,
      round: round.value,
      userId: user.id,
      fileName,
      read: read.value,
      today,
      asOf,
    };
    await tryImport(db, vault, file, progress);
    if (!(await endReading(db, id))) throw new ReadingCancelled();
    return { ok: true, value: null };
  });
}

/** Today, or the last day of a commune that is no more. */
async function lastDay(db: Transaction, unitKey: string, today: PlainDate): Promise<PlainDate> {
  const { validTo } = await db.unit.findUniqueOrThrow({ where: { id: unitKey }, select: { validTo: true } });
  const end = dayOrNull(validTo);
  return end !== null && end <= today ? addDays(end, -1) : today;
}
