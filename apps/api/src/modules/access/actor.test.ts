import { expect, test } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';
import { loadActor } from './actor.ts';

const api = testApi();

test('somebody acts in each of their organizations, under the units above it from the top down', async () => {
  const seed = newSeed();
  const province = seed.province('Bắc Thử');
  const district = province.district('Nam Thử');
  const commune = district.commune('Tây Thử');
  const user = commune.government.member('editor');
  await api.store(seed);
  const { memberships } = await api.scoped(user, (db) => loadActor(db, user.id));
  expect(memberships).toEqual([
    {
      organizationId: commune.government.id,
      unitId: commune.id,
      unitPath: ['VN', province.id, district.id],
      role: 'editor',
    },
  ]);
});

test('the country has no unit above it', async () => {
  const seed = newSeed();
  const user = seed.country.organization().member('administrator');
  await api.store(seed);
  const { memberships } = await api.scoped(user, (db) => loadActor(db, user.id));
  expect(memberships).toMatchObject([{ unitId: 'VN', unitPath: [] }]);
});
