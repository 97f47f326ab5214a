import { expect, it } from 'vitest';
import { carried, commune } from '../../testing/add-up.ts';
import { movers } from './movers.rules.ts';

const told = (units: Parameters<typeof movers>[1], reading?: Parameters<typeof movers>[2]) =>
  movers(carried(), units, reading).map(({ unitId, excess, count }) => `${unitId} ${excess.toFraction()} (${count})`);

it('names those that ask less of themselves, the costliest first', () => {
  const units = [
    commune('A', { own: { value: '2.5' }, decision: 'relax', households: { 2025: 1000 } }),
    commune('B', { own: { value: '3' }, decision: 'relax', households: { 2025: 1000 } }),
    commune('C', { own: { value: '2.1' }, decision: 'relax', households: { 2025: 20_000 } }),
    commune('D', { own: { value: '1' }, households: { 2025: 1000 } }),
    commune('E', { households: { 2025: 1000 } }),
    commune('F', { own: null, households: { 2025: 1000 } }),
  ];
  expect(told(units)).toEqual(['C 1/10 (20)', 'B 1 (10)', 'A 1/2 (5)']);
});

it('leaves out who merely asks for consent, unless that is what one wants to see', () => {
  const waiting = { own: { value: '3' }, decision: 'relax', state: 'waitingForConsent' } as const;
  const units = [commune('A', { ...waiting, households: { 2025: 1000 } })];
  expect(told(units)).toEqual([]);
  expect(told(units, 'answered')).toEqual(['A 1 (10)']);
});

it('leaves out whom nobody can weigh', () => {
  expect(told([commune('A', { own: { value: '3' }, decision: 'relax' })])).toEqual([]);
});
