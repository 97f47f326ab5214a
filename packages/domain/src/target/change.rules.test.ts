import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitment, target } from '../testing/builders.ts';
import { compareRevisions } from './change.rules.ts';

const of = (...targets: readonly ReturnType<typeof target>[]) => ({ targets });

describe('compareRevisions', () => {
  it('says of each target what changed, with both values', () => {
    const base = of(target({ key: 'a' }), target({ key: 'b' }), target({ key: 'gone' }));
    const next = of(
      target({ key: 'new' }),
      target({ key: 'a', ordinal: 2 }),
      target({ key: 'b', binding: 'floor', commitment: commitment({ value: '1.5', upper: '2' }) }),
    );
    const changes = compareRevisions(base, next);
    expect(changes.map(({ key, change }) => [key, change])).toEqual([
      ['new', 'added'],
      ['a', 'same'],
      ['b', 'changed'],
      ['gone', 'removed'],
    ]);
    expect(changes[2]?.fields).toEqual([
      { field: 'binding', before: 'negotiable', after: 'floor' },
      { field: 'commitment.value', before: '2', after: '1.5' },
      { field: 'commitment.upper', before: null, after: '2' },
    ]);
  });
  it('a figure spelt otherwise, or another place in the list, is no change', () => {
    const [change] = compareRevisions(
      of(target()),
      of(target({ ordinal: 9, commitment: commitment({ value: '2.00' }) })),
    );
    expect(change?.change).toBe('same');
  });
  it('nothing changes from a revision to itself, and what one way adds the other removes', () => {
    const lists = fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
      .map((keys) => of(...keys.map((key) => target({ key }))));
    fc.assert(
      fc.property(lists, lists, (base, next) => {
        expect(compareRevisions(base, base).every(({ change }) => change === 'same')).toBe(true);
        const keys = (from: typeof base, to: typeof base, kind: string) =>
          compareRevisions(from, to)
            .flatMap(({ key, change }) => (change === kind ? [key] : []))
            .toSorted();
        expect(keys(base, next, 'added')).toEqual(keys(next, base, 'removed'));
      }),
    );
  });
});
