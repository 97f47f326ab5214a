import type { Transaction } from '@bacthang/database';
import { type Refusal, type Result, refusal, resultOf } from '@bacthang/domain';
import { uuidOf } from '../../../graphql/global-id.ts';

/** An organization that an input names, and where. */
interface NamedOrganization {
  readonly globalId: string | null | undefined;
  readonly path: readonly string[];
}

/** The keys of the organizations named, null where none is. Refuses `notFound`. One statement. */
export async function organizationsOf(
  db: Transaction,
  named: readonly NamedOrganization[],
): Promise<Result<readonly (string | null)[]>> {
  const ids = named.map(({ globalId }) => (globalId ? uuidOf('Organization', globalId) : null));
  const wanted = ids.flatMap((id) => id ?? []);
  const rows =
    wanted.length > 0 ? await db.organization.findMany({ where: { id: { in: wanted } }, select: { id: true } }) : [];
  const known = new Set(rows.map(({ id }) => id));
  const refusals = named.flatMap(({ globalId, path }, index): Refusal[] => {
    const id = ids[index] ?? null;
    return !globalId || (id !== null && known.has(id)) ? [] : [refusal('notFound', path, { value: globalId })];
  });
  return resultOf(ids, refusals);
}
