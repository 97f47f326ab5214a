import { expect, it } from 'vitest';
import type { Move } from './shift.documents.ts';
import { shiftLines } from './shift.rows.ts';

const move = (rest: Partial<Move>): Move => ({
  householdId: 'h',
  from: 'ABOVE',
  to: 'POOR',
  reason: 'incomeLine',
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
  expect(lines.map(({ village, reason, households }) => [village, reason, households])).toEqual([
    ['Thôn 1', 'incomeLine', 2],
    ['Thôn 1', 'deprivations', 1],
    ['Thôn 2', 'incomeLine', 1],
  ]);
  expect(lines.reduce((sum, { households }) => sum + households, 0)).toBe(moves.length);
});
