import type { Transaction } from '@bacthang/database';
import { type Result, refusal } from '@bacthang/domain';
import { uuidOf } from '../../../graphql/global-id.ts';
import { findRound, type OpenedRound } from '../../review/round.store.ts';

/** The round that a file is for; null where it is for the register alone. Refuses `notFound`, of that commune, and `alreadyDecided`. */
export async function importRound(
  db: Transaction,
  globalId: string | null,
  communeId: string,
): Promise<Result<OpenedRound | null>> {
  if (globalId === null) return { ok: true, value: null };
  const id = uuidOf('ReviewRound', globalId);
  const found = id === null ? null : await findRound(db, id);
  if (found?.round.communeId !== communeId) {
    return { ok: false, refusals: [refusal('notFound', ['round'], { value: globalId })] };
  }
  const { decision } = found.row;
  if (decision) return { ok: false, refusals: [refusal('alreadyDecided', ['round'], { value: decision.number })] };
  return { ok: true, value: found };
}
