import { describe, expect, it } from 'vitest';
import type { Commitment, Target } from '../target/index.ts';
import { baseline, commitment, fallOf, povertyRate, target } from '../testing/builders.ts';
import { EMPTY_CONTEXT, type RequirementContext } from './requirement.ts';
import { bindingOf, rivalsOf } from './rival.rules.ts';

const inherited = (planId: string, given: Partial<Target> = {}) => ({
  ref: { planId, revisionNumber: 1, targetKey: given.key ?? 'poverty' },
  target: target(given),
});

function ruled(context: RequirementContext, ...asked: readonly Commitment[]) {
  const rivals = asked.map((each, index) => inherited(`p${index + 1}`, { commitment: each }));
  const { binding, conflicts } = bindingOf(rivals, povertyRate, context);
  return [
    binding.map(({ ref }) => ref.planId).join(' '),
    ...conflicts.map(({ one, other, comparison: { relation, obstacle } }) =>
      [one.ref.planId, other.ref.planId, relation, obstacle ?? ''].join(' ').trim(),
    ),
  ];
}

describe('two plans above that ask for the same thing', () => {
  it('are found by indicator and subgroup, across plans', () => {
    const found = rivalsOf([
      inherited('party'),
      inherited('district', { key: 'other-key' }),
      inherited('district', { key: 'khmer', subgroupCode: 'khmer' }),
      inherited('party', { key: 'jobs', indicatorCode: 'jobs' }),
      inherited('party', { key: 'jobs-2', indicatorCode: 'jobs' }),
    ]);
    expect(found.map((same) => same.map(({ ref }) => `${ref.planId}/${ref.targetKey}`))).toEqual([
      ['party/poverty', 'district/other-key'],
    ]);
  });
  it.each([
    ['5.80', 'p2'],
    ['7.00', 'p1'],
    ['7.01', 'p1'],
  ])('the stricter binds, read with the unit’s own figures: from %s%%', (start, binding) => {
    expect(ruled(baseline({ 2020: start }), commitment(), fallOf('1'))).toEqual([binding]);
  });
  it('both bind where they ask the same', () => {
    expect(ruled(EMPTY_CONTEXT, commitment(), commitment({ value: '2.0' }))).toEqual(['p1 p2']);
  });
  it('both bind, and the conflict is named, where they cannot be held against each other', () => {
    expect(ruled(EMPTY_CONTEXT, commitment(), fallOf('1'))).toEqual(['p1 p2', 'p1 p2 incomparable needsBaseline']);
    expect(ruled(EMPTY_CONTEXT, commitment(), commitment({ comparator: 'ge' }))).toEqual([
      'p1 p2',
      'p1 p2 incomparable oppositeSense',
    ]);
  });
  it('both bind where one is kept every year and the other asks more in the last', () => {
    const kept = (value: string) => commitment({ kind: 'maintain', comparator: 'le', value, periodFrom: 2023 });
    expect(ruled(EMPTY_CONTEXT, kept('3'), commitment())).toEqual(['p1 p2', 'p1 p2 looser']);
    expect(ruled(EMPTY_CONTEXT, kept('1'), commitment())).toEqual(['p1']);
  });
  it('are no conflict where they never fall due together', () => {
    expect(ruled(EMPTY_CONTEXT, commitment(), commitment({ periodFrom: 2023, periodTo: 2023 }))).toEqual(['p1 p2']);
  });
  it('of three the one that covers the others', () => {
    expect(ruled(EMPTY_CONTEXT, commitment({ value: '3' }), commitment({ value: '1' }), commitment())).toEqual(['p2']);
  });
});
