import { describe, expect, it } from 'vitest';
import { toFraction } from '../shared/exact.ts';
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
import { dueYears, requirementAt } from './requirement.rules.ts';
import { EMPTY_CONTEXT } from './requirement.ts';

const YEARS = { periodFrom: 2021, periodTo: 2025 };
const at = (given: Commitment, indicator = povertyRate, year = 2025, context = EMPTY_CONTEXT) =>
  shown(requirementAt(given, indicator, year, context));

describe('which way a figure binds', () => {
  it.each<[Commitment['comparator'], string, string, string]>([
    ['lt', '<2.00', '<2.00', '<2.00'],
    ['le', '<=2.00', '<=2.00', '<=2.00'],
    ['eq', '<=2.00', '>=2.00', '=2.00'],
    ['about', '<=2.00', '>=2.00', '=2.00'],
    ['ge', '>=2.00', '>=2.00', '>=2.00'],
    ['gt', '>2.00', '>2.00', '>2.00'],
  ])('%s 2: less is better %s, more is better %s, neither %s', (comparator, down, up, none) => {
    const level = commitment({ comparator });
    expect(at(level)).toBe(down);
    expect(at(level, trainedRate)).toBe(up);
    expect(at(level, { ...povertyRate, direction: 'none' })).toBe(none);
  });
});

describe('when it falls due', () => {
  it.each<[Commitment['kind'], readonly number[]]>([
    ['level', [2025]],
    ['averageChange', [2025]],
    ['totalQuantity', [2025]],
    ['relativeReduction', [2025]],
    ['milestone', [2025]],
    ['qualitative', [2025]],
    ['annualQuantity', [2021, 2022, 2023, 2024, 2025]],
    ['maintain', [2021, 2022, 2023, 2024, 2025]],
    ['coverage', [2021, 2022, 2023, 2024, 2025]],
    ['relativeToParent', [2021, 2022, 2023, 2024, 2025]],
    ['asAssigned', [2021, 2022, 2023, 2024, 2025]],
  ])('%s', (kind, years) => expect(dueYears({ kind, ...YEARS })).toEqual(years));

  it.each([
    [2020, 'none'],
    [2021, '>=100.00'],
    [2025, '>=100.00'],
    [2026, 'none'],
  ])('"duy trì 100%%" over 2021–2025 in %i: %s', (year, requirement) => {
    const maintained = commitment({ ...YEARS, kind: 'maintain', comparator: 'eq', value: '100' });
    expect(at(maintained, trainedRate, year)).toBe(requirement);
  });
});

describe('a change over the period', () => {
  it.each([
    ['5.80', fallOf('1'), '<=0.80'],
    ['6.90', fallOf('1'), '<=1.90'],
    ['8.65', fallOf('1', { upper: '1.5' }), '<=3.65'],
    ['30.00', fallOf('4', { comparator: 'ge' }), '<=10.00'],
    ['30.00', fallOf('2', { comparator: 'gt' }), '<20.00'],
    ['5.00', fallOf('1'), '<=0.00'],
    ['5.00', fallOf('1', { comparator: 'gt' }), '<=0.00'],
    ['3.00', fallOf('1'), '<=0.00'],
    ['5.01', fallOf('1', { comparator: 'gt' }), '<0.01'],
  ])('from %s', (start, fall, requirement) => {
    expect(at(fall, povertyRate, 2025, baseline({ 2020: start }))).toBe(requirement);
  });
  it('of what should rise, up to the whole', () => {
    expect(at(fallOf('1.5'), trainedRate, 2025, baseline({ 2020: '50' }))).toBe('>=57.50');
    expect(at(fallOf('1.5'), trainedRate, 2025, baseline({ 2020: '95' }))).toBe('>=100.00');
    expect(at(fallOf('10'), jobs, 2025, baseline({ 2020: '95' }))).toBe('>=145.00');
  });
  it('needs the figure right before the period', () => {
    expect(requirementAt(fallOf('1'), povertyRate, 2025, baseline({ 2019: '5' }))).toEqual({
      kind: 'needsBaseline',
      year: 2020,
    });
  });
  it('takes the official figure before the estimate, and says when it leans on one', () => {
    const estimate = { year: 2020, value: toFraction('6'), estimated: true, standardCode: null };
    const official = baseline({ 2020: '5.8' }).baselines;
    const read = (baselines: typeof official) =>
      requirementAt(fallOf('1'), povertyRate, 2025, { ...EMPTY_CONTEXT, baselines });
    expect(read([estimate])).toMatchObject({ provisional: true });
    expect(shown(read([estimate, ...official]))).toBe('<=0.80');
    expect(read([estimate, ...official])).toMatchObject({ provisional: false });
  });
});

