import { describe, expect, it } from 'vitest';
import { refused } from '../testing/builders.ts';
import { type CauseSpan, changeCauses } from './cause.rules.ts';

const recorded: readonly CauseSpan[] = [
  { cause: 'land', from: '2022-01-01', to: '2023-01-01' },
  { cause: 'capital', from: '2023-01-01', to: null },
  { cause: 'illness', from: '2024-03-01', to: null },
];

describe('saying the causes anew', () => {
  it('begins those that are new, ends those that are gone, and leaves the others as they are', () => {
    expect(changeCauses(recorded, ['capital', 'land', 'land'], '2024-05-01', '2024-06-01')).toEqual({
      ok: true,
      value: { from: '2024-05-01', begin: ['land'], end: ['illness'] },
    });
  });

  it.each<[string, string, readonly string[]]>([
    ['the day one began that ends', '2024-03-01', []],
    ['the day before', '2024-02-29', ['endNotAfterStart@from']],
    ['today', '2024-06-01', []],
    ['tomorrow', '2024-06-02', ['dateInFuture@from']],
    ['no day', '2024-06-31', ['dateInvalid@from']],
  ])('from %s', (_, from, codes) =>
    expect(refused(changeCauses(recorded, ['capital'], from, '2024-06-01'))).toEqual(codes),
  );
});
