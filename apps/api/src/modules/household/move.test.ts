import { expect, test } from 'vitest';
import { testApi } from '../../testing/index.ts';
import { communeWithPeople, FILE, register, SAVE } from './household.fixture.ts';
import { CALL_BACK, HISTORY, MOVES, SEND, send, TAKE_IN, TURN_AWAY } from './move.fixture.ts';

const api = testApi();

const HEAD = { name: 'Đinh Văn Chuyển', birthDate: '1960-02-03', identityNumber: '000060000777', ethnicity: '06' };
const CHILD = { name: 'Đinh Thị Con', birthDate: '2012', relation: 'CHILD' as const, sex: 'FEMALE' as const };

async function registered() {
  const place = await communeWithPeople(api);
  const household = await register(api, place.people.editor, place.village, [HEAD, CHILD]);
  return { ...place, household };
}

test('a household stands where it was until the other commune takes it in, and there from that day on', async () => {
  const { commune, beside, village, foreign, people, household } = await registered();
  const move = await send(api, people.editor, household, beside, '2024-03-01');
  expect(move).toMatchObject({ state: 'ON_THE_WAY', headName: HEAD.name, persons: 2, householdId: household.id });

  // Who is asked to take it in sees who comes, and no file yet.
  const { householdMoves: coming } = await api.as(people.beside).run(MOVES, { unitKey: beside.id });
  expect(coming).toMatchObject([{ id: move.id, headName: HEAD.name, persons: 2, code: null, householdId: null }]);
  expect((await api.as(people.beside).run(HISTORY, { id: household.id })).household).toBeNull();
  expect((await api.as(people.editor).run(HISTORY, { id: household.id })).household?.history).toMatchObject([
    { kind: 'LISTED', village: { key: village.id } },
    { kind: 'SENT', on: '2024-03-01', commune: { key: beside.id } },
  ]);

  const input = { moveId: move.id, expectedVersion: 1, villageKey: foreign.id, arrivesOn: '2024-03-05' };
  const { takeInHousehold } = await api.as(people.beside).run(TAKE_IN, { input });
  expect(takeInHousehold).toMatchObject({ move: { state: 'TAKEN_IN', householdId: household.id } });

  const { household: here } = await api.as(people.beside).run(HISTORY, { id: household.id });
  expect(here).toMatchObject({
    members: [{ identityNumber: '000060000777', ethnicity: '06' }, { name: CHILD.name }],
    addresses: [
      { village: { key: village.id }, to: '2024-03-05' },
      { village: { key: foreign.id }, from: '2024-03-05', to: null },
    ],
    history: [
      { kind: 'LISTED' },
      { kind: 'MOVED', on: '2024-03-05', fromVillage: { key: village.id }, village: { key: foreign.id } },
    ],
  });
  const { householdMoves: gone } = await api.as(people.editor).run(MOVES, { unitKey: commune.id });
  expect(gone).toMatchObject([{ state: 'TAKEN_IN', headName: HEAD.name }]);
});

test('the commune it left goes on reading what was so until then: nothing later, nothing sensitive, and no pen', async () => {
  const { beside, village, foreign, people, household } = await registered();
  const move = await send(api, people.editor, household, beside, '2024-03-01');
  const input = { moveId: move.id, expectedVersion: 1, villageKey: foreign.id, arrivesOn: '2024-03-05' };
  await api.as(people.beside).run(TAKE_IN, { input });
  const born = {
    id: household.id,
    villageKey: foreign.id,
    expectedVersion: 2,
    residesFrom: '2024-03-05',
    existsFrom: '2015-01-01',
    origin: 'LISTED' as const,
    acceptDuplicates: true,
    members: [
      ...household.members.map(({ id, name, birthDate, relation, from }) => ({
        id,
        name,
        birthDate: birthDate ?? '',
        relation,
        sex: 'MALE' as const,
        from,
      })),
      {
        name: 'Đinh Văn Sinh Sau',
        birthDate: '2024-05',
        relation: 'CHILD' as const,
        sex: 'MALE' as const,
        from: '2024-06-01',
      },
    ],
  };
  expect((await api.as(people.beside).run(SAVE, { input: born })).saveHousehold.__typename).toBe(
    'SaveHouseholdSuccess',
  );

  const { household: there } = await api.as(people.editor).run(HISTORY, { id: household.id });
  expect(there).toMatchObject({
    members: [{ name: HEAD.name, ethnicity: null }, { name: CHILD.name }],
    addresses: [{ village: { key: village.id }, to: '2024-03-05' }],
    history: [{ kind: 'LISTED' }, { kind: 'LEFT', on: '2024-03-05', commune: { key: beside.id } }],
  });
  const names = await api.scoped(
    people.editor,
    (db) =>
      db.$queryRaw<
        { name: string }[]
      >`SELECT name FROM household_member WHERE household_id IN (SELECT id FROM household)`,
  );
  expect(names.map(({ name }) => name)).not.toContain('Đinh Văn Sinh Sau');
  const kept = { ...born, villageKey: village.id, expectedVersion: 3 };
  expect((await api.as(people.editor).run(SAVE, { input: kept })).saveHousehold).toMatchObject({
    refusals: [{ code: 'NOT_ALLOWED', path: ['id'] }],
  });
  for (const who of [people.stranger, people.beside]) {
    const other = await register(api, people.editor, village, [{ name: 'Người ở lại' }]);
    expect((await api.as(who).run(FILE, { id: other.id, purpose: 'REVIEW' })).household).toBeNull();
  }
});

