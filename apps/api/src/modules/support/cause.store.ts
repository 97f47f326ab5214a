import type { Transaction } from '@bacthang/database';
import type { CauseChange, CauseSpan, PovertyCause } from '@bacthang/domain';
import { dayOf, dayOrNull } from '../household/household.row.ts';

interface CauseRow {
  readonly cause: string;
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

export const causeOf = ({ cause, validFrom, validTo }: CauseRow): CauseSpan => ({
  cause: cause as PovertyCause,
  from: dayOf(validFrom),
  to: dayOrNull(validTo),
});

/** All causes that a household was ever said to have, oldest first. */
export async function findCauses(db: Transaction, householdId: string): Promise<readonly CauseSpan[]> {
  const rows = await db.householdCause.findMany({
    where: { householdId },
    orderBy: [{ validFrom: 'asc' }, { cause: 'asc' }],
  });
  return rows.map(causeOf);
}

/** Ends some causes of a household on a day and begins others. Two statements. */
export async function storeCauses(
  db: Transaction,
  householdId: string,
  { from, begin, end }: CauseChange,
): Promise<void> {
  await db.$executeRaw`
    UPDATE household_cause SET valid_to = ${from}::date, version = version + 1
    WHERE household_id = ${householdId}::uuid AND valid_to IS NULL AND cause = ANY(${[...end]})`;
  await db.$executeRaw`
    INSERT INTO household_cause (id, household_id, cause, valid_from)
    SELECT gen_random_uuid(), ${householdId}::uuid, given, ${from}::date FROM unnest(${[...begin]}::text[]) given`;
}
