import { randomUUID } from 'node:crypto';
import type { Prisma, Transaction } from '@bacthang/database';
import type { FundingKind, PlainDate, Support } from '@bacthang/domain';
import { dayOf, dayOrNull } from '../household/household.row.ts';

type SupportRow = Prisma.SupportGetPayload<object>;

/** A support as the domain's rules take it. */
export const supportOf = (row: SupportRow): Support => ({
  householdId: row.householdId,
  personId: row.memberId,
  kind: row.kindCode,
  on: dayOf(row.givenOn),
  source: row.source as FundingKind,
  amount: row.amount,
  inKind: row.inKind,
  giver: row.giver,
});

/** A recorded support, of that household where one is named. */
export async function findSupport(db: Transaction, id: string | null, householdId?: string) {
  const row = id === null ? null : await db.support.findUnique({ where: { id, ...(householdId && { householdId }) } });
  return row && { ...row, withdrawnOn: dayOrNull(row.withdrawnOn) };
}

interface Record {
  readonly note: string | null;
  readonly userId: string;
  readonly correctsId: string | null;
}

export async function storeSupport(
  db: Transaction,
  support: Support,
  { note, userId, correctsId }: Record,
): Promise<void> {
  const { householdId, personId, kind, on, source, amount, inKind, giver } = support;
  await db.$executeRaw`
    INSERT INTO support (id, household_id, member_id, kind_code, given_on, amount, in_kind, source, giver, note, by_id, corrects_id)
    VALUES (${randomUUID()}::uuid, ${householdId}::uuid, ${personId}::uuid, ${kind}, ${on}::date, ${amount?.toString() ?? null}::bigint, ${inKind}, ${source}, ${giver}, ${note}, ${userId}, ${correctsId}::uuid)`;
}

interface Withdrawal {
  readonly on: PlainDate;
  readonly userId: string;
  readonly reason: string;
}

export async function storeWithdrawal(db: Transaction, id: string, { on, userId, reason }: Withdrawal): Promise<void> {
  await db.$executeRaw`
    UPDATE support SET withdrawn_on = ${on}::date, withdrawn_by_id = ${userId}, withdrawn_reason = ${reason}, version = version + 1
    WHERE id = ${id}::uuid`;
}
