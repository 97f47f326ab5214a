import { expect, test } from 'vitest';
import { eventText } from './history.text.ts';
import { addressText, hasMovedAway, presenceText, spanText } from './household.text.ts';

test('a time ends on its last day, not on the day after', () => {
  expect(spanText({ from: '2015-01-01', to: null })).toBe('từ 01/01/2015');
  expect(spanText({ from: '2015-01-01', to: '2024-07-01' })).toBe('từ 01/01/2015 đến hết 30/06/2024');
});

const COMMUNE = { id: 'c', key: 'C', fullName: 'xã Đình Cao', tier: 'COMMUNE' as const };
const VILLAGE = { id: 'v', key: 'T', name: 'Thôn 1', fullName: 'thôn Thôn 1', ancestors: [COMMUNE] };
const ADDRESS = { detail: 'số 12', from: '2015-01-01', to: null, village: VILLAGE };
const STANDS = { existsFrom: '2015-01-01', existsTo: null, ending: null, addresses: [ADDRESS] };

test('whether a household is in the register, and why it is not', () => {
  expect(presenceText(STANDS)).toBe('Trong sổ từ 01/01/2015.');
  expect(presenceText({ ...STANDS, existsTo: '2024-07-01', ending: 'MERGED' })).toBe(
    'Ra khỏi sổ ngày 01/07/2024: nhập vào hộ khác trong sổ.',
  );
  const left = { ...STANDS, addresses: [{ ...ADDRESS, to: '2024-05-01' }] };
  expect(presenceText(left)).toBe('Đã chuyển đi từ ngày 01/05/2024: hồ sơ dưới đây là trước ngày đó.');
  expect([hasMovedAway(STANDS), hasMovedAway(left)]).toEqual([false, true]);
});

test('an address is said as a place in its commune', () => {
  expect(addressText(STANDS)).toBe('số 12, Thôn 1, xã Đình Cao');
});

const EVENT = { on: '2024-05-01', reason: null, village: null, fromVillage: null, commune: null, other: null };
const ELSEWHERE = { ...VILLAGE, name: 'Đông', fullName: 'thôn Đông' };

test.each([
  ['within the commune', { village: ELSEWHERE }, 'chuyển từ Thôn 1 đến thôn Đông.'],
  [
    'to another commune',
    { village: { ...ELSEWHERE, ancestors: [{ ...COMMUNE, fullName: 'xã Tiên Tiến' }] } },
    'chuyển từ Thôn 1, xã Đình Cao đến thôn Đông, xã Tiên Tiến.',
  ],
])('a move %s is told with what tells the places apart', (_what, to, said) => {
  expect(eventText({ ...EVENT, kind: 'MOVED', fromVillage: VILLAGE, ...to })).toBe(said);
});

test('what came of sending a household away is told as it stands', () => {
  const commune = { id: 'd', fullName: 'xã Tiên Tiến' };
  expect(eventText({ ...EVENT, kind: 'SENT', commune })).toBe('gửi hồ sơ sang xã Tiên Tiến, đang chờ tiếp nhận.');
  expect(eventText({ ...EVENT, kind: 'TURNED_AWAY', commune, reason: 'chưa về ở' })).toBe(
    'xã Tiên Tiến không tiếp nhận: chưa về ở',
  );
  expect(eventText({ ...EVENT, kind: 'LEFT', commune })).toBe('chuyển đến xã Tiên Tiến.');
});