describe('a reduction of the base year', () => {
  const half = commitment({ kind: 'relativeReduction', comparator: 'ge', value: '0.5', baseYear: 2020 });
  it.each([
    ['ge', '<=4.30'],
    ['eq', '<=4.30'],
    ['gt', '<4.30'],
  ] as const)('%s a half of 8.6', (comparator, requirement) => {
    expect(at({ ...half, comparator }, povertyRate, 2025, baseline({ 2020: '8.6' }))).toBe(requirement);
  });
  it('to nothing is nothing, even if more was asked', () => {
    expect(at({ ...half, comparator: 'gt', value: '1' }, povertyRate, 2025, baseline({ 2020: '8.6' }))).toBe('<=0.00');
  });
  it('needs the base year', () => {
    expect(requirementAt(half, povertyRate, 2025, EMPTY_CONTEXT)).toEqual({ kind: 'needsBaseline', year: 2020 });
    expect(requirementAt({ ...half, baseYear: null }, povertyRate, 2025, EMPTY_CONTEXT)).toEqual({
      kind: 'needsBaseline',
      year: null,
    });
  });
});

describe('what leans on others', () => {
  const below = commitment({ kind: 'relativeToParent', comparator: 'lt', value: null });
  const assigned = commitment({ ...YEARS, kind: 'asAssigned', comparator: 'eq', value: null });
  it("waits for the parent's figure, and takes its result before its target", () => {
    expect(at(below)).toBe('waitingForParent');
    const target = { year: 2025, value: toFraction('3'), provisional: true };
    const read = (...parentFigures: readonly (typeof target)[]) =>
      requirementAt(below, povertyRate, 2025, { ...EMPTY_CONTEXT, parentFigures });
    expect(read(target)).toMatchObject({ provisional: true, measure: 'atEnd' });
    const both = read(target, { year: 2025, value: toFraction('2.5'), provisional: false });
    expect([shown(both), both]).toMatchObject(['<2.50', { provisional: false }]);
  });
  it('waits for the assignment of that very year', () => {
    const context = { ...EMPTY_CONTEXT, assignments: [{ year: 2023, value: toFraction('450') }] };
    expect(at(assigned, jobs, 2023, context)).toBe('>=450.00');
    expect(at(assigned, jobs, 2024, context)).toBe('waitingForAssignment');
    expect(requirementAt(assigned, jobs, 2023, context)).toMatchObject({ measure: 'inYear' });
    expect(requirementAt(assigned, povertyRate, 2023, context)).toMatchObject({ measure: 'atEnd' });
  });
});

describe('the other kinds', () => {
  const quantity = { ...YEARS, comparator: 'eq', value: '3000' } as const;
  it('quantities of a year and of the period', () => {
    expect(requirementAt(commitment({ ...quantity, kind: 'annualQuantity' }), jobs, 2022, EMPTY_CONTEXT)).toMatchObject(
      { measure: 'inYear' },
    );
    expect(requirementAt(commitment({ ...quantity, kind: 'totalQuantity' }), jobs, 2025, EMPTY_CONTEXT)).toMatchObject({
      measure: 'overPeriod',
    });
  });
  it('milestones are reached, or leave at most so many units', () => {
    expect(at(commitment({ kind: 'milestone', comparator: null, value: null }), newRural)).toBe('>=1.00');
    expect(at(commitment({ kind: 'milestone', comparator: 'eq', value: '0' }), poorHouseholds)).toBe('<=0.00');
  });
  it('words are for a person to judge', () =>
    expect(at(commitment({ kind: 'qualitative' }), policies)).toBe('byEvidence'));
  it('a number that is missing or none binds nothing', () => {
    for (const value of [null, '2,5']) {
      expect(at(commitment({ value }))).toBe('none');
      expect(at({ ...fallOf('1'), value })).toBe('none');
    }
  });
});
