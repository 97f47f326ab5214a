import { type PrismaClient, type Transaction, withScope } from '@bacthang/database';
import { addDays, type PlainDate, type Result } from '@bacthang/domain';
import { encodeGlobalID } from '@pothos/plugin-relay';
import type { SignedInUser } from '../../../graphql/context.ts';
import { todayInVietnam } from '../../../graphql/today.ts';
import type { Vault } from '../../../process/vault.ts';
import { loadActor } from '../../access/actor.ts';
import { dayOrNull } from '../household.row.ts';
import { importCommune } from './import.access.ts';
import { importRound } from './import-round.ts';
import { readFile } from './read-file.ts';
import { readImport } from './read-import.ts';
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

/** Reads a file and keeps what it would do; answers the import's global id. */
export async function uploadImport(prisma: PrismaClient, vault: Vault, upload: Upload): Promise<Result<string>> {
  const { user, unitKey, bytes } = upload;
  const fileName = upload.fileName.normalize('NFC').slice(0, LONGEST_NAME);
  const rows = await readFile(bytes, fileName);
  if (!rows.ok) return rows;
  const today = todayInVietnam();
  const read = readImport(rows.value, today);
  if (!read.ok) return read;
  const scope = { userId: user.id, operation: 'importHouseholds', access: 'write', timeout: PATIENCE } as const;
  return withScope(prisma, scope, async (db) => {
    const refusals = await importCommune({ db, user, actor: () => loadActor(db, user.id) }, unitKey, ['unit']);
    if (refusals.length > 0) return { ok: false, refusals };
    const round = await importRound(db, upload.roundId, unitKey);
    if (!round.ok) return round;
    const tried = await tryImport(db, vault, {
      communeId: unitKey,
      round: round.value,
      userId: user.id,
      fileName,
      read: read.value,
      today,
      asOf: await lastDay(db, unitKey, today),
    });
    return { ok: true, value: encodeGlobalID('HouseholdImport', tried) };
  });
}

/** Today, or the last day of a commune that is no more. */
async function lastDay(db: Transaction, unitKey: string, today: PlainDate): Promise<PlainDate> {
  const { validTo } = await db.unit.findUniqueOrThrow({ where: { id: unitKey }, select: { validTo: true } });
  const end = dayOrNull(validTo);
  return end !== null && end <= today ? addDays(end, -1) : today;
}
