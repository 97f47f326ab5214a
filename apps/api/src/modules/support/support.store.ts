import { randomUUID } from 'node:crypto';
import type { Prisma, Transaction } from '@bacthang/database';
import {
  type FundingKind,
  type PlainDate,
  POVERTY_CAUSES,
  type PovertyCause,
  SUPPORT_KINDS,
  type Support,
  type SupportKind,
  type SupportNeed,
} from '@bacthang/domain';
import { dayOf, dayOrNull } from '../household/household.row.ts';

/** The kinds of the domain, and those that the installation has added. */
export async function loadKinds(db: Transaction): Promise<readonly SupportKind[]> {
  const added = await db.addedSupportKind.findMany({ orderBy: { code: 'asc' } });
  return [
    ...SUPPORT_KINDS,
    ...added.map(({ code, ofPerson, renewed, causes }) => ({
      code,
      for: ofPerson ? ('person' as const) : ('household' as const),
      renewed,
      causes: POVERTY_CAUSES.filter((cause) => causes.includes(cause)),
    })),
  ];
}

export async function storeSupport(
  db: Transaction,
  support: Support,
  note: string | null,
  userId: string,
): Promise<void> {
  const { householdId, personId, kind, on, source, amount, inKind, giver } = support;
  await db.$executeRaw`
    INSERT INTO support (id, household_id, member_id, kind_code, given_on, amount, in_kind, source, giver, note, by_id)
    VALUES (${randomUUID()}::uuid, ${householdId}::uuid, ${personId}::uuid, ${kind}, ${on}::date, ${amount?.toString() ?? null}::bigint, ${inKind}, ${source}, ${giver}, ${note}, ${userId})`;
}

export async function storeNeed(db: Transaction, need: SupportNeed, note: string | null): Promise<void> {
  await db.$executeRaw`
    INSERT INTO need (id, household_id, member_id, kind_code, eligible, note, valid_from, valid_to)
    VALUES (${randomUUID()}::uuid, ${need.householdId}::uuid, ${need.personId}::uuid, ${need.kind}, ${need.eligible}, ${note}, ${need.from}::date, ${need.to}::date)`;
}

/** Makes these the causes of a household from a day on: others end, new ones begin. Two statements. */
export async function storeCauses(
  db: Transaction,
  householdId: string,
  causes: readonly PovertyCause[],
  from: PlainDate,
): Promise<void> {
  await db.$executeRaw`
    UPDATE household_cause SET valid_to = ${from}::date, version = version + 1
    WHERE household_id = ${householdId}::uuid AND valid_to IS NULL AND cause <> ALL(${[...causes]})`;
  await db.$executeRaw`
    INSERT INTO household_cause (id, household_id, cause, valid_from)
    SELECT gen_random_uuid(), ${householdId}::uuid, given, ${from}::date FROM unnest(${[...causes]}::text[]) given
    WHERE NOT EXISTS (SELECT FROM household_cause c WHERE c.household_id = ${householdId}::uuid AND c.cause = given AND c.valid_to IS NULL)`;
}

/** Needs and supports of the households at and under a unit, whatever their number in two statements. */
export async function loadNeedsAndSupports(
  db: Transaction,
  unitId: string,
): Promise<{ readonly needs: readonly SupportNeed[]; readonly supports: readonly Support[] }> {
  const under: Prisma.HouseholdWhereInput = {
    existsTo: null,
    village: { ancestors: { some: { ancestorId: unitId } } },
  };
  const needs = await db.need.findMany({ where: { household: under }, orderBy: { id: 'asc' } });
  const supports = await db.support.findMany({ where: { household: under }, orderBy: { id: 'asc' } });
  return {
    needs: needs.map(({ householdId, memberId, kindCode, validFrom, validTo, eligible }) => ({
      householdId,
      personId: memberId,
      kind: kindCode,
      from: dayOf(validFrom),
      to: dayOrNull(validTo),
      eligible,
    })),
    supports: supports.map(({ householdId, memberId, kindCode, givenOn, source, amount, inKind, giver }) => ({
      householdId,
      personId: memberId,
      kind: kindCode,
      on: dayOf(givenOn),
      source: source as FundingKind,
      amount,
      inKind,
      giver,
    })),
  };
}
