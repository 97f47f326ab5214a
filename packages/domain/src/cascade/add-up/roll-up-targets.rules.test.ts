import { describe, expect, it } from 'vitest';
import { toFraction } from '../../shared/exact.ts';
import type { Commitment } from '../../target/index.ts';
import { addedUp, carried, commune, IN_2024, told, toldSum } from '../../testing/add-up.ts';
import {
  baseline,
  commitment,
  doctors,
  fallOf,
  funds,
  jobs,
  poorHouseholds,
  trainedRate,
} from '../../testing/builders.ts';
import { EMPTY_CONTEXT } from '../requirement.ts';
import { rollUpTargets } from './roll-up-targets.rules.ts';

describe('a ratio', () => {
  it('is Σ weight × bound / Σ weight, never a mean of percentages', () => {
    const [small, large] = [
      commune('a', { own: { value: '8' }, households: IN_2024(100) }),
      commune('b', { own: { value: '1' }, households: IN_2024(900) }),
    ];
    expect(toldSum(carried(), small, large)).toBe('<1.70 against <2.00: holds, 0.30 (3)');
  });

  it.each([
    ['lt', '1.99', 'lt', '<1.99 against <2.00: holds, 0.01 (0)'],
    ['lt', '2', 'lt', '<2.00 against <2.00: holds, 0.00 (0)'],
    ['le', '2', 'lt', '<=2.00 against <2.00: missed, 0.00 (-1)'],
    ['le', '1.99', 'lt', '<=1.99 against <2.00: holds, 0.01 (0)'],
    ['lt', '2', 'le', '<2.00 against <=2.00: holds, 0.00 (0)'],
    ['le', '2', 'le', '<=2.00 against <=2.00: holds, 0.00 (0)'],
    ['lt', '2.01', 'lt', '<2.01 against <2.00: missed, -0.01 (-1)'],
    ['le', '3', 'le', '<=3.00 against <=2.00: missed, -1.00 (-10)'],
  ] as const)('%s %s everywhere against %s 2%%', (comparator, value, asked, found) => {
    const own = { comparator, value };
    const units = [commune('a', { own, households: IN_2024(400) }), commune('b', { own, households: IN_2024(600) })];
    expect(toldSum(carried({ commitment: commitment({ comparator: asked }) }), ...units)).toBe(found);
  });

  it('is strictly below as soon as one unit that weighs anything is', () => {
    const closed = commune('a', { own: { comparator: 'le', value: '2' }, households: IN_2024(500) });
    const strict = (count: number) => commune('b', { own: { value: '2' }, households: IN_2024(count) });
    expect(toldSum(carried(), closed, strict(1))).toBe('<2.00 against <2.00: holds, 0.00 (0)');
    expect(toldSum(carried(), closed, strict(0))).toBe('<=2.00 against <2.00: missed, 0.00 (-1)');
  });

  it('where more is better', () => {
    const target = carried({ commitment: commitment({ comparator: 'ge', value: '55' }), indicator: trainedRate });
    const unit = (id: string, value: string, count: number) =>
      commune(id, { own: { comparator: 'ge', value }, households: IN_2024(count) });
    expect(toldSum(target, unit('a', '60', 300), unit('b', '50', 100))).toBe(
      '>=57.50 against >=55.00: holds, 2.50 (10)',
    );
    expect(toldSum(target, unit('a', '60', 100), unit('b', '50', 300))).toBe(
      '>=52.50 against >=55.00: missed, -2.50 (-10)',
    );
  });

  it('per 10,000 people', () => {
    const target = carried({ commitment: commitment({ comparator: 'ge', value: '8' }), indicator: doctors });
    const unit = (value: string) => commune(value, { own: { comparator: 'ge', value }, households: IN_2024(50_000) });
    expect(toldSum(target, unit('7'), unit('9.4'))).toBe('>=8.20 against >=8.00: holds, 0.20 (2)');
  });
});

