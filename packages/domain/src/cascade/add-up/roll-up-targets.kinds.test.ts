import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../indicator/index.ts';
import { toFraction } from '../../shared/exact.ts';
import type { Commitment } from '../../target/index.ts';
import { addedUp, carried, commune, IN_2024, told, toldSum } from '../../testing/add-up.ts';
import {
  baseline,
  commitment,
  fallOf,
  jobs,
  newRural,
  policies,
  povertyRate,
  trainedRate,
} from '../../testing/builders.ts';
import { EMPTY_CONTEXT } from '../requirement.ts';
import { rollUpTargets } from './roll-up-targets.rules.ts';

describe('the other kinds', () => {
  const unit = (id: string, own: Partial<Commitment>, context = EMPTY_CONTEXT) =>
    commune(id, { own, context, households: IN_2024(100) });
  it('fall due in every year of a promise that is kept every year', () => {
    const maintain = { kind: 'maintain', comparator: 'ge', value: '100', periodFrom: 2023 } as const;
    const target = carried({ commitment: commitment(maintain), indicator: trainedRate });
    const found = rollUpTargets(target, [
      unit('a', maintain),
      unit('b', { ...maintain, value: '99', periodFrom: 2025 }),
    ]);
    expect(found.map((each) => [each.year, told(each), each.uncounted.length])).toEqual([
      [2023, 'nothing against >=100.00', 2],
      [2024, '>=100.00 against >=100.00: holds, 0.00 (0)', 1],
      [2025, '>=99.50 against >=100.00: missed, -0.50 (-1)', 0],
    ]);
  });
  it('are read with what they lean on', () => {
    const half = { kind: 'relativeReduction', comparator: 'ge', value: '0.5', baseYear: 2020 } as const;
    const below = { kind: 'relativeToParent', comparator: 'lt', value: null } as const;
    const parentFigures = [{ year: 2025, value: toFraction('3'), provisional: true }];
    const units = [
      unit('half', half, baseline({ 2020: '4' })),
      unit('below', below, { ...EMPTY_CONTEXT, parentFigures }),
      unit(
        'assigned',
        { kind: 'asAssigned', comparator: 'eq', value: null },
        { ...EMPTY_CONTEXT, assignments: [{ year: 2025, value: toFraction('1') }] },
      ),
    ];
    expect(addedUp(carried(), units)?.implied).toMatchObject({ comparator: 'lt', provisional: true });
    expect(toldSum(carried(), ...units)).toBe('<2.00 against <2.00: holds, 0.00 (0)');
  });
  it.each<[string, Partial<Commitment>, string]>([
    ['no baseline', fallOf('1'), 'needsBaseline'],
    ['no base year', { kind: 'relativeReduction', value: '0.5', comparator: 'ge' }, 'needsBaseline'],
    ['not assigned', { kind: 'asAssigned', value: null }, 'waitingForAssignment'],
    ['no parent figure', { kind: 'relativeToParent', value: null }, 'waitingForParent'],
    ['in words', { kind: 'qualitative', value: null, comparator: null }, 'byEvidence'],
    ['another year', { periodFrom: 2024, periodTo: 2024 }, 'noRequirementInYear'],
    ['the other way', { comparator: 'ge' }, 'oppositeSense'],
    ['of the year alone', { kind: 'annualQuantity' }, 'differentMeasure'],
  ])('is named if it cannot be counted: %s', (_, own, cause) => {
    expect(addedUp(carried(), [unit('a', own), unit('b', { value: '1' })])).toMatchObject({
      counted: 1,
      uncounted: [{ unitId: 'a', cause }],
    });
  });
  it.each<[Commitment, Indicator, string]>([
    [fallOf('1'), povertyRate, 'needsBaseline'],
    [commitment({ kind: 'asAssigned', value: null }), povertyRate, 'waitingForAssignment'],
    [commitment({ kind: 'relativeToParent', value: null }), povertyRate, 'waitingForParent'],
    [commitment({ kind: 'qualitative', comparator: null, value: null }), policies, 'byEvidence'],
    [commitment({ value: null }), povertyRate, 'noRequirementInYear'],
    [commitment(), { ...povertyRate, rollUp: 'none' }, 'notAddable'],
  ])('says why nothing can be held against the publisher itself', (given, indicator, obstacle) => {
    const found = addedUp(carried({ commitment: given, indicator }), [unit('a', { value: '1' })]);
    expect(found).toMatchObject({ obstacle, balance: null });
  });
  it('but still says what the units come to', () => {
    expect(toldSum(carried({ commitment: fallOf('1') }), unit('a', { value: '1' }), unit('b', { value: '2' }))).toBe(
      '<1.50 against needsBaseline',
    );
    const half = commitment({ kind: 'relativeReduction', comparator: 'ge', value: '0.5', baseYear: 2020 });
    for (const change of [fallOf('1', { comparator: 'ge' }), half]) {
      expect(toldSum(carried({ commitment: change }), unit('a', { value: '1' }))).toBe('<1.00 against needsBaseline');
    }
    const yearly = { kind: 'annualQuantity', comparator: 'ge', value: '5' } as const;
    const assigned = carried({
      commitment: commitment({ kind: 'asAssigned', value: null, comparator: null }),
      indicator: jobs,
    });
    expect(toldSum(assigned, unit('a', yearly))).toBe('>=5.00 against waitingForAssignment');
    const total = carried({
      commitment: commitment({ kind: 'totalQuantity', value: null, comparator: 'ge' }),
      indicator: jobs,
    });
    expect(toldSum(total, unit('a', yearly))).toBe('>=5.00 against noRequirementInYear');
  });
});

