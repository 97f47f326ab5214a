import { describe, expect, test } from 'vitest';
import { testApi } from '../../testing/index.ts';
import { communeWithPeople, register } from '../household/household.fixture.ts';
import { CAUSES, END_NEED, GIVE, HELP, NEED, NEEDS, WITHDRAW } from './support.fixture.ts';

const api = testApi();

const loan = (householdId: string, given: object = {}) => ({
  householdId,
  kind: 'credit',
  on: '2024-05-01',
  source: 'POLICY_CREDIT' as const,
  amount: '50000000',
  giver: 'Ngân hàng Chính sách xã hội',
  ...given,
});
const done = (typename: string) => ({ __typename: typename });

describe('from cause to help', () => {
  test('who needs what and has not got it, at every tier, and what answers the causes', async () => {
    const { commune, district, village, people } = await communeWithPeople(api);
    const [one, two] = [
      await register(api, people.editor, village, [{ name: 'Đinh Văn Cần' }]),
      await register(api, people.editor, village, [{ name: 'Đinh Văn Chờ' }]),
    ];
    const as = api.as(people.editor);
    for (const { id } of [one, two])
      await as.run(NEED, { input: { householdId: id, kind: 'credit', from: '2024-02-01', eligible: true } });
    const causes = ['CAPITAL', 'ILLNESS'] as const;
    await as.run(CAUSES, { input: { householdId: one.id, causes: [...causes], from: '2024-01-01' } });
    await as.run(GIVE, { input: loan(one.id) });
    for (const unit of [village, commune, district]) {
      const { supportNeeds } = await api.as(people.district).run(NEEDS, { unitKey: unit.id, year: 2024 });
      expect(supportNeeds, unit.name).toMatchObject({
        counts: [{ kind: { code: 'credit' }, met: '1', inNeed: '2' }],
        unmet: { totalCount: 1, nodes: [{ householdId: two.id, headName: 'Đinh Văn Chờ', since: '2024-02-01' }] },
      });
    }
    const { household } = await as.run(HELP, { id: one.id, year: 2024 });
    expect(household).toMatchObject({
      causes: [...causes],
      needs: [{ kind: { code: 'credit' }, answeredBy: [{ amount: '50000000' }] }],
      supports: [{ kind: { code: 'credit' }, amount: '50000000', source: 'POLICY_CREDIT' }],
      suggestedSupport: expect.arrayContaining(['credit', 'healthInsurance']),
    });
    const elsewhere = await api.as(people.beside).run(NEEDS, { unitKey: commune.id, year: 2024 });
    expect(elsewhere.supportNeeds).toBeNull();
  });

  test('causes are said anew, and those it had stay in its history', async () => {
    const { village, people } = await communeWithPeople(api);
    const { id } = await register(api, people.editor, village, [{ name: 'Đinh Văn Đổi' }]);
    const as = api.as(people.editor);
    const say = async (causes: ('LAND' | 'ILLNESS')[], from: string) =>
      (await as.run(CAUSES, { input: { householdId: id, causes, from } })).setCauses;
    expect(await say(['LAND'], '2023-01-01')).toEqual(done('SetCausesSuccess'));
    expect(await say(['ILLNESS'], '2022-12-31')).toMatchObject({ refusals: [{ code: 'END_NOT_AFTER_START' }] });
    expect(await say(['ILLNESS'], '2024-01-01')).toEqual(done('SetCausesSuccess'));
    expect((await as.run(HELP, { id })).household).toMatchObject({
      causes: ['ILLNESS'],
      causeHistory: [
        { cause: 'LAND', from: '2023-01-01', to: '2024-01-01' },
        { cause: 'ILLNESS', from: '2024-01-01', to: null },
      ],
    });
  });
});

test('what was given is something, of a kind that there is, to whom it is for, by whom may record it', async () => {
  const { village, people } = await communeWithPeople(api);
  const { id, members } = await register(api, people.editor, village, [{ name: 'Đinh Văn Ghi' }]);
  const give = async (who: typeof people.editor, changed: object) =>
    (await api.as(who).run(GIVE, { input: { ...loan(id), ...changed } })).recordSupport;
  const no = (code: string, ...path: string[]) => ({ refusals: [{ code, path }] });
  expect(await give(people.editor, { amount: null })).toMatchObject(no('NOTHING_GIVEN', 'amount'));
  expect(await give(people.editor, { kind: 'moon' })).toMatchObject(no('SUPPORT_KIND_UNKNOWN', 'kind'));
  expect(await give(people.editor, { kind: 'tuition' })).toMatchObject(no('PERSON_REQUIRED', 'memberId'));
  expect(await give(people.editor, { memberId: members[0]?.id })).toMatchObject(no('FIELD_FORBIDDEN', 'memberId'));
  expect(await give(people.viewer, {})).toMatchObject(no('NOT_ALLOWED', 'householdId'));
  expect(await give(people.beside, {})).toMatchObject(no('NOT_FOUND', 'householdId'));
});

