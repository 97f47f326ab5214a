import { expect, test } from 'vitest';
import { communeWithPeople, register } from '../modules/household/household.fixture.ts';
import { testApi } from '../testing/index.ts';
import { openVault, WrongFieldKey } from './open-vault.ts';

const api = testApi();
const ANOTHER = 'another key that was never used here, long enough';

test('a key is taken that opens what is stored, and refused in one line where it does not', async () => {
  await expect(openVault(api.ownerUrl, ANOTHER)).resolves.toBeDefined();
  const { village, people } = await communeWithPeople(api);
  await register(api, people.editor, village, [{ name: 'Bùi Thị Một', identityNumber: '000070000001' }]);
  await expect(openVault(api.ownerUrl, api.fieldKey)).resolves.toBeDefined();
  const refused = openVault(api.ownerUrl, ANOTHER);
  await expect(refused).rejects.toThrow(WrongFieldKey);
  await expect(refused).rejects.toThrow(/^FIELD_KEY is not the key[^\n]*$/);
});
