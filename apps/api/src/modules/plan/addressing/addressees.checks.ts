import type { Transaction } from '@bacthang/database';
import { type Refusal, type Result, refusal, resultOf } from '@bacthang/domain';
import { organizationsOf } from './organizations.checks.ts';

interface AddresseesInput {
  readonly includedOrganizationIds?: readonly string[] | null | undefined;
  readonly excludedOrganizationIds?: readonly string[] | null | undefined;
}

/** The exceptions to whom a revision reaches; null for a mode that is left as it stands. */
export interface Addressees {
  readonly include: readonly string[] | null;
  readonly exclude: readonly string[] | null;
}

type Field = keyof AddresseesInput;

/** Refuses `notFound`, and `edgeRepeated` for an organization that is named twice, or both included and excluded. */
export async function addresseesOf(
  db: Transaction,
  revisionId: string,
  input: AddresseesInput,
): Promise<Result<Addressees>> {
  const fields: readonly Field[] = ['includedOrganizationIds', 'excludedOrganizationIds'];
  const named = fields.flatMap((field) =>
    (input[field] ?? []).map((globalId, index) => ({ globalId, field, path: [field, String(index)] })),
  );
  const ids = await organizationsOf(db, named);
  if (!ids.ok) return ids;
  const keys = ids.value.map((id) => id ?? '');
  const of = (field: Field) => (input[field] ? keys.filter((_, index) => named[index]?.field === field) : null);
  const kept = await db.addressee.findMany({ where: { revisionId } });
  const standing = kept.filter(
    ({ mode }) => !input[mode === 'include' ? 'includedOrganizationIds' : 'excludedOrganizationIds'],
  );
  const taken = new Set(standing.map(({ organizationId }) => organizationId));
  const refusals = keys.flatMap((key, index): Refusal[] => {
    if (taken.has(key))
      return [refusal('edgeRepeated', named[index]?.path ?? [], { value: named[index]?.globalId ?? null })];
    taken.add(key);
    return [];
  });
  return resultOf({ include: of('includedOrganizationIds'), exclude: of('excludedOrganizationIds') }, refusals);
}
