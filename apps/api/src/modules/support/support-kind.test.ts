import { expect, test } from 'vitest';
import { demoUser, testApi } from '../../testing/index.ts';
import { communeWithPeople, register } from '../household/household.fixture.ts';
import { ADD_KIND, NEED } from './support.fixture.ts';

const api = testApi({ demonstration: true });

test('a kind that an administrator has added is needed and given like any other', async () => {
  const input = {
    code: 'telecom',
    name: 'Dịch vụ viễn thông',
    ofPerson: false,
    renewed: false,
    causes: [],
    indicatorCode: 'telecom-access-coverage',
  };
  const add = async (who: string) => (await api.as(demoUser(who)).run(ADD_KIND, { input })).addSupportKind;
  expect(await add('hung-yen')).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });
  expect(await add('quan-tri')).toMatchObject({
    kind: { name: 'Dịch vụ viễn thông', indicatorCode: 'telecom-access-coverage' },
  });
  expect(await add('quan-tri')).toMatchObject({ refusals: [{ code: 'SUPPORT_KIND_EXISTS', path: ['code'] }] });
  const { village, people } = await communeWithPeople(api);
  const { id } = await register(api, people.editor, village, [{ name: 'Đinh Văn Nghe' }]);
  const recorded = await api
    .as(people.editor)
    .run(NEED, { input: { householdId: id, kind: 'telecom', from: '2024-02-01', eligible: true } });
  expect(recorded.recordNeed).toEqual({ __typename: 'RecordNeedSuccess' });
});
