import { describe, expect, it } from 'vitest';
import type { Comparator } from '../../target/index.ts';
import { carried, commune } from '../../testing/add-up.ts';
import {
  commitment,
  fallOf,
  jobs,
  newRural,
  poorHouseholds,
  povertyRate,
  trainedRate,
} from '../../testing/builders.ts';
import type { AddUpTarget, AddUpUnit } from './add-up.ts';
import { headroom } from './headroom.rules.ts';

/** `0.37 (42)`, with `<` in front where all of it would be too much, and `all` where nothing stops the unit. */
function room(target: AddUpTarget, units: readonly AddUpUnit[], unitId = 'a'): string {
  const found = headroom(target, units, unitId).at(-1);
  if (!found) return 'none said';
  return `${found.attained ? '' : '<'}${found.shown} (${found.count})${found.limited ? '' : ' all'}`;
}

const rate = (id: string, comparator: Comparator, value: string, count: number) =>
  commune(id, { own: { comparator, value }, households: { 2024: count } });
const below = (comparator: Comparator, value: string) => carried({ commitment: commitment({ comparator, value }) });

describe('of a ratio', () => {
  it('is the slack of all by the weight of the unit, rounded down', () => {
    const units = [rate('a', 'le', '4', 11_352), rate('b', 'le', '1.63', 99_999)];
    expect(room(below('le', '1.91'), units)).toBe('0.37 (42)');
    expect(room(below('le', '1.91'), units, 'b')).toBe('0.04 (42)');
  });
  it('is none where all of it is used up or more, and never below', () => {
    const units = [rate('a', 'le', '3', 500), rate('b', 'le', '1', 500)];
    expect(room(below('le', '2'), units)).toBe('0.00 (0)');
    expect(room(below('le', '1.99'), units)).toBe('0.00 (0)');
  });
  it.each([
    ['le', 'le', '2.00 (10)'],
    ['lt', 'le', '2.00 (10)'],
    ['lt', 'lt', '2.00 (10)'],
    ['le', 'lt', '<1.99 (9)'],
  ] as const)('%s in the units under %s: the bound itself may be reached or not', (own, asked, found) => {
    expect(room(below(asked, '3'), [rate('a', own, '2', 500), rate('b', own, '2', 500)])).toBe(found);
  });
  it('where more is better', () => {
    const target = carried({ commitment: commitment({ comparator: 'ge', value: '50' }), indicator: trainedRate });
    expect(room(target, [rate('a', 'ge', '60', 400), rate('b', 'ge', '50', 600)])).toBe('10.00 (40)');
    expect(
      room({ ...target, commitment: commitment({ comparator: 'gt', value: '50' }) }, [
        rate('a', 'ge', '60', 400),
        rate('b', 'ge', '50', 600),
      ]),
    ).toBe('<9.99 (39)');
  });
  it('ends where the unit has nothing more to give', () => {
    expect(room(below('le', '50'), [rate('a', 'le', '40', 10), rate('b', 'le', '1', 990)])).toBe('60.00 (6) all');
    expect(room(below('le', '2'), [rate('a', 'le', '40', 0), rate('b', 'le', '1', 990)])).toBe('60.00 (0) all');
  });
  it('is told for every due year', () => {
    const maintain = { kind: 'maintain', comparator: 'le', value: '2', periodFrom: 2024 } as const;
    const unit = commune('a', { own: { ...maintain, value: '1' }, households: { 2024: 300, 2025: 500 } });
    const found = headroom(carried({ commitment: commitment(maintain) }), [unit], 'a');
    expect(found.map(({ year, shown, count }) => [year, shown, count])).toEqual([
      [2024, '1.00', 3n],
      [2025, '1.00', 5n],
    ]);
  });
});

