import type { Transaction } from '@bacthang/database';
import { foldVietnamese, type Household } from '@bacthang/domain';
import { turns } from '../../process/turns.ts';
import type { Vault } from '../../process/vault.ts';
import { identityPlace } from './household.row.ts';

const hex = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString('hex')}`;

/** Writes a checked household with all its people and addresses: anew, or a version on. Four statements. */
export function storeHousehold(db: Transaction, vault: Vault, household: Household, userId: string): Promise<void> {
  return storeHouseholds(db, vault, [household], userId);
}

/** The same for many at once, in as many statements. */
export async function storeHouseholds(
  db: Transaction,
  vault: Vault,
  households: readonly Household[],
  userId: string,
): Promise<void> {
  const rows = households.map(({ id, addresses, origin, ending }) => {
    const current = addresses.at(-1);
    if (!current) throw new Error('a household that was checked lives somewhere');
    return {
      id,
      village_id: current.villageId,
      address: current.detail,
      resides_from: current.from,
      exists_from: origin.on,
      exists_to: ending?.on ?? null,
      origin: origin.kind,
      from_household_id: origin.fromHouseholdId,
      ending: ending?.kind ?? null,
      into_household_id: ending?.intoHouseholdId ?? null,
    };
  });
  await db.$executeRaw`
    INSERT INTO household (id, village_id, address, resides_from, exists_from, exists_to, origin, from_household_id, ending, into_household_id, updated_by_id)
    SELECT h.id, h.village_id, h.address, h.resides_from, h.exists_from, h.exists_to, h.origin, h.from_household_id, h.ending, h.into_household_id, ${userId}
    FROM jsonb_populate_recordset(NULL::household, ${JSON.stringify(rows)}::jsonb) h
    ON CONFLICT (id) DO UPDATE SET village_id = excluded.village_id, address = excluded.address, resides_from = excluded.resides_from,
      exists_from = excluded.exists_from, exists_to = excluded.exists_to, origin = excluded.origin, from_household_id = excluded.from_household_id,
      ending = excluded.ending, into_household_id = excluded.into_household_id, updated_by_id = excluded.updated_by_id,
      updated_at = now(), version = household.version + 1`;
  const former = households.flatMap(({ id, addresses }) =>
    addresses.slice(0, -1).map(({ villageId, detail, from, to }) => ({
      household_id: id,
      village_id: villageId,
      address: detail,
      valid_from: from,
      valid_to: to,
    })),
  );
  await db.$executeRaw`
    INSERT INTO former_residence SELECT * FROM jsonb_populate_recordset(NULL::former_residence, ${JSON.stringify(former)}::jsonb)
    ON CONFLICT (household_id, valid_from) DO NOTHING`;
  await storeMembers(db, vault, households);
}

async function storeMembers(db: Transaction, vault: Vault, households: readonly Household[]): Promise<void> {
  const members = households.flatMap((household) => household.members.map((member) => ({ ...member, household })));
  const rows = members.map(({ person, relation, from, to, household }) => ({
    id: person.id,
    household_id: household.id,
    name: person.name,
    search_name: foldVietnamese(person.name),
    birth_date: person.birthDate,
    sex: person.sex,
    relation,
    valid_from: from,
    valid_to: to,
  }));
  await db.$executeRaw`
    INSERT INTO household_member SELECT * FROM jsonb_populate_recordset(NULL::household_member, ${JSON.stringify(rows)}::jsonb)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, search_name = excluded.search_name, birth_date = excluded.birth_date,
      sex = excluded.sex, relation = excluded.relation, valid_from = excluded.valid_from, valid_to = excluded.valid_to
    WHERE (household_member.*) IS DISTINCT FROM (excluded.*)`;
  const [sensitive, turn]: [object[], ReturnType<typeof turns>] = [[], turns()];
  for (const { person } of members) {
    sensitive.push({
      member_id: person.id,
      ethnicity: person.ethnicity,
      disabled: person.disabled,
      seriously_ill: person.seriouslyIll,
      identity_sealed: person.identityNumber && hex(vault.seal(person.identityNumber, identityPlace(person.id))),
      identity_mark: person.identityNumber && hex(vault.mark(person.identityNumber)),
    });
    await turn();
  }
  await db.$executeRaw`
    INSERT INTO member_sensitive SELECT * FROM jsonb_populate_recordset(NULL::member_sensitive, ${JSON.stringify(sensitive)}::jsonb)
    ON CONFLICT (member_id) DO UPDATE SET ethnicity = excluded.ethnicity, disabled = excluded.disabled,
      seriously_ill = excluded.seriously_ill, identity_sealed = excluded.identity_sealed, identity_mark = excluded.identity_mark
    WHERE (member_sensitive.ethnicity, member_sensitive.disabled, member_sensitive.seriously_ill, member_sensitive.identity_mark)
      IS DISTINCT FROM (excluded.ethnicity, excluded.disabled, excluded.seriously_ill, excluded.identity_mark)`;
}
