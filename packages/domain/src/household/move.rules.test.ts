import { expect, test } from 'vitest';
import type { Unit } from '../unit/index.ts';
import type { Household } from './household.ts';
import {
  checkMovingWithin,
  checkSending,
  checkTakingIn,
  checkTurningAway,
  fileUntil,
  movableFrom,
  movedTo,
} from './move.rules.ts';
import type { HouseholdMove } from './move.ts';

const TODAY = '2024-06-30';
const unit = (id: string, over: Partial<Unit> = {}): Unit => ({
  id,
  code: id,
  name: `Xã ${id}`,
  tier: 'commune',
  type: 'commune',
  validFrom: null,
  validTo: '2025-07-01',
  parentId: 'D',
  ...over,
});
const village = (id: string, parentId: string, over: Partial<Unit> = {}) =>
  unit(id, { tier: 'village', type: 'village', parentId, ...over });

const person = (id: string, from: string, to: string | null = null) => ({
  person: {
    id,
    name: `Người ${id}`,
    sex: 'male' as const,
    birthDate: '1970',
    identityNumber: null,
    ethnicity: null,
    disabled: null,
    seriouslyIll: null,
  },
  relation: 'head' as const,
  from,
  to,
});
const HOUSEHOLD: Household = {
  id: 'H',
  members: [person('a', '2015-01-01'), person('b', '2015-01-01', '2020-03-01')],
  addresses: [
    { villageId: 'V0', detail: null, from: '2015-01-01', to: '2018-01-01' },
    { villageId: 'V1', detail: null, from: '2018-01-01', to: null },
  ],
  origin: { kind: 'listed', on: '2015-01-01', fromHouseholdId: null },
  ending: null,
};
const STILL = { endedOn: null, movableFrom: '2020-03-01', openReview: null, communeId: 'A', onTheWayTo: null };
const codes = (refusals: readonly { code: string; path: readonly string[] }[]) =>
  refusals.map(({ code, path }) => `${code} ${path.join('.')}`);

test('a household may move after it came, and not before somebody last came or left', () => {
  expect(movableFrom(HOUSEHOLD)).toBe('2020-03-01');
  expect(movableFrom({ ...HOUSEHOLD, members: [] })).toBe('2018-01-02');
});

test.each([
  ['the day before the last change', { leavesOn: '2020-02-29' }, {}, ['beforeLastChange leavesOn']],
  ['that very day', { leavesOn: '2020-03-01' }, {}, []],
  ['today', { leavesOn: TODAY }, {}, []],
  ['tomorrow', { leavesOn: '2024-07-01' }, {}, ['dateInFuture leavesOn']],
  ['no day', { leavesOn: '2024-02-30' }, {}, ['dateInvalid leavesOn']],
  ['a commune of later', { destination: unit('B', { validFrom: '2024-01-01' }) }, {}, ['unitNotOnDay leavesOn']],
  ['a district', { destination: unit('B', { tier: 'district' }) }, {}, ['notACommune toUnitKey']],
  ['its own commune', { destination: unit('A') }, {}, ['destinationSame toUnitKey']],
  ['one that has ended', {}, { endedOn: '2023-01-01' }, ['householdEnded householdId']],
  ['one under review', {}, { openReview: 'Định kỳ 2024' }, ['reviewOpen householdId']],
  ['one on its way', {}, { onTheWayTo: 'Xã C' }, ['moveOpen householdId']],
])('sending: %s', (_what, asked, standing, expected) => {
  const refusals = checkSending(
    { destination: unit('B'), leavesOn: '2023-05-01', ...asked },
    { ...STILL, ...standing },
    TODAY,
  );
  expect(codes(refusals)).toEqual(expected);
});

const MOVE: HouseholdMove = { fromCommuneId: 'A', toCommuneId: 'B', leavesOn: '2023-05-01', state: 'onTheWay' };

test.each([
  ['the day it left', { arrivesOn: '2023-05-01' }, {}, []],
  ['before it left', { arrivesOn: '2023-04-30' }, {}, ['beforeLastChange arrivesOn']],
  ['somebody came meanwhile', {}, { movableFrom: '2023-06-02' }, ['beforeLastChange arrivesOn']],
  ['listed meanwhile', {}, { openReview: 'Định kỳ 2023' }, ['reviewOpen moveId']],
  ['ended meanwhile', {}, { endedOn: '2023-05-20' }, ['householdEnded moveId']],
  ['a village of another commune', { village: village('V9', 'A') }, {}, ['notAVillage villageKey']],
  ['the commune itself', { village: unit('B') }, {}, ['notAVillage villageKey']],
])('taking in: %s', (_what, asked, standing, expected) => {
  const given = { village: village('V2', 'B'), arrivesOn: '2023-06-01', ...asked };
  expect(codes(checkTakingIn(given, MOVE, { ...STILL, ...standing }, TODAY))).toEqual(expected);
});

test.each([
  ['another village', 'V2', null, []],
  ['another house of the same village', 'V1', 'số 5', []],
  ['where it lives', 'V1', null, ['destinationSame villageKey']],
])('within the commune: %s', (_what, id, detail, expected) => {
  const asked = { village: village(id, 'A'), detail, movesOn: '2019-01-01' };
  expect(codes(checkMovingWithin(asked, { ...HOUSEHOLD, communeId: 'A' }, TODAY))).toEqual(expected);
});

test('turning away takes a reason', () => {
  expect(checkTurningAway('  ').ok).toBe(false);
  expect(checkTurningAway('Hộ không về ở')).toEqual({ ok: true, value: 'Hộ không về ở' });
});

test('the commune it left goes on reading what was so until then, and nothing after', () => {
  const moved = movedTo(HOUSEHOLD, { villageId: 'V2', detail: 'số 3', on: '2023-06-01' });
  expect(moved.addresses.at(-2)).toMatchObject({ villageId: 'V1', to: '2023-06-01' });
  const later = {
    ...moved,
    members: [...moved.members.map((each) => ({ ...each, to: each.to ?? '2024-01-01' })), person('c', '2023-07-01')],
    ending: { kind: 'dissolved' as const, on: '2024-01-01', intoHouseholdId: null },
  };
  const seen = fileUntil(later, '2023-06-01');
  expect(seen.members.map(({ person: { id }, to }) => [id, to])).toEqual([
    ['a', null],
    ['b', '2020-03-01'],
  ]);
  expect(seen.addresses.map(({ villageId }) => villageId)).toEqual(['V0', 'V1']);
  expect(seen.ending).toBeNull();
});
