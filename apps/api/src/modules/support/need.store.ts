import { randomUUID } from 'node:crypto';
import type { Transaction } from '@bacthang/database';
import type { PlainDate, SupportNeed } from '@bacthang/domain';
import { dayOf, dayOrNull } from '../household/household.row.ts';

export interface NeedRow {
  readonly id: string;
  readonly householdId: string;
  readonly memberId: string | null;
  readonly kindCode: string;
  readonly eligible: boolean;
  readonly note: string | null;
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

export const needOf = ({ householdId, memberId, kindCode, validFrom, validTo, eligible }: NeedRow): SupportNeed => ({
  householdId,
  personId: memberId,
  kind: kindCode,
  from: dayOf(validFrom),
  to: dayOrNull(validTo),
  eligible,
});

export async function findNeed(db: Transaction, id: string): Promise<SupportNeed | null> {
  const row = await db.need.findUnique({ where: { id } });
  return row && needOf(row);
}

export async function findNeeds(db: Transaction, householdId: string): Promise<readonly SupportNeed[]> {
  return (await db.need.findMany({ where: { householdId }, orderBy: { id: 'asc' } })).map(needOf);
}

export async function storeNeed(db: Transaction, need: SupportNeed, note: string | null): Promise<void> {
  await db.$executeRaw`
    INSERT INTO need (id, household_id, member_id, kind_code, eligible, note, valid_from, valid_to)
    VALUES (${randomUUID()}::uuid, ${need.householdId}::uuid, ${need.personId}::uuid, ${need.kind}, ${need.eligible}, ${note}, ${need.from}::date, ${need.to}::date)`;
}

export async function storeNeedEnd(db: Transaction, id: string, on: PlainDate): Promise<void> {
  await db.$executeRaw`UPDATE need SET valid_to = ${on}::date, version = version + 1 WHERE id = ${id}::uuid`;
}
