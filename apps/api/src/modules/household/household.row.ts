import type { Prisma } from '@bacthang/database';
import type { EthnicCode, Household, HouseholdMember, PlainDate } from '@bacthang/domain';
import type { Vault } from '../../process/vault.ts';
import { UNIT_PATH } from '../access/unit-path.ts';

/** All that a household's file is made of; row-level security leaves `sensitive` null for those who may not read it. */
export const HOUSEHOLD_FILE = {
  village: { include: UNIT_PATH },
  formerResidences: { orderBy: { validFrom: 'asc' } },
  members: { include: { sensitive: true }, orderBy: [{ validFrom: 'asc' }, { birthDate: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.HouseholdInclude;

export type HouseholdRow = Prisma.HouseholdGetPayload<{ include: typeof HOUSEHOLD_FILE }>;
type MemberRow = HouseholdRow['members'][number];

export const dayOf = (date: Date): PlainDate => date.toISOString().slice(0, 10);
export const dayOrNull = (date: Date | null): PlainDate | null => (date === null ? null : dayOf(date));

/** Where an identity number is sealed: moved to another member it no longer opens. */
export const identityPlace = (memberId: string): string => `${memberId}/identityNumber`;

/** A stored household as the domain's rules take it. */
export function householdOf(row: HouseholdRow, vault: Vault): Household {
  const end = dayOrNull(row.existsTo);
  return {
    id: row.id,
    members: row.members.map((member) => memberOf(member, vault)),
    addresses: [
      ...row.formerResidences.map(({ villageId, address, validFrom, validTo }) => ({
        villageId,
        detail: address,
        from: dayOf(validFrom),
        to: dayOf(validTo),
      })),
      { villageId: row.villageId, detail: row.address, from: dayOf(row.residesFrom), to: end },
    ],
    origin: { kind: row.origin, on: dayOf(row.existsFrom), fromHouseholdId: row.fromHouseholdId },
    ending: row.ending && end ? { kind: row.ending, on: end, intoHouseholdId: row.intoHouseholdId } : null,
  };
}

function memberOf({ sensitive, ...row }: MemberRow, vault: Vault): HouseholdMember {
  const sealed = sensitive?.identitySealed;
  return {
    person: {
      id: row.id,
      name: row.name,
      sex: row.sex,
      birthDate: row.birthDate,
      identityNumber: sealed ? vault.open(sealed, identityPlace(row.id)) : null,
      ethnicity: (sensitive?.ethnicity ?? null) as EthnicCode | null,
      disabled: sensitive?.disabled ?? null,
      seriouslyIll: sensitive?.seriouslyIll ?? null,
    },
    relation: row.relation,
    from: dayOf(row.validFrom),
    to: dayOrNull(row.validTo),
  };
}
