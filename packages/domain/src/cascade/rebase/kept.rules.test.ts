import { describe, expect, it } from 'vitest';
import { refused, target } from '../../testing/builders.ts';
import { keptOf, letGoOf } from './kept.rules.ts';
import type { Resolved } from './rebase.ts';

const revision = (number: number, ...keys: readonly string[]) => ({
  planId: 'province',
  number,
  targets: keys.map((key) => target({ key })),
});
const kept = (targetKey: string, revisionNumber = 1, planId = 'province') => ({
  from: { planId, revisionNumber, targetKey },
});
const keysOf = (offered: ReturnType<typeof keptOf>) => offered.map((each) => each.kept.from.targetKey);
const decided = (resolutions: Readonly<Record<string, Resolved['resolution']>>) =>
  new Map(Object.entries(resolutions).map(([key, resolution]) => [key, { resolution } as Resolved]));

describe('what was kept when it went above', () => {
  it.each([
    ['is offered while it is gone', kept('a'), revision(2), revision(2), ['a']],
    ['stays offered under the revision after', kept('a'), revision(2), revision(3), ['a']],
    ['is left alone where it is asked for again', kept('a'), revision(2), revision(3, 'a'), []],
    ['is not told twice where it is only going', kept('a'), revision(2, 'a'), revision(3), []],
    ['is no matter of another plan', kept('a', 1, 'district'), revision(2), revision(2), []],
  ] as const)('%s', (_what, one, base, theirs, keys) => {
    expect(keysOf(keptOf([one], base, theirs))).toEqual(keys);
  });

  it('is offered once, as the latest', () => {
    const offered = keptOf([kept('a', 3), kept('a', 1)], revision(4), revision(4));
    expect(offered).toEqual([{ kept: kept('a', 3), resolutions: ['keepAsLocal', 'letGo'] }]);
  });
});

describe('letting it go', () => {
  const offered = keptOf([kept('a'), kept('b')], revision(2), revision(2));

  it('takes what is let go, and leaves what is kept or undecided', () => {
    expect(letGoOf(offered, decided({ a: 'letGo' }))).toEqual({ ok: true, value: [kept('a')] });
    expect(letGoOf(offered, decided({ a: 'keepAsLocal' }))).toEqual({ ok: true, value: [] });
    expect(letGoOf(offered, decided({}))).toEqual({ ok: true, value: [] });
  });

  it('refuses what is not offered', () => {
    expect(refused(letGoOf(offered, decided({ a: 'takeTheirs', b: 'letGo' })))).toEqual(['shapeInvalid@resolutions.a']);
  });
});
