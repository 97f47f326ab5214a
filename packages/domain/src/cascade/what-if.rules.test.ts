import { expect, it } from 'vitest';
import { carried, commune, told } from '../testing/add-up.ts';
import { commitment } from '../testing/builders.ts';
import { ownCommitment } from './distributed.rules.ts';
import { whatIf } from './what-if.rules.ts';

const households = { 2025: 1000 };
const units = [
  commune('adopted', { own: { value: '2' }, decision: 'adopt', households }),
  commune('stricter', { own: { value: '1' }, households }),
  commune('looser', { own: { value: '3' }, decision: 'relax', households }),
  commune('silent', { households }),
  commune('exempt', { own: null, households }),
];
const ask = (value: string, binding: 'floor' | 'negotiable' | 'reference') =>
  whatIf(carried(), units, { ...ownCommitment(commitment({ value })), binding });

it.each([
  ['3', 'floor', 'fine'],
  ['2.99', 'floor', 'notAllowed'],
  ['2.99', 'negotiable', 'needsConsent'],
  ['2.99', 'reference', 'looser'],
] as const)('below %s%% as %s makes an answer of below 3%% %s', (value, binding, standing) => {
  expect(ask(value, binding).units.find(({ unitId }) => unitId === 'looser')?.standing).toBe(standing);
});

it('says of every unit what becomes of it', () => {
  expect(ask('0.5', 'floor').units.map(({ unitId, standing }) => [unitId, standing])).toEqual([
    ['adopted', 'fine'],
    ['stricter', 'notAllowed'],
    ['looser', 'notAllowed'],
    ['silent', 'open'],
    ['exempt', 'open'],
  ]);
});

it('takes an answer whose consent was refused for none: what was asked binds the unit', () => {
  const refused = {
    ...commune('refused', { own: { value: '3' }, decision: 'relax', households }),
    state: 'unanswered' as const,
  };
  const [found] = whatIf(carried(), [refused], { ...ownCommitment(commitment()), binding: 'negotiable' }).units;
  expect(found).toEqual({ unitId: 'refused', before: null, after: null, standing: 'open' });
});

it('lets who adopted follow, and leaves what others said: the sums before and after', () => {
  const { before, after } = ask('1', 'negotiable');
  // (2 + 1 + 3 + 2) / 4 before; (1 + 1 + 3 + 1) / 4 after.
  expect(before.map(told)).toEqual(['<2.00 against <2.00: holds, 0.00 (0)']);
  expect(after.map(told)).toEqual(['<1.50 against <1.00: missed, -0.50 (-20)']);
});

it('changes nothing where nothing is changed', () => {
  const { before, after, units: found } = whatIf(carried(), units, { ...carried(), binding: 'negotiable' });
  expect(after).toEqual(before);
  expect(found.map(({ before: was, after: is }) => [was, is])).toEqual(found.map(({ before: was }) => [was, was]));
});
