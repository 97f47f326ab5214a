import { openConnection } from '@bacthang/database';
import { identityPlace } from '../modules/household/household.row.ts';
import { createVault, type Vault } from './vault.ts';

/** The key at hand does not open what is stored. */
export class WrongFieldKey extends Error {
  override readonly name = 'WrongFieldKey';
}

/** Enough that one damaged row is not taken for a wrong key. */
const TRIED = 20;

/**
 * The vault of an installation, tried on what was sealed last: with another key nobody could be found by their number any
 * more, and what is entered now could not be read with the right one.
 */
export async function openVault(ownerUrl: string, secret: string): Promise<Vault> {
  const vault = createVault(secret);
  const client = await openConnection(ownerUrl);
  try {
    const { rows } = await client.query<{ id: string; sealed: Buffer }>(
      `SELECT member_id AS id, identity_sealed AS sealed FROM member_sensitive
       WHERE identity_sealed IS NOT NULL ORDER BY member_id DESC LIMIT ${TRIED}`,
    );
    if (rows.length > 0 && rows.every(({ id, sealed }) => vault.open(sealed, identityPlace(id)) === null)) {
      throw new WrongFieldKey(
        'FIELD_KEY is not the key that the identity numbers in this database are sealed with. Start with the key kept with the backup (FIELD_KEY, or the file field-key in DATA_DIR).',
      );
    }
  } finally {
    await client.end();
  }
  return vault;
}
