import { expect, test } from 'vitest';
import { readLooks, shownColumns, withColumn } from './board.looks.ts';

const NOTHING = { density: 'roomy', hidden: {} };

test.each([
  [null, NOTHING],
  ['dense', NOTHING],
  [[], NOTHING],
  [{ density: 'tight', hidden: ['a'] }, NOTHING],
  [
    { density: 'dense', hidden: { p: ['a', 3, null], q: 'a' } },
    { density: 'dense', hidden: { p: ['a'] } },
  ],
])('%j is remembered as far as it makes sense', (raw, looks) => expect(readLooks(raw)).toEqual(looks));

test('columns are left out plan by plan, and put back', () => {
  const targets = [{ key: 'a' }, { key: 'b' }, { key: 'c' }];
  const without = withColumn(readLooks(null), 'p', 'b', false);
  expect(shownColumns(targets, without, 'p')).toEqual([0, 2]);
  expect(shownColumns(targets, without, 'q')).toEqual([0, 1, 2]);
  expect(shownColumns(targets, withColumn(without, 'p', 'b', true), 'p')).toEqual([0, 1, 2]);
});

test('a board is never without columns', () => {
  const targets = [{ key: 'a' }];
  expect(shownColumns(targets, withColumn(readLooks(null), 'p', 'a', false), 'p')).toEqual([0]);
});
