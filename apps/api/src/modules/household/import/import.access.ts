import { may, ofUnit, type Refusal, refusal } from '@bacthang/domain';
import type { Context } from '../../../graphql/context.ts';
import { uuidOf } from '../../../graphql/global-id.ts';
import type { Actor } from '../../access/actor.ts';
import { UNIT_PATH, unitPathOf } from '../../access/unit-path.ts';

export interface OpenedImport {
  readonly importId: string;
  readonly communeId: string;
  readonly roundId: string | null;
  readonly userId: string;
}

type Opened = ({ readonly ok: true } & OpenedImport) | { readonly ok: false; readonly refusals: readonly Refusal[] };

type Seeing = Pick<Context, 'db' | 'user'> & { readonly actor: () => Promise<Actor> };

/** The commune into whose register somebody may put a file; `notFound`, `notAllowed` at `path` where there is none. */
export async function importCommune(
  { db, user, actor }: Seeing,
  unitKey: string,
  path: readonly string[],
): Promise<readonly Refusal[]> {
  if (!user) return [refusal('notSignedIn', [])];
  const unit = await db.unit.findUnique({ where: { id: unitKey, tier: 'commune' }, include: UNIT_PATH });
  if (!unit) return [refusal('notFound', path, { value: unitKey })];
  if (may(await actor(), 'household.edit', ofUnit(unit.id, unitPathOf(unit)))) return [];
  return [refusal('notAllowed', path, { value: unitKey })];
}

/** An import that has not been taken back, locked so that whoever else acts on it waits. */
export async function openImport(context: Context, globalId: string): Promise<Opened> {
  const { db, user } = context;
  if (!user) return { ok: false, refusals: [refusal('notSignedIn', [])] };
  const importId = uuidOf('HouseholdImport', globalId);
  if (importId !== null) await db.$executeRaw`SELECT 1 FROM household_import WHERE id = ${importId}::uuid FOR UPDATE`;
  const row = importId === null ? null : await db.householdImport.findUnique({ where: { id: importId } });
  if (!row) return { ok: false, refusals: [refusal('notFound', ['importId'], { value: globalId })] };
  const refusals = await importCommune(context, row.unitId, ['importId']);
  if (refusals.length > 0) return { ok: false, refusals };
  if (row.undoneAt !== null) return { ok: false, refusals: [refusal('importUndone', ['importId'])] };
  return { ok: true, importId: row.id, communeId: row.unitId, roundId: row.roundId, userId: user.id };
}
