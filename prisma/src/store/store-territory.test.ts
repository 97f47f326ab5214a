import { expect, test } from 'vitest';
import { importPackagedTerritory } from '../territory/index.ts';
import { createTestDatabase, query } from '../testing/index.ts';
import { inTransaction, storeTerritory } from './index.ts';

test('the packaged maps are stored whole, and storing them again writes nothing', async () => {
  const database = await createTestDatabase();
  const territory = importPackagedTerritory();
  const store = () => inTransaction(database.ownerUrl, 'test', (client) => storeTerritory(client, territory));
  const state = async () => {
    const [counts] = await query(
      database.ownerUrl,
      `SELECT (SELECT count(*)::int FROM unit) AS units, (SELECT count(*)::int FROM unit_succession) AS successions,
         (SELECT count(*)::int FROM organization) AS bodies, (SELECT count(*)::int FROM audit_entry) AS entries,
         (SELECT count(*)::int FROM unit_ancestor WHERE depth = 0) AS selves,
         (SELECT count(*)::int FROM unit_ancestor WHERE ancestor_id = 'VN') AS below_the_country,
         (SELECT array_agg(ancestor_id ORDER BY depth) FROM unit_ancestor WHERE unit_id = 'C12322-2025') AS path`,
    );
    return counts;
  };
  await store();
  const stored = await state();
  const units = territory.units.length;
  expect(stored).toMatchObject({
    units,
    successions: territory.successions.length,
    // Two committees each, none of the country, and the body that runs the installation.
    bodies: 2 * (units - 1) + 1,
    selves: units,
    below_the_country: units,
    path: ['C12322-2025', 'P33-2025', 'VN'],
  });
  await store();
  expect(await state()).toEqual(stored);
  await database.drop();
});
