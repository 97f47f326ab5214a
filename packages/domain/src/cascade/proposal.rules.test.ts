import { expect, it } from 'vitest';
import { baseline, commitment, fallOf, povertyRate, refused } from '../testing/builders.ts';
import { ownCommitment } from './distributed.rules.ts';
import { checkProposal } from './proposal.rules.ts';
import { EMPTY_CONTEXT } from './requirement.ts';

const below = (value: string) => commitment({ value });
const between = (value: string) =>
  checkProposal(below(value), { inherited: ownCommitment(below('2')), answer: below('3') }, povertyRate, EMPTY_CONTEXT);

it.each([
  ['1.99', ['notLooser@proposal.value']],
  ['2', ['notLooser@proposal.value']],
  ['2.01', []],
  ['2.99', []],
  ['3', ['notTighter@proposal.value']],
  ['3.01', ['notTighter@proposal.value']],
  ['140', ['outOfRange@proposal.value']],
])('between what is asked (below 2%) and what was answered (below 3%): below %s%', (value, codes) => {
  expect(refused(between(value))).toEqual(codes);
});

it("is read with the unit's own baseline", () => {
  const at580 = baseline({ 2020: '5.80' });
  const exchange = { inherited: ownCommitment(fallOf('1')), answer: below('2') };
  expect(checkProposal(below('1.5'), exchange, povertyRate, at580)).toMatchObject({ ok: true });
  expect(refused(checkProposal(below('0.8'), exchange, povertyRate, at580))).toEqual(['notLooser@proposal.value']);
  expect(refused(checkProposal(below('1.5'), exchange, povertyRate, EMPTY_CONTEXT))).toEqual([
    'notComparable@proposal.value',
  ]);
});
