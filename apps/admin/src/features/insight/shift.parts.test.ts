import { expect, it } from 'vitest';
import type { ShiftPart, ShiftSums } from './shift.documents.ts';
import { sumOf, sumOfEach, sumOfUnit } from './shift.parts.ts';

const unit = (key: string) => ({ id: key, key, fullName: key });
const part = (key: string, stayed: number, moved: number): ShiftPart => ({
  unit: unit(key),
  households: stayed + moved + 1,
  moved,
  stayed,
  undecided: 1,
  tallies: moved > 0 ? [{ from: 'NEAR_POOR', to: 'POOR', reason: 'incomeAlone', households: moved }] : [],
});
const answer = (rest: Partial<ShiftSums>): ShiftSums => ({
  communes: 1,
  scored: 1,
  below: [],
  total: null,
  parts: null,
  ...rest,
});
const { unit: _unit, ...whole } = part('x', 5, 2);

it('adds parts up to the whole, by class and reason', () => {
  expect(sumOf('x', [part('a', 3, 2), part('b', 1, 4), part('c', 1, 0)])).toMatchObject({
    households: 14,
    moved: 6,
    stayed: 5,
    undecided: 3,
    tallies: [{ from: 'NEAR_POOR', to: 'POOR', reason: 'incomeAlone', households: 6 }],
  });
});

it('asks a unit that is too large by those below it, however deep, and takes one that is not at its word', async () => {
  const asked: string[] = [];
  const country: Record<string, ShiftSums | null> = {
    large: answer({
      below: [
        { unit: unit('small'), scored: 8 },
        { unit: unit('closed'), scored: 0 },
        { unit: unit('deep'), scored: 8 },
      ],
    }),
    deep: answer({ below: [{ unit: unit('deeper'), scored: 8 }] }),
    small: answer({ total: whole }),
    deeper: answer({ total: whole }),
    closed: null,
  };
  const ask = async (key: string) => {
    asked.push(key);
    return country[key] ?? null;
  };
  const sum = await sumOfUnit(ask, unit('large'), new AbortController().signal);
  expect(sum).toMatchObject({ unit: { key: 'large' }, households: 16, moved: 4 });
  expect(asked).toEqual(['large', 'small', 'closed', 'deep', 'deeper']);
  expect(await sumOfUnit(ask, unit('small'), AbortSignal.abort())).toBeNull();
  expect(asked).toHaveLength(5);
});

it('tells each unit as it comes, and one that did not arrive can be asked again with those after it', async () => {
  let connected = false;
  const ask = async (key: string) => {
    if (key === 'b' && !connected) throw new Error('no connection');
    return answer({ total: whole });
  };
  const units = ['a', 'b', 'c'].map(unit);
  const told: (string | undefined)[] = [];
  const tell = (each: ShiftPart | null) => told.push(each?.unit.key);
  const { signal } = new AbortController();
  await expect(sumOfEach(ask, units, signal, tell)).rejects.toThrow('no connection');
  expect(told).toEqual(['a']);
  connected = true;
  await sumOfEach(ask, units.slice(told.length), signal, tell);
  expect(told).toEqual(['a', 'b', 'c']);
  await sumOfEach(ask, units, AbortSignal.abort(), tell);
  expect(told).toHaveLength(3);
});