test('a need is recorded once, ends once, and one recorded by mistake never stood', async () => {
  const { commune, village, people } = await communeWithPeople(api);
  const { id } = await register(api, people.editor, village, [{ name: 'Đinh Văn Nhu' }]);
  const as = api.as(people.editor);
  const input = { householdId: id, kind: 'credit', from: '2024-02-01', eligible: true };
  const record = async () => (await as.run(NEED, { input })).recordNeed;
  expect(await record()).toEqual(done('RecordNeedSuccess'));
  expect(await record()).toMatchObject({ refusals: [{ code: 'NEED_STANDS', path: ['from'] }] });
  const needs = async () => (await as.run(HELP, { id })).household?.needs ?? [];
  const end = async (on: string, who = people.editor) =>
    (await api.as(who).run(END_NEED, { input: { needId: (await needs())[0]?.id ?? '', on } })).endNeed;
  expect(await end('2024-02-01', people.viewer)).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });
  expect(await end('2024-02-01')).toEqual(done('EndNeedSuccess'));
  expect(await end('2024-03-01')).toMatchObject({ refusals: [{ code: 'NEED_ENDED' }] });
  expect(await needs()).toMatchObject([{ from: '2024-02-01', to: '2024-02-01' }]);
  expect((await as.run(NEEDS, { unitKey: commune.id, year: 2024 })).supportNeeds?.counts).toEqual([]);
  expect(await record()).toEqual(done('RecordNeedSuccess'));
});

test('a support recorded by mistake is corrected or withdrawn, and stays in the history', async () => {
  const { village, people } = await communeWithPeople(api);
  const { id } = await register(api, people.editor, village, [{ name: 'Đinh Văn Nhầm' }]);
  const as = api.as(people.editor);
  await as.run(NEED, { input: { householdId: id, kind: 'credit', from: '2024-02-01', eligible: true } });
  await as.run(GIVE, { input: loan(id, { amount: '5000000' }) });
  const help = async () => (await as.run(HELP, { id, year: 2024 })).household;
  const supportId = (await help())?.supports[0]?.id ?? '';
  const correct = async () =>
    (await as.run(GIVE, { input: { ...loan(id), corrects: { supportId, reason: 'Ghi thiếu một số 0' } } }))
      .recordSupport;
  expect(await correct()).toEqual(done('RecordSupportSuccess'));
  expect(await correct()).toMatchObject({
    refusals: [{ code: 'SUPPORT_WITHDRAWN', path: ['corrects', 'supportId'] }],
  });
  const corrected = await help();
  expect(corrected?.needs).toMatchObject([{ answeredBy: [{ amount: '50000000' }] }]);
  expect(corrected?.supports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: supportId, amount: '5000000', withdrawnReason: 'Ghi thiếu một số 0' }),
      expect.objectContaining({ amount: '50000000', withdrawnOn: null, correctsId: supportId }),
    ]),
  );
  const standing = corrected?.supports.find(({ withdrawnOn }) => withdrawnOn === null)?.id ?? '';
  const withdraw = async (reason: string, who = people.editor) =>
    (await api.as(who).run(WITHDRAW, { input: { supportId: standing, reason } })).withdrawSupport;
  expect(await withdraw(' ')).toMatchObject({ refusals: [{ code: 'TEXT_MISSING', path: ['reason'] }] });
  expect(await withdraw('Hộ khác', people.viewer)).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });
  expect(await withdraw('Hộ khác')).toEqual(done('WithdrawSupportSuccess'));
  expect(await help()).toMatchObject({ needs: [{ answeredBy: [] }] });
  expect((await help())?.supports).toHaveLength(2);
});

test('past every resolver, what was recorded cannot be overwritten', async () => {
  const { village, people } = await communeWithPeople(api);
  const { id } = await register(api, people.editor, village, [{ name: 'Đinh Văn Giữ' }]);
  await api
    .as(people.editor)
    .run(NEED, { input: { householdId: id, kind: 'credit', from: '2024-02-01', eligible: true } });
  await api.as(people.editor).run(GIVE, { input: loan(id) });
  for (const change of [
    `UPDATE support SET amount = 1`,
    `UPDATE need SET kind_code = 'water'`,
    `UPDATE household_cause SET cause = 'land'`,
    `DELETE FROM support`,
    `DELETE FROM need`,
  ]) {
    await expect(
      api.scoped(people.editor, (db) => db.$executeRawUnsafe(change)),
      change,
    ).rejects.toThrow(/permission denied/);
  }
});
