import type { Transaction } from '@bacthang/database';
import type { Refusal } from '@bacthang/domain';

export const IMPORT_STAGES = ['reading', 'checking'] as const;
/** Its rows are read; then its households are put to the rules. */
export type ImportStage = (typeof IMPORT_STAGES)[number];

/** Seconds without a word after which whoever read it is taken to be gone: it says so every half second. */
const SILENCE = 60;

/** A file that is being read, or was refused. */
export interface ImportReading {
  readonly id: string;
  readonly fileName: string;
  readonly stage: ImportStage;
  readonly done: number;
  readonly total: number | null;
  readonly beganAt: Date;
  /** Its reader fell silent: the server was stopped, say. */
  readonly interrupted: boolean;
  /** None while it is being read. */
  readonly refusals: readonly Refusal[];
}

interface NewReading {
  readonly id: string;
  readonly unitId: string;
  readonly fileName: string;
  readonly userId: string;
}

/** Writes down that a file is being read; what became of earlier ones of the same person is no longer of interest. */
export async function beginReading(db: Transaction, { id, unitId, fileName, userId }: NewReading): Promise<void> {
  await db.$executeRaw`DELETE FROM import_reading WHERE unit_id = ${unitId} AND by_id = ${userId}
    AND (refusals IS NOT NULL OR told_at < now() - make_interval(secs => ${SILENCE}))`;
  await db.$executeRaw`INSERT INTO import_reading (id, unit_id, file_name, by_id) VALUES (${id}::uuid, ${unitId}, ${fileName}, ${userId})`;
}

/** False where it was cancelled meanwhile. */
export async function tellReading(
  db: Transaction,
  id: string,
  { stage, done, total }: Pick<ImportReading, 'stage' | 'done' | 'total'>,
): Promise<boolean> {
  const told =
    await db.$executeRaw`UPDATE import_reading SET stage = ${stage}::import_stage, done = ${done}, total = ${total}::int, told_at = now()
    WHERE id = ${id}::uuid`;
  return told > 0;
}

/** Keeps why a file was refused. */
export async function refuseReading(db: Transaction, id: string, refusals: readonly Refusal[]): Promise<void> {
  await db.$executeRaw`UPDATE import_reading SET refusals = ${JSON.stringify(refusals)}::jsonb, told_at = now() WHERE id = ${id}::uuid`;
}

/** A file that was read, or is read no more; false where it was cancelled meanwhile. */
export async function endReading(db: Transaction, id: string): Promise<boolean> {
  return (await db.$executeRaw`DELETE FROM import_reading WHERE id = ${id}::uuid`) > 0;
}

/** The files of a commune that are being read, or were refused, newest first. */
export function findReadings(db: Transaction, unitId: string): Promise<ImportReading[]> {
  return db.$queryRaw`
    SELECT id, file_name AS "fileName", stage::text AS stage, done, total, began_at AS "beganAt", coalesce(refusals, '[]') AS refusals,
      refusals IS NULL AND told_at < now() - make_interval(secs => ${SILENCE}) AS interrupted
    FROM import_reading WHERE unit_id = ${unitId} ORDER BY began_at DESC, id`;
}
