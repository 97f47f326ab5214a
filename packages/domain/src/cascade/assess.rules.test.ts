import { describe, expect, it } from 'vitest';
import type { Indicator } from '../indicator/index.ts';
import { toDecimal, toFraction } from '../shared/exact.ts';
import type { Commitment } from '../target/index.ts';
import {
  baseline,
  commitment,
  fallOf,
  jobs,
  newRural,
  policies,
  poorHouseholds,
  povertyRate,
  shown,
  trainedRate,
} from '../testing/builders.ts';
import { assess, dueYearOn } from './assess.rules.ts';
import { EMPTY_CONTEXT, type RequirementContext } from './requirement.ts';
import { resultOfObservation } from './results.rules.ts';

interface Case {
  readonly results?: Readonly<Record<number, string | null>>;
  readonly standard?: string | null;
  readonly context?: RequirementContext;
  readonly today?: string;
  readonly year?: number;
}

function assessed(given: Commitment, indicator: Indicator, { results = {}, standard = null, ...rest }: Case) {
  const { context = EMPTY_CONTEXT, today = '2026-01-01', year } = rest;
  const figures = Object.entries(results).map(([key, value]) => ({
    year: Number(key),
    value: value === null ? null : toFraction(value),
    standardCode: standard,
  }));
  const found = assess(given, indicator, { results: figures, context, baselineYear: 2020, today }, year);
  const two = (fraction: typeof found.gap) => fraction && toDecimal(fraction, 2, 'halfUp');
  return {
    ...found,
    required: shown(found.required),
    gap: two(found.gap),
    achievement: found.achievement && toDecimal(found.achievement, 1, 'halfUp'),
    expected: two(found.expected),
    projected: two(found.projected),
  };
}

describe('as Tuy Phước stated its results of 2016–2020', () => {
  const OLD = { periodFrom: 2016, periodTo: 2020 };
  it('8.65% to 2.21% against a planned fall of 5 points: exceeded by 1.44 points', () => {
    const fall = fallOf('1', OLD);
    expect(
      assessed(fall, povertyRate, {
        results: { 2020: '2.21' },
        standard: 'MDP-2016',
        context: baseline({ 2015: '8.65' }, 'MDP-2016'),
      }),
    ).toMatchObject({
      status: 'exceeded',
      required: '<=3.65',
      gap: '1.44',
    });
  });
  it('5,433 jobs against 5,000: 108.7%', () => {
    const total = commitment({ ...OLD, kind: 'totalQuantity', comparator: 'eq', value: '5000' });
    const results = { 2016: '1000', 2017: '1100', 2018: '1033', 2019: '1150', 2020: '1150' };
    expect(assessed(total, jobs, { results })).toMatchObject({
      status: 'exceeded',
      gap: '433.00',
      achievement: '108.7',
    });
  });
  it('53.25% trained against 50%: exceeded by 3.25 points', () => {
    const level = commitment({ comparator: 'eq', value: '50', periodFrom: 2020, periodTo: 2020 });
    expect(assessed(level, trainedRate, { results: { 2020: '53.25' } })).toMatchObject({
      status: 'exceeded',
      gap: '3.25',
      achievement: null,
    });
  });
});

