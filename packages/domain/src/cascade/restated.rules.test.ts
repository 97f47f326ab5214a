import { expect, it } from 'vitest';
import { toFraction } from '../shared/exact.ts';
import type { Commitment } from '../target/index.ts';
import { commitment, fallOf, povertyRate, shown } from '../testing/builders.ts';
import { ownCommitment } from './distributed.rules.ts';
import { type Baseline, EMPTY_CONTEXT } from './requirement.ts';
import { restatedRequirement } from './restated.rules.ts';

const figure = (value: string, estimated: boolean): Baseline => ({
  year: 2020,
  value: toFraction(value),
  estimated,
  standardCode: null,
});
const restated = (given: Commitment, ...baselines: readonly Baseline[]) =>
  restatedRequirement(ownCommitment(given), povertyRate, 2025, { ...EMPTY_CONTEXT, baselines });

it('what was decided on the estimate shows what the official figure makes of it', () => {
  const found = restated(fallOf('1'), figure('6.20', true), figure('5.80', false));
  expect([found?.onEstimate ?? null, found?.onOfficial ?? null].map(shown)).toEqual(['<=1.20', '<=0.80']);
  expect(found?.shift.toString()).toBe('-0.4');
  expect(found).toMatchObject({ onEstimate: { provisional: true }, onOfficial: { provisional: false } });
});

it('nothing where only one of them is known, they agree, or nothing leans on them', () => {
  expect(restated(fallOf('1'), figure('6.20', true))).toBeNull();
  expect(restated(fallOf('1'), figure('5.80', false))).toBeNull();
  expect(restated(fallOf('1'), figure('5.80', true), figure('5.8', false))).toBeNull();
  expect(restated(commitment(), figure('6.20', true), figure('5.80', false))).toBeNull();
});

it('nothing for a figure that was assigned: it leans on neither', () => {
  const [estimate, official] = [figure('6.20', true), figure('5.80', false)];
  const context = {
    ...EMPTY_CONTEXT,
    baselines: [estimate, official],
    assignments: [{ year: 2025, value: official.value }],
  };
  const assigned = { commitment: fallOf('1'), distribution: 'assigned' } as const;
  expect(restatedRequirement(assigned, povertyRate, 2025, context)).toBeNull();
});
