import { describe, expect, it } from 'vitest';
import type { Indicator } from '../indicator/index.ts';
import { toFraction } from '../shared/exact.ts';
import type { Commitment } from '../target/index.ts';
import {
  baseline,
  commitment,
  fallOf,
  jobs,
  policies,
  povertyRate,
  refused,
  shown,
  trainedRate,
} from '../testing/builders.ts';
import { checkAnswer } from './answer.rules.ts';
import { compareCommitments, compareDistributed } from './compare.rules.ts';
import { distributedDueYears, distributedRequirementAt, ownCommitment } from './distributed.rules.ts';
import { EMPTY_CONTEXT } from './requirement.ts';

const YEARS = { periodFrom: 2021, periodTo: 2025 };

function assigned(figures: Readonly<Record<number, string>>) {
  const assignments = Object.entries(figures).map(([year, value]) => ({
    year: Number(year),
    value: toFraction(value),
  }));
  return { ...EMPTY_CONTEXT, assignments };
}

describe('assigned', () => {
  const at = (
    given: Commitment,
    year: number,
    figures: Readonly<Record<number, string>>,
    indicator: Indicator = povertyRate,
  ) => distributedRequirementAt({ commitment: given, distribution: 'assigned' }, indicator, year, assigned(figures));

  it.each<[Commitment['kind'], Partial<Commitment>, string, string]>([
    ['level', { comparator: 'lt' }, '<1.50', 'atEnd'],
    ['maintain', { ...YEARS, comparator: 'le' }, '<=1.50', 'atEnd'],
    ['coverage', { comparator: 'eq' }, '<=1.50', 'atEnd'],
    ['averageChange', { ...YEARS, comparator: 'gt', value: '1' }, '<=1.50', 'atEnd'],
    ['relativeReduction', { comparator: 'ge', value: '0.5', baseYear: 2020 }, '<=1.50', 'atEnd'],
  ])('the figure takes the place of its own: %s', (kind, given, bound, measure) => {
    const found = at(commitment({ kind, ...given }), 2025, { 2025: '1.5' });
    expect([shown(found), found]).toMatchObject([bound, { measure, provisional: false }]);
    expect(at(commitment({ kind, ...given }), 2025, { 2024: '1.5' })).toEqual({
      kind: 'waitingForAssignment',
      year: 2025,
    });
  });
  it('a figure for a year between binds at the end of it', () => {
    const level = commitment({ ...YEARS, comparator: 'le' });
    const figures = { 2023: '3.5', 2025: '2', 2030: '1' };
    expect([2022, 2023, 2024, 2025].map((year) => shown(at(level, year, figures)))).toEqual([
      'none',
      '<=3.50',
      'none',
      '<=2.00',
    ]);
    expect(distributedDueYears({ commitment: level, distribution: 'assigned' }, assigned(figures))).toEqual([
      2023, 2025,
    ]);
    expect(distributedDueYears(ownCommitment(level), assigned(figures))).toEqual([2025]);
  });
  it('on the way to a level that falls due in one year alone, too, but not after it', () => {
    const level = commitment({ comparator: 'le' });
    const figures = { 2023: '3.5', 2024: '3', 2026: '1' };
    expect([2023, 2024, 2025, 2026].map((year) => shown(at(level, year, figures)))).toEqual([
      '<=3.50',
      '<=3.00',
      'waitingForAssignment',
      'none',
    ]);
    expect(distributedDueYears({ commitment: level, distribution: 'assigned' }, assigned(figures))).toEqual([
      2023, 2024, 2025,
    ]);
  });
  it('quantities of each year, and a total that is their sum', () => {
    const total = commitment({ ...YEARS, kind: 'totalQuantity', comparator: 'ge', value: '15000' });
    const figures = { 2020: '999', 2022: '300', 2023: '350', 2025: '400' };
    const found = [2022, 2024, 2025].map((year) => at(total, year, figures, jobs));
    expect(found.map(shown)).toEqual(['>=300.00', 'none', '>=1050.00']);
    expect(found).toMatchObject([{ measure: 'inYear' }, {}, { measure: 'overPeriod' }]);
    expect(at(total, 2025, {}, jobs)).toEqual({ kind: 'waitingForAssignment', year: 2025 });
    const yearly = commitment({ ...YEARS, kind: 'annualQuantity', comparator: 'ge', value: '3000' });
    expect([2022, 2024].map((year) => shown(at(yearly, year, figures, jobs)))).toEqual([
      '>=300.00',
      'waitingForAssignment',
    ]);
  });
  it('changes nothing of what has no figure to assign', () => {
    const words = commitment({ kind: 'qualitative', comparator: null, value: null });
    expect(shown(at(words, 2025, { 2025: '1' }, policies))).toBe('byEvidence');
    const below = commitment({ kind: 'relativeToParent', value: null });
    expect(shown(at(below, 2025, { 2025: '1' }))).toBe('waitingForParent');
    expect(distributedDueYears({ commitment: words, distribution: 'assigned' }, assigned({ 2024: '1' }))).toEqual([
      2025,
    ]);
  });
  it('is what an own figure is compared with', () => {
    const asked = { commitment: commitment({ comparator: 'le' }), distribution: 'assigned' } as const;
    const own = (value: string) => ownCommitment(commitment({ comparator: 'le', value }));
    const compared = (value: string, figures: Readonly<Record<number, string>>) =>
      compareDistributed(own(value), asked, povertyRate, assigned(figures));
    expect(compared('1.8', { 2025: '1.5' })).toMatchObject({ relation: 'looser', difference: '0.30' });
    expect(compared('1.8', {})).toMatchObject({ relation: 'incomparable', obstacle: 'waitingForAssignment' });
    expect(compareDistributed(asked, asked, povertyRate, assigned({ 2025: '1' })).relation).toBe('equal');
  });
});