describe('of a count', () => {
  const quantity = (comparator: Comparator, value: string) => ({ kind: 'annualQuantity', comparator, value }) as const;
  it('is the slack itself, as far as there is anything to give up', () => {
    const target = carried({ commitment: commitment(quantity('ge', '3000')), indicator: jobs });
    const unit = (id: string, value: string) => commune(id, { own: quantity('ge', value) });
    expect(room(target, [unit('a', '1800'), unit('b', '1300')])).toBe('100 (100)');
    expect(room(target, [unit('a', '50'), unit('b', '3300')])).toBe('50 (50) all');
    expect(room(target, [unit('a', '1800'), unit('b', '1100')])).toBe('0 (0)');
  });
  it('is whole under a strict bound: of "dưới 13" hộ twelve may be used', () => {
    const target = carried({ commitment: commitment({ value: '13' }), indicator: poorHouseholds });
    const unit = (id: string, value: string) => commune(id, { own: { value } });
    expect(room(target, [unit('a', '5'), unit('b', '5')])).toBe('4 (4)');
  });
});

describe('where one unit decides', () => {
  const unit = (id: string, comparator: Comparator, value: string) => commune(id, { own: { comparator, value } });
  const greatest = (comparator: Comparator, value: string, rollUp: 'max' | 'min' = 'max') =>
    carried({ commitment: commitment({ comparator, value }), indicator: { ...povertyRate, rollUp } });
  it('each is held to what is asked of the greatest, and has no room if another misses it', () => {
    expect(room(greatest('le', '3'), [unit('a', 'le', '2'), unit('b', 'le', '3')])).toBe('1.00 (null)');
    expect(room(greatest('lt', '3'), [unit('a', 'le', '2'), unit('b', 'lt', '3')])).toBe('<0.99 (null)');
    expect(room(greatest('le', '3'), [unit('a', 'le', '2'), unit('b', 'le', '4')])).toBe('0.00 (null)');
    expect(room(greatest('le', '3'), [unit('a', 'le', '4'), unit('b', 'le', '3')])).toBe('0.00 (null)');
  });
  it('one that suffices for all frees the others', () => {
    expect(room(greatest('ge', '3'), [unit('a', 'ge', '5'), unit('b', 'ge', '4')])).toBe('5.00 (null) all');
    expect(room(greatest('ge', '3'), [unit('a', 'ge', '5'), unit('b', 'ge', '2')])).toBe('2.00 (null)');
    expect(room(greatest('ge', '6'), [unit('a', 'ge', '5'), unit('b', 'ge', '2')])).toBe('0.00 (null)');
    expect(room(greatest('le', '3', 'min'), [unit('a', 'le', '2'), unit('b', 'le', '1')])).toBe('none said');
  });
  it('a milestone of all leaves none, of any all of it', () => {
    const reached = commitment({ kind: 'milestone', comparator: null, value: null });
    const units = [commune('a', { own: reached }), commune('b', { own: reached })];
    const target = (rollUp: 'all' | 'any') => carried({ commitment: reached, indicator: { ...newRural, rollUp } });
    expect(room(target('all'), units)).toBe('0 (null)');
    expect(room(target('any'), units)).toBe('1 (null) all');
  });
});

it('a figure that neither way is better leaves none', () => {
  const target = carried({
    commitment: commitment({ comparator: 'eq' }),
    indicator: { ...povertyRate, direction: 'none' },
  });
  expect(room(target, [rate('a', 'eq', '2', 5)])).toBe('0.00 (0)');
});

it('is not told where the unit does not count, or nothing is required yet', () => {
  expect(room(carried(), [commune('a'), rate('b', 'le', '1', 5)])).toBe('none said');
  expect(room(carried(), [rate('b', 'le', '1', 5)])).toBe('none said');
  expect(room(carried({ commitment: fallOf('1') }), [rate('a', 'le', '1', 5)])).toBe('none said');
  expect(room(carried({ indicator: { ...povertyRate, rollUp: 'none' } }), [rate('a', 'le', '1', 5)])).toBe('none said');
});