describe('the denominator', () => {
  const own = { value: '1' };
  it('is the one of the year, else the last before it, and that is marked', () => {
    const units = [
      commune('recorded', { own, households: { 2024: 1, 2025: 100 } }),
      commune('held', { own: { value: '3' }, households: { 2026: 1, 2020: 1, 2023: 300 } }),
    ];
    const found = addedUp(carried(), units);
    expect(told(found)).toBe('<2.50 against <2.00: missed, -0.50 (-2)');
    expect(found?.heldConstant).toEqual([{ unitId: 'held', year: 2023, count: 300n }]);
  });
  it('is never guessed: a unit without one is named and left out', () => {
    const units = [
      commune('a', { own, households: IN_2024(10) }),
      commune('b', { own: { value: '90' } }),
      commune('c', { own, households: { 2026: 10 } }),
    ];
    expect(addedUp(carried(), units)).toMatchObject({
      counted: 1,
      uncounted: [
        { unitId: 'b', cause: 'unknownDenominator' },
        { unitId: 'c', cause: 'unknownDenominator' },
      ],
    });
    expect(told(addedUp(carried(), units))).toBe('<1.00 against <2.00: holds, 1.00 (0)');
  });
  it('of nobody at all implies nothing', () => {
    const found = addedUp(carried(), [commune('a', { own, households: IN_2024(0) })]);
    expect(found).toMatchObject({ counted: 1, implied: null, balance: null });
    expect(told(found)).toBe('nothing against <2.00');
    expect(addedUp(carried(), [])).toMatchObject({ counted: 0, implied: null });
  });
});

describe('who has not answered, or not as it binds', () => {
  const target = carried({ commitment: commitment({ comparator: 'le', value: '4' }) });
  const silent = commune('silent', { households: IN_2024(100) });
  const tight = commune('tight', { own: { comparator: 'le', value: '2' }, households: IN_2024(100) });
  it('stands in with what it inherits', () => {
    expect(addedUp(target, [silent, tight])).toMatchObject({
      counted: 2,
      notAnswered: ['silent'],
      waitingForConsent: [],
    });
    expect(toldSum(target, silent, tight)).toBe('<=3.00 against <=4.00: holds, 1.00 (2)');
  });
  it('waits for consent: what binds is the inherited figure, what was answered is there to see', () => {
    const waiting = commune('waiting', {
      state: 'waitingForConsent',
      decision: 'relax',
      own: { comparator: 'le', value: '9' },
      households: IN_2024(100),
    });
    expect(addedUp(target, [waiting, tight])).toMatchObject({ waitingForConsent: ['waiting'] });
    expect(toldSum(target, waiting, tight)).toBe('<=3.00 against <=4.00: holds, 1.00 (2)');
    const [answered] = rollUpTargets(target, [waiting, tight], 'answered');
    expect(told(answered)).toBe('<=5.50 against <=4.00: missed, -1.50 (-3)');
    expect(answered?.waitingForConsent).toEqual([]);
  });
  it('does not carry the target: neither side of it counts', () => {
    const without = commune('without', { own: null, households: IN_2024(9_900) });
    expect(addedUp(target, [without, tight])).toMatchObject({ counted: 1, notApplicable: ['without'], uncounted: [] });
    expect(toldSum(target, without, tight)).toBe('<=2.00 against <=4.00: holds, 2.00 (2)');
  });
  it('adopted: the commitment is read with its own figures', () => {
    const fall = carried({ commitment: fallOf('1'), context: baseline({ 2020: '8' }) });
    const unit = (id: string, start: string) =>
      commune(id, { decision: 'adopt', context: baseline({ 2020: start }), households: IN_2024(100) });
    expect(toldSum(fall, unit('a', '12'), unit('b', '4'))).toBe('<=3.50 against <=3.00: missed, -0.50 (-1)');
  });
});

