import { expect, test } from 'vitest';
import { amountOf } from './given.draft.ts';

test.each([
  ['50.000.000', '50000000'],
  ['50 000 000', '50000000'],
  ['1', '1'],
  ['', null],
  ['1,5', undefined],
  ['-3', undefined],
  ['năm triệu', undefined],
])('an amount typed as %j is %j', (typed, amount) => expect(amountOf(typed)).toBe(amount));