describe('once due', () => {
  it.each([
    ['lt', '1.99', 'exceeded'],
    ['lt', '2', 'missed'],
    ['le', '2', 'met'],
    ['le', '2.01', 'missed'],
    ['eq', '1.5', 'exceeded'],
  ] as const)('%s 2%%, result %s%%: %s', (comparator, value, status) => {
    expect(assessed(commitment({ comparator }), povertyRate, { results: { 2025: value } }).status).toBe(status);
  });
  it.each([
    ['4', 'met', '0.00'],
    ['3', 'exceeded', '1.00'],
    ['5', 'missed', '-1.00'],
  ])('"dưới 5 hộ", result %s: %s', (value, status, gap) => {
    expect(assessed(commitment({ value: '5' }), poorHouseholds, { results: { 2025: value } })).toMatchObject({
      status,
      gap,
    });
  });
  it('a year ends on its last day, not before', () => {
    const on = (today: string) => assessed(commitment(), povertyRate, { results: { 2025: '2.5' }, today }).status;
    expect(on('2025-12-31')).toBe('notDue');
    expect(on('2026-01-01')).toBe('missed');
  });
  it('no result, no verdict', () =>
    expect(assessed(commitment(), povertyRate, { results: { 2024: '1' } }).status).toBe('noData'));
  it('a total is met by what is known already, but missed only on all of its years', () => {
    const total = commitment({ kind: 'totalQuantity', comparator: 'eq', value: '30', periodFrom: 2023 });
    expect(assessed(total, jobs, { results: { 2023: '10', 2025: '20' } })).toMatchObject({ status: 'met' });
    expect(assessed(total, jobs, { results: { 2023: '10', 2025: '19' } })).toMatchObject({ status: 'noData' });
    expect(assessed(total, jobs, { results: { 2023: '10', 2024: '0', 2025: '19' } })).toMatchObject({
      status: 'missed',
      gap: '-1.00',
    });
    expect(assessed({ ...total, comparator: 'le' }, jobs, { results: { 2023: '10' } })).toMatchObject({
      status: 'noData',
    });
  });
  it('nobody in need is met, not a division by zero', () => {
    const coverage = commitment({ kind: 'coverage', comparator: 'eq', value: '100' });
    expect(assessed(coverage, trainedRate, { results: { 2025: null } }).status).toBe('met');
    expect(
      assessed(commitment({ comparator: 'eq', value: '100' }), trainedRate, { results: { 2025: null } }).status,
    ).toBe('noData');
  });
  it('each year of a yearly commitment by itself, and by default the last that has ended', () => {
    const yearly = commitment({ kind: 'annualQuantity', comparator: 'eq', value: '100', periodFrom: 2023 });
    const results = { 2023: '90', 2024: '120' };
    expect(dueYearOn(yearly, '2025-06-01')).toBe(2024);
    expect(dueYearOn(yearly, '2020-06-01')).toBe(2023);
    expect(assessed(yearly, jobs, { results, today: '2025-06-01' })).toMatchObject({
      year: 2024,
      status: 'exceeded',
      achievement: '120.0',
    });
    expect(assessed(yearly, jobs, { results, year: 2023 })).toMatchObject({ status: 'missed', achievement: '90.0' });
    expect(assessed(yearly, jobs, { results, year: 2025, today: '2025-06-01' }).status).toBe('notDue');
    expect(assessed(yearly, jobs, { results, year: 2026 }).status).toBe('notDue');
  });
  it('a milestone', () => {
    const reached = commitment({ kind: 'milestone', comparator: null, value: null });
    expect(assessed(reached, newRural, { results: { 2025: '1' } }).status).toBe('met');
    expect(assessed(reached, newRural, { results: { 2025: '0' } }).status).toBe('missed');
  });
});

describe('across a change of the poverty standard', () => {
  const fall = fallOf('1');
  const results = { 2025: '2' };
  it('nothing is judged without a baseline re-based to the new one', () => {
    const context = baseline({ 2020: '2.61' }, 'MDP-2016');
    expect(assessed(fall, povertyRate, { results, standard: 'MDP-2022', context })).toMatchObject({
      status: 'noData',
      obstacle: 'seriesBreak',
    });
    const both = { ...context, baselines: [...context.baselines, ...baseline({ 2020: '8' }, 'MDP-2022').baselines] };
    expect(assessed(fall, povertyRate, { results, standard: 'MDP-2022', context: both })).toMatchObject({
      status: 'exceeded',
      required: '<=3.00',
    });
  });
  it('an indicator that no standard defines goes on', () => {
    const context = baseline({ 2020: '50' }, 'MDP-2016');
    expect(assessed(fall, trainedRate, { results: { 2025: '55' }, standard: 'MDP-2022', context }).status).toBe('met');
  });
});