describe('counts and money', () => {
  const atLeast = (value: string, given: Partial<Commitment> = {}) =>
    commitment({ kind: 'annualQuantity', comparator: 'ge', value, ...given });
  const unit = (id: string, value: string, given: Partial<Commitment> = {}) =>
    commune(id, { own: atLeast(value, given) });
  it('are summed up', () => {
    const target = carried({ commitment: atLeast('3000'), indicator: jobs, distribution: 'contribute' });
    expect(toldSum(target, unit('a', '1800'), unit('b', '1300'))).toBe(
      '>=3100.00 against >=3000.00: holds, 100.00 (100)',
    );
    expect(toldSum(target, unit('a', '1700'), unit('b', '1299'))).toBe(
      '>=2999.00 against >=3000.00: missed, -1.00 (-1)',
    );
    expect(toldSum({ ...target, indicator: funds }, unit('a', '900000000000000'), unit('b', '900000000000000'))).toBe(
      '>=1800000000000000.00 against >=3000.00: holds, 1799999999997000.00 (1799999999997000)',
    );
  });
  it('are whole: "dưới 5" in three units is at most 12, not below 15', () => {
    const below = (value: string) => ({ comparator: 'lt', value }) as const;
    const target = carried({ commitment: commitment(below('13')), indicator: poorHouseholds });
    const units = ['a', 'b', 'c'].map((id) => commune(id, { own: below('5') }));
    expect(toldSum(target, ...units)).toBe('<=12.00 against <13.00: holds, 0.00 (0)');
    expect(toldSum(carried({ ...target, commitment: commitment(below('12')) }), ...units)).toBe(
      '<=12.00 against <12.00: missed, -1.00 (-1)',
    );
  });
  it('of single years make a total, if they are promised for as much of it as they must be', () => {
    const total = carried({
      commitment: atLeast('5000', { kind: 'totalQuantity', periodFrom: 2021 }),
      indicator: jobs,
    });
    const yearly = unit('yearly', '600', { periodFrom: 2021 });
    const late = unit('late', '500', { periodFrom: 2023, periodTo: 2026 });
    const ownTotal = unit('total', '1000', { kind: 'totalQuantity', periodFrom: 2021 });
    expect(toldSum(total, yearly, late, ownTotal)).toBe('>=5500.00 against >=5000.00: holds, 500.00 (500)');
    const outside = unit('outside', '9000', { kind: 'totalQuantity', periodFrom: 2016 });
    expect(addedUp(total, [outside])?.uncounted).toEqual([{ unitId: 'outside', cause: 'differentMeasure' }]);
  });
});

describe('by the way it is distributed', () => {
  const target = carried({
    commitment: commitment({ kind: 'annualQuantity', comparator: 'ge', value: '1000', periodFrom: 2024 }),
    indicator: jobs,
  });
  const assigned = (figures: Readonly<Record<number, string>>) => ({
    ...EMPTY_CONTEXT,
    assignments: Object.entries(figures).map(([at, value]) => ({ year: Number(at), value: toFraction(value) })),
  });
  it('the same for all: each takes on the whole of it', () => {
    expect(toldSum(target, commune('a'), commune('b'))).toBe('>=2000.00 against >=1000.00: holds, 1000.00 (1000)');
  });
  it('assigned: each its own figure, once it has one', () => {
    const units = [
      commune('a', { context: assigned({ 2024: '300', 2025: '400' }) }),
      commune('b', { decision: 'adopt', context: assigned({ 2024: '700' }) }),
      commune('c', { own: { ...target.commitment, value: '250' } }),
    ];
    const given = { ...target, distribution: 'assigned' } as const;
    expect(told(addedUp(given, units, 2024))).toBe('>=1250.00 against >=1000.00: holds, 250.00 (250)');
    expect(told(addedUp(given, units, 2025))).toBe('>=650.00 against >=1000.00: missed, -350.00 (-350)');
    expect(addedUp(given, units, 2025)?.uncounted).toEqual([{ unitId: 'b', cause: 'waitingForAssignment' }]);
  });
  it('contributed: of a quantity who has proposed nothing brings nothing, of a rate who keeps to it brings its share', () => {
    const given = { ...target, distribution: 'contribute' } as const;
    const units = [
      commune('a'),
      commune('b', { decision: 'adopt' }),
      commune('c', { own: { ...target.commitment, value: '999' } }),
    ];
    expect(toldSum(given, ...units)).toBe('>=999.00 against >=1000.00: missed, -1.00 (-1)');
    expect(addedUp(given, units)).toMatchObject({
      notAnswered: ['a'],
      uncounted: [
        { unitId: 'a', cause: 'notProposed' },
        { unitId: 'b', cause: 'notProposed' },
      ],
    });
    const rate = carried({ distribution: 'contribute' });
    const [silent, own] = [
      commune('a', { households: IN_2024(100) }),
      commune('b', { own: { value: '1' }, households: IN_2024(100) }),
    ];
    expect(toldSum(rate, silent, own)).toBe('<1.50 against <2.00: holds, 0.50 (1)');
  });
});
