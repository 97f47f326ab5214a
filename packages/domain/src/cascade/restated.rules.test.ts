import { expect, it } from 'vitest';
import { toFraction } from '../shared/exact.ts';
import type { Commitment } from '../target/index.ts';
import { commitment, fallOf, povertyRate, shown } from '../testing/builders.ts';
import { type Baseline, EMPTY_CONTEXT } from './requirement.ts';
import { restatedRequirement } from './restated.rules.ts';

const figure = (value: string, estimated: boolean): Baseline => ({
  year: 2020,
  value: toFraction(value),
  estimated,
  standardCode: null,
});
const restated = (given: Commitment, ...baselines: readonly Baseline[]) =>
  restatedRequirement(given, povertyRate, 2025, { ...EMPTY_CONTEXT, baselines });

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