describe('yearly quantities against a total, as far as they are assigned', () => {
  const total = commitment({ ...YEARS, kind: 'totalQuantity', comparator: 'ge', value: '1000' });
  const yearly = commitment({ ...YEARS, kind: 'asAssigned', comparator: null, value: null });
  it.each([
    [{ 2021: '200', 2022: '200', 2023: '200', 2024: '200', 2025: '201' }, 'tighter 1'],
    [{ 2021: '200', 2022: '200', 2023: '200', 2024: '200', 2025: '199' }, 'looser 1'],
    [{ 2021: '900', 2022: '900' }, 'incomparable waitingForAssignment'],
  ])('%o', (figures, found) => {
    const { relation, difference, obstacle } = compareCommitments(yearly, total, jobs, assigned(figures));
    expect(`${relation} ${difference ?? obstacle}`).toBe(found);
  });
});

describe('contributed', () => {
  const asked = { commitment: commitment(), distribution: 'contribute' } as const;
  const context = { ...baseline({ 2020: '5.80' }), period: { ...YEARS, outlookYear: null } };
  it('asks nothing of a unit alone', () => {
    expect(distributedRequirementAt(asked, povertyRate, 2025, context)).toEqual({ kind: 'none' });
    expect(compareDistributed(ownCommitment(commitment()), asked, povertyRate, context)).toMatchObject({
      relation: 'incomparable',
      obstacle: 'onlyTheSum',
    });
    expect(compareDistributed(asked, ownCommitment(commitment()), povertyRate, context).obstacle).toBe('onlyTheSum');
  });
  it.each(['tighten', 'relax'] as const)(
    'takes any figure that a unit proposes, even under a floor: %s',
    (decision) => {
      const input = { decision, commitment: commitment({ value: '9' }), reason: null };
      const result = checkAnswer(input, { ...asked, binding: 'floor' }, povertyRate, context);
      expect(result).toMatchObject({ ok: true, value: { comparison: null, needsConsent: false } });
      expect(
        refused(checkAnswer({ ...input, commitment: null }, { ...asked, binding: 'floor' }, povertyRate, context)),
      ).toEqual(['fieldRequired@commitment']);
    },
  );
  it('still wants a reason for not taking part', () => {
    const input = { decision: 'notApplicable', commitment: null, reason: null } as const;
    expect(refused(checkAnswer(input, { ...asked, binding: 'reference' }, povertyRate, context))).toEqual([
      'reasonRequired@reason',
    ]);
  });
});

it('the same for all: as the commitment itself', () => {
  const given = ownCommitment(fallOf('1'));
  expect(shown(distributedRequirementAt(given, povertyRate, 2025, baseline({ 2020: '5.80' })))).toBe('<=0.80');
  expect(shown(distributedRequirementAt(given, trainedRate, 2025, baseline({ 2020: '50' })))).toBe('>=55.00');
});
