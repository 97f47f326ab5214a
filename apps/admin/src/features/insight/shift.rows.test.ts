import { expect, it } from 'vitest';
import type { Move } from './shift.documents.ts';
import { moveReason, shiftLines } from './shift.rows.ts';

const move = (rest: Partial<Move>): Move => ({
  householdId: 'h',
  code: 'H1',
  from: 'ABOVE',
  to: 'POOR',
  reason: 'incomeLine',
  lineBefore: 1_500_000,
  lineAfter: 2_200_000,
  gained: [],
  lost: [],
  village: { id: 'v1', fullName: 'Thôn 1' },
  ...rest,
});

it('counts who moves by village, classes and reason', () => {
  const moves = [
    move({}),
    move({}),
    move({ reason: 'deprivations' }),
    move({ village: { id: 'v2', fullName: 'Thôn 2' } }),
  ];
  const lines = shiftLines(moves);
  expect(lines.map(({ village, reason, households }) => [village, reason, households.length])).toEqual([
    ['Thôn 1', 'incomeLine', 2],
    ['Thôn 1', 'deprivations', 1],
    ['Thôn 2', 'incomeLine', 1],
  ]);
  expect(lines.reduce((sum, { households }) => sum + households.length, 0)).toBe(moves.length);
});

it('says why one of them moves', () => {
  expect(moveReason(move({}))).toBe('ngưỡng từ 1.500.000 thành 2.200.000');
  expect(moveReason(move({ reason: 'incomeAlone', lineBefore: null, lineAfter: 700_000 }))).toBe(
    'chuẩn kia chỉ xét thu nhập từ 700.000 trở xuống',
  );
  expect(moveReason(move({ reason: 'incomeAlone', lineBefore: 120, lineAfter: null }))).toBe(
    'chuẩn của đợt chỉ xét thu nhập từ 120 trở xuống',
  );
  expect(moveReason(move({ reason: 'deprivations', gained: ['WATER'], lost: ['TELECOM', 'LATRINE'] }))).toMatch(
    /^thêm nguồn nước.*; bớt .*, /,
  );
});