test('it is turned away with a reason, or called back, and then stays where it was', async () => {
  const { commune, beside, foreign, people, household } = await registered();
  const away = await send(api, people.editor, household, beside, '2024-03-01');
  const answer = { moveId: away.id, expectedVersion: 1 };
  expect(
    (await api.as(people.editor).run(TURN_AWAY, { input: { ...answer, reason: 'Không' } })).turnAwayHousehold,
  ).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });
  const { turnAwayHousehold } = await api
    .as(people.beside)
    .run(TURN_AWAY, { input: { ...answer, reason: 'Hộ chưa về ở tại xã' } });
  expect(turnAwayHousehold).toMatchObject({ move: { state: 'TURNED_AWAY', reason: 'Hộ chưa về ở tại xã' } });
  const again = await send(api, people.editor, household, beside, '2024-03-01');
  expect(
    (await api.as(people.beside).run(CALL_BACK, { input: { moveId: again.id, expectedVersion: 1 } })).callBackHousehold,
  ).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });
  const { callBackHousehold } = await api
    .as(people.editor)
    .run(CALL_BACK, { input: { moveId: again.id, expectedVersion: 1 } });
  expect(callBackHousehold).toMatchObject({ move: { state: 'CALLED_BACK' } });

  // Somebody who still had it on their screen is told what became of it.
  const input = { moveId: again.id, expectedVersion: 1, villageKey: foreign.id, arrivesOn: '2024-03-05' };
  expect((await api.as(people.beside).run(TAKE_IN, { input })).takeInHousehold).toMatchObject({
    yourVersion: 1,
    current: { state: 'CALLED_BACK', version: 2 },
  });
  const { householdMoves } = await api.as(people.editor).run(MOVES, { unitKey: commune.id });
  expect(householdMoves?.map(({ state }) => state)).toEqual(['CALLED_BACK', 'TURNED_AWAY']);
  const { household: kept } = await api.as(people.editor).run(HISTORY, { id: household.id });
  expect(kept?.history.map(({ kind }) => kind)).toEqual(['LISTED', 'TURNED_AWAY', 'CALLED_BACK']);
});

test('what cannot be is refused by field, and of two people at once the second is told', async () => {
  const { commune, district, beside, village, people, household } = await registered();
  const sending = { householdId: household.id, expectedVersion: 1, toUnitKey: beside.id, leavesOn: '2024-03-01' };
  const sent = async (rest: Record<string, unknown>) =>
    (await api.as(people.editor).run(SEND, { input: { ...sending, ...rest } })).sendHousehold;
  for (const [rest, code, path] of [
    [{ leavesOn: '2999-01-01' }, 'DATE_IN_FUTURE', 'leavesOn'],
    [{ leavesOn: '2015-01-01' }, 'BEFORE_LAST_CHANGE', 'leavesOn'],
    [{ toUnitKey: commune.id }, 'DESTINATION_SAME', 'toUnitKey'],
    [{ toUnitKey: district.id }, 'NOT_A_COMMUNE', 'toUnitKey'],
    [{ toUnitKey: village.id }, 'NOT_A_COMMUNE', 'toUnitKey'],
    [{ toUnitKey: 'C-nowhere' }, 'NOT_FOUND', 'toUnitKey'],
  ] as const) {
    expect(await sent(rest), code).toMatchObject({ refusals: [{ code, path: [path] }] });
  }
  expect(await sent({ expectedVersion: 7 })).toMatchObject({ yourVersion: 7, current: { version: 1 } });
  const [first, second] = await Promise.all([sent({}), sent({})]);
  const kinds = [first.__typename, second.__typename].toSorted();
  expect(kinds).toEqual(['Refused', 'SendHouseholdSuccess']);
  expect([first, second]).toContainEqual(
    expect.objectContaining({ refusals: [expect.objectContaining({ code: 'MOVE_OPEN', subject: beside.name })] }),
  );
});

test('row-level security holds where a check was forgotten', async () => {
  const { beside, village, foreign, people, household } = await registered();
  const move = await send(api, people.editor, household, beside, '2024-03-01');
  const id = Buffer.from(move.id, 'base64').toString().split(':')[1];
  const take = (who: typeof people.editor, into: string) =>
    api.scoped(
      who,
      (db) => db.$executeRaw`SELECT app_take_in_household(${id}::uuid, ${into}, NULL, '2024-03-05'::date)`,
    );
  await expect(take(people.editor, foreign.id)).rejects.toThrow(/taken in by an editor/);
  await expect(take(people.beside, village.id)).rejects.toThrow(/taken in by an editor/);
  const settle = api.scoped(
    people.beside,
    (db) => db.$executeRaw`UPDATE household_move SET state = 'calledBack', ended_at = now() WHERE id = ${id}::uuid`,
  );
  await expect(settle).rejects.toThrow(/row-level security/);
});
