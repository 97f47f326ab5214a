import { foldVietnamese } from '@bacthang/domain';
import type { ClientBase } from 'pg';
import { insertRows } from '../../../src/store/index.ts';
import type { InventedHousehold } from '../../register/review.ts';

const FIRST_DAY = '2015-01-01';

/** Households with their people. */
export async function loadHouseholds(client: ClientBase, households: readonly InventedHousehold[]): Promise<void> {
  await insertRows(
    client,
    'household',
    households.map(({ id, villageId }) => ({
      id,
      village_id: villageId,
      resides_from: FIRST_DAY,
      exists_from: FIRST_DAY,
      origin: 'listed',
      synthetic: true,
      version: 1,
      updated_at: new Date(),
    })),
  );
  const people = households.flatMap((household) => household.people.map((person) => ({ household, person })));
  await insertRows(
    client,
    'household_member',
    people.map(({ household, person }) => ({
      id: person.id,
      household_id: household.id,
      name: person.name,
      search_name: foldVietnamese(person.name),
      birth_date: person.birthDate,
      sex: person.sex,
      relation: person.relation,
      valid_from: `${person.birthDate > FIRST_DAY ? person.birthDate : FIRST_DAY.slice(0, 7)}-01`,
    })),
  );
  await insertRows(
    client,
    'member_sensitive',
    people.map(({ person }) => ({ member_id: person.id, ethnicity: person.ethnicity })),
  );
}
