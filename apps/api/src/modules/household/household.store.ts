import type { Transaction } from '@bacthang/database';
import type { Household } from '@bacthang/domain';
import type { Vault } from '../../process/vault.ts';
import type { ReadingPurpose } from './household.enums.ts';
import { HOUSEHOLD_FILE, type HouseholdRow, householdOf } from './household.row.ts';

/** A household's whole file, as far as the viewer may see it. */
export interface HouseholdFile {
  readonly row: HouseholdRow;
  readonly household: Household;
}

/** Null when there is none, or none that the viewer may see. Four statements. */
export async function findFile(db: Transaction, vault: Vault, id: string): Promise<HouseholdFile | null> {
  const row = await db.household.findUnique({ where: { id }, include: HOUSEHOLD_FILE });
  return row && { row, household: householdOf(row, vault) };
}

/** The same, with whoever else is about to change it waiting. */
export async function lockFile(db: Transaction, vault: Vault, id: string): Promise<HouseholdFile | null> {
  await db.$executeRaw`SELECT 1 FROM household WHERE id = ${id}::uuid FOR UPDATE`;
  return findFile(db, vault, id);
}

interface Reading {
  readonly householdId: string | null;
  readonly userId: string;
  readonly purpose: ReadingPurpose;
  readonly note: string | null;
  readonly sensitive: boolean;
}

/** Writes down that somebody opened a file, or looked for people. */
export async function logReading(db: Transaction, reading: Reading): Promise<void> {
  const { householdId, userId, purpose, note, sensitive } = reading;
  await db.$executeRaw`INSERT INTO file_read (household_id, user_id, purpose, note, sensitive)
    VALUES (${householdId}::uuid, ${userId}, ${purpose}::reading_purpose, ${note}, ${sensitive})`;
}

interface VillageRow {
  readonly id: string;
  readonly name: string;
  readonly communeId: string;
}

/** The villages of a commune, by id; one that has moved is the one's where it lies now. */
export async function findVillages(db: Transaction, communeId: string): Promise<VillageRow[]> {
  return db.$queryRaw`
    SELECT v.id, v.name, a.ancestor_id AS "communeId" FROM unit_ancestor a JOIN unit v ON v.id = a.unit_id AND v.tier = 'village'
    WHERE a.ancestor_id = ${communeId} AND a.depth = 1 ORDER BY v.code, v.id`;
}