describe('before it is due', () => {
  const context = baseline({ 2020: '10' });
  const track = (results: Record<number, string>, given: Case = {}) =>
    assessed(commitment({ comparator: 'le', value: '5' }), povertyRate, {
      results,
      context,
      today: '2024-01-01',
      ...given,
    });

  it.each([
    [{ 2021: '9' }, 'onTrack', '9.00'],
    [{ 2021: '9.01' }, 'offTrack', '9.00'],
    [{ 2023: '7' }, 'onTrack', '7.00'],
    [{ 2021: '9.5', 2022: '9.2', 2023: '7.1' }, 'atRisk', '7.00'],
    [{ 2021: '8', 2022: '7.9', 2023: '7.1' }, 'offTrack', '7.00'],
    [{ 2022: '5' }, 'onTrack', null],
  ] as const)('%o on the way from 10%% to 5%%: %s', (results, status, expected) => {
    expect(track(results)).toMatchObject({ status, expected });
  });
  it('projects the mean change of the results so far', () => {
    expect(track({ 2021: '9.5', 2022: '9.2', 2023: '7.1' }).projected).toBe('4.70');
  });
  it('without a baseline, or a result since, nothing is due', () => {
    expect(track({ 2023: '7' }, { context: EMPTY_CONTEXT }).status).toBe('notDue');
    expect(track({}).status).toBe('notDue');
    expect(track({ 2020: '10' }).status).toBe('notDue');
  });
  it('a total runs against its even share', () => {
    const total = commitment({ kind: 'totalQuantity', comparator: 'eq', value: '500', periodFrom: 2021 });
    const after = (results: Record<number, string>) => assessed(total, jobs, { results, today: '2024-01-01' });
    expect(after({ 2021: '100', 2022: '100' })).toMatchObject({ status: 'onTrack', expected: '200.00' });
    expect(after({ 2021: '40', 2022: '150' })).toMatchObject({ status: 'atRisk', projected: '640.00' });
    expect(after({ 2021: '90', 2022: '90' }).status).toBe('offTrack');
    expect(after({ 2021: '500' }).status).toBe('onTrack');
    expect(after({ 2022: '100' }).status).toBe('notDue');
  });
  it('what leans on others waits', () => {
    const years = { comparator: 'lt', value: null, periodFrom: 2021 } as const;
    expect(assessed(commitment({ ...years, kind: 'asAssigned' }), jobs, {}).status).toBe('waitingForAssignment');
    expect(assessed(commitment({ ...years, kind: 'relativeToParent' }), povertyRate, {}).status).toBe(
      'waitingForParent',
    );
  });
  it('what no figure can judge', () => {
    const words = commitment({ kind: 'qualitative', comparator: null, value: null });
    expect(assessed(words, policies, { today: '2024-01-01' })).toMatchObject({
      status: 'notDue',
      obstacle: 'byEvidence',
    });
    expect(assessed(words, policies, {})).toMatchObject({ status: 'noData', obstacle: 'byEvidence' });
    expect(assessed(fallOf('1'), povertyRate, { today: '2024-01-01' })).toMatchObject({
      status: 'notDue',
      obstacle: 'needsBaseline',
    });
  });
});

it('an observation becomes a result as far as it has a figure', () => {
  const observed = { year: 2025, standardCode: 'MDP-2022', numerator: 57n, denominator: 1966n, value: null };
  expect(resultOfObservation(povertyRate, observed)).toMatchObject({ year: 2025, standardCode: 'MDP-2022' });
  expect(resultOfObservation(povertyRate, { ...observed, numerator: 0n, denominator: 0n })).toMatchObject({
    value: null,
  });
  expect(resultOfObservation(povertyRate, { ...observed, denominator: null })).toBeNull();
});
