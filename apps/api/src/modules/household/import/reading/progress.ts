import { type PrismaClient, withScope } from '@bacthang/database';
import { turns } from '../../../../process/turns.ts';
import { type ImportStage, tellReading } from './reading.store.ts';

/** Thrown where somebody has cancelled what is being done. */
export class ReadingCancelled extends Error {}

/** Told how far a long piece of work is; while it is told, others have their turn. Throws {@link ReadingCancelled}. */
export type Progress = (stage: ImportStage, done: number, total: number | null) => Promise<void>;

/** Milliseconds between two words to whoever looks on. */
const WORD = 500;

/** Writes down how far a reading is, each time in a transaction of its own, so that others see it. */
export function progressOf(prisma: PrismaClient, userId: string, id: string): Progress {
  const turn = turns();
  let told = performance.now();
  return async (stage, done, total) => {
    if (!(await turn()) || performance.now() - told < WORD) return;
    const scope = { userId, operation: 'importHouseholds', access: 'write' } as const;
    const wanted = await withScope(prisma, scope, (db) => tellReading(db, id, { stage, done, total }));
    if (!wanted) throw new ReadingCancelled();
    told = performance.now();
  };
}
