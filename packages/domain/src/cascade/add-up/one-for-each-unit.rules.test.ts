import { expect, it } from 'vitest';
import { carried, commune, told } from '../../testing/add-up.ts';
import { commitment, jobs } from '../../testing/builders.ts';
import type { AddUpUnit } from './add-up.ts';
import { oneForEachUnit } from './one-for-each-unit.rules.ts';
import { rollUpTargets } from './roll-up-targets.rules.ts';

const OWN = 'province';
const households = { 2024: 1000 };
const body = (unitId: string, given: Parameters<typeof commune>[1] = {}) => commune(unitId, { households, ...given });
const says = (value: string, given: Parameters<typeof commune>[1] = {}) => body('A', { own: { value }, ...given });
const WAITING = { decision: 'relax', state: 'waitingForConsent' } as const;

const chosen = (...bodies: readonly AddUpUnit[]) => oneForEachUnit(carried(), bodies, OWN);

it.each<[string, AddUpUnit, AddUpUnit]>([
  ['an answer before none', says('3'), body('A')],
  ['the stricter of two', says('1'), says('3')],
  ['what stands before what waits, even where that is less', says('3'), says('2.5', WAITING)],
  ['a figure before "not applicable"', says('3'), body('A', { own: null })],
  ['a figure that waits before "not applicable"', says('3', WAITING), body('A', { own: null })],
  ['"not applicable" before nothing at all', body('A', { own: null }), body('A')],
  ['of two that wait the stricter', says('2.5', WAITING), says('3', WAITING)],
])('of two bodies of one unit counts %s', (_, counting, other) => {
  expect(chosen(counting, other)).toEqual([counting]);
  expect(chosen(other, counting)).toEqual([counting]);
});

it('of two alike, or not to be compared, counts the first', () => {
  const [party, government] = [body('A', { decision: 'adopt' }), says('2')];
  expect(chosen(party, government)).toEqual([party]);
  expect(chosen(government, party)).toEqual([government]);
  const yearly = says('1', { own: { kind: 'annualQuantity', value: '1' } });
  expect(chosen(yearly, says('2'))).toEqual([yearly]);
});

it('each unit once, in the order given', () => {
  const units = [body('B'), says('3'), body('C'), says('1'), body('B')];
  expect(chosen(...units).map(({ unitId }) => unitId)).toEqual(['B', 'A', 'C']);
});

it("a body of the publisher's own unit is no part of the whole, unless nobody else is reached", () => {
  const own = commune(OWN, { own: { value: '1' } });
  expect(chosen(own, body('A'))).toEqual([body('A')]);
  expect(chosen(own)).toEqual([own]);
});

it('so that a unit with two bodies brings its jobs once, and its households', () => {
  const asked = carried({
    indicator: jobs,
    distribution: 'contribute',
    commitment: commitment({ kind: 'annualQuantity', comparator: 'ge', value: '100' }),
  });
  const proposes = (unitId: string, value: string) =>
    commune(unitId, { own: { kind: 'annualQuantity', comparator: 'ge', value }, decision: 'relax' });
  const bodies = [proposes('A', '60'), proposes('A', '50'), proposes('B', '45')];
  expect(told(rollUpTargets(asked, bodies)[0])).toBe('>=155.00 against >=100.00: holds, 55.00 (55)');
  expect(told(rollUpTargets(asked, oneForEachUnit(asked, bodies, OWN))[0])).toBe(
    '>=105.00 against >=100.00: holds, 5.00 (5)',
  );
});