describe('where one unit decides', () => {
  const reached = commitment({ kind: 'milestone', comparator: null, value: null });
  const unit = (id: string, own: Partial<Commitment>) => commune(id, { own });
  it.each(['all', 'any'] as const)('a milestone of %s', (rollUp) => {
    const target = carried({ commitment: reached, indicator: { ...newRural, rollUp } });
    expect(toldSum(target, commune('a'), unit('b', reached))).toBe('>=1.00 against >=1.00: holds, 0.00 (null)');
  });
  it.each([
    ['max', 'le', 'le', '<=3.00 against <=3.00: holds, 0.00 (null)'],
    ['max', 'le', 'lt', '<=3.00 against <3.00: missed, 0.00 (null)'],
    ['max', 'lt', 'lt', '<=3.00 against <3.00: missed, 0.00 (null)'],
    ['min', 'lt', 'lt', '<2.00 against <3.00: holds, 1.00 (null)'],
  ] as const)('the %s under %s against %s 3%%', (rollUp, comparator, asked, found) => {
    const target = carried({
      commitment: commitment({ comparator: asked, value: '3' }),
      indicator: { ...povertyRate, rollUp },
    });
    const units = [
      unit('a', { comparator, value: '3' }),
      unit('b', { comparator: 'le', value: '3' }),
      unit('c', { comparator, value: '2' }),
    ];
    expect(toldSum(target, ...units)).toBe(found);
  });
});

it('a figure that neither way is better adds up to exactly what is asked, or does not', () => {
  const watched = { ...povertyRate, direction: 'none' } as const;
  const target = carried({ commitment: commitment({ comparator: 'eq', value: '5' }), indicator: watched });
  const unit = (value: string) => commune(value, { own: { comparator: 'eq', value }, households: IN_2024(100) });
  expect(toldSum(target, unit('4'), unit('6'))).toBe('=5.00 against =5.00: holds, 0.00 (0)');
  expect(toldSum(target, unit('4'), unit('7'))).toBe('=5.50 against =5.00: missed, -0.50 (-1)');
  const ceiling = carried({ commitment: commitment({ comparator: 'le', value: '6' }), indicator: watched });
  expect(toldSum(ceiling, unit('4'), unit('7'))).toBe('<=5.50 against <=6.00: holds, 0.50 (1)');
});
