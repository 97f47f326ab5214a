import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../indicator/index.ts';
import {
  commitment,
  doctors,
  fallOf,
  funds,
  jobs,
  newRural,
  PERIOD,
  policies,
  poorHouseholds,
  povertyRate,
  refused,
  trainedRate,
} from '../testing/builders.ts';
import { COMMITMENT_RULES, KIND_FIELDS, type KindField } from './commitment.fields.ts';
import { checkCommitment } from './commitment.rules.ts';
import { commitmentSchema } from './commitment.schema.ts';
import { COMMITMENT_KINDS, type Commitment, type CommitmentKind } from './commitment.ts';
import type { PlanPeriod } from './commitment-period.rules.ts';

const check = (indicator: Indicator, given: Commitment, period: PlanPeriod = PERIOD) =>
  refused(checkCommitment(indicator, given, period, []));

const YEARS = { periodFrom: 2021, periodTo: 2025 };

/** One sound commitment of each kind, with every field it may have. */
const SOUND: Readonly<Record<CommitmentKind, readonly [Indicator, Commitment]>> = {
  level: [trainedRate, commitment({ comparator: 'ge', value: '55', upper: '60' })],
  averageChange: [povertyRate, fallOf('1', { upper: '1.5' })],
  annualQuantity: [
    jobs,
    commitment({ ...YEARS, kind: 'annualQuantity', comparator: 'eq', value: '3000', upper: '3500' }),
  ],
  totalQuantity: [
    jobs,
    commitment({ ...YEARS, kind: 'totalQuantity', comparator: 'about', value: '3000', upper: '3500' }),
  ],
  maintain: [trainedRate, commitment({ ...YEARS, kind: 'maintain', comparator: 'eq', value: '99', upper: '100' })],
  coverage: [
    trainedRate,
    commitment({ ...YEARS, kind: 'coverage', comparator: 'eq', value: '90', upper: '100', condition: 'có nhu cầu' }),
  ],
  relativeToParent: [povertyRate, commitment({ kind: 'relativeToParent', value: null, reference: 'tỷ lệ chung' })],
  relativeReduction: [
    povertyRate,
    commitment({ kind: 'relativeReduction', comparator: 'ge', value: '0.5', baseYear: 2020 }),
  ],
  asAssigned: [
    jobs,
    commitment({ ...YEARS, kind: 'asAssigned', comparator: 'eq', value: null, reference: 'tỉnh giao' }),
  ],
  milestone: [poorHouseholds, commitment({ kind: 'milestone', comparator: 'eq', value: '0' })],
  qualitative: [policies, commitment({ ...YEARS, kind: 'qualitative', comparator: null, value: null })],
};
const GIVEN: Readonly<Record<KindField, Partial<Commitment>>> = {
  comparator: { comparator: 'ge' },
  value: { value: '1' },
  upper: { upper: '50' },
  baseYear: { baseYear: 2020 },
  condition: { condition: 'có nhu cầu' },
  reference: { reference: 'tỉnh giao' },
};

describe.each(COMMITMENT_KINDS)('%s', (kind) => {
  const [indicator, sound] = SOUND[kind];
  it('is accepted when sound', () => expect(check(indicator, sound)).toEqual([]));
  it.each(KIND_FIELDS)('needs, may have or must not have %s', (field) => {
    const need =
      kind === 'milestone' && field !== 'upper' && sound[field] !== null
        ? 'required'
        : COMMITMENT_RULES[kind].needs[field];
    const without = check(indicator, { ...sound, [field]: null });
    expect(without.includes(`fieldRequired@${field}`)).toBe(need === 'required');
    const having = check(indicator, { ...sound, ...GIVEN[field] });
    expect(having.includes(`fieldForbidden@${field}`)).toBe(need === 'forbidden');
  });
});

describe('figures', () => {
  it.each<[Indicator, Partial<Commitment>, readonly string[]]>([
    [trainedRate, { value: '0' }, []],
    [trainedRate, { value: '100' }, []],
    [trainedRate, { value: '100.01' }, ['outOfRange@value']],
    [trainedRate, { value: '140' }, ['outOfRange@value']],
    [trainedRate, { value: '-0.01' }, ['outOfRange@value']],
    [trainedRate, { value: '55,5' }, ['notDecimal@value']],
    [trainedRate, { value: '55.12345678901' }, ['tooManyDigits@value']],
    [doctors, { value: '7' }, []],
    [doctors, { value: '10001' }, ['outOfRange@value']],
    [jobs, { value: '3000' }, []],
    [jobs, { value: '3000.0' }, []],
    [jobs, { value: '3000.5' }, ['notWhole@value']],
    [jobs, { value: '-1' }, ['outOfRange@value']],
    [funds, { value: '999999999999999' }, []],
    [funds, { value: '1000000000000000' }, ['tooManyDigits@value']],
  ])('%o: %o', (indicator, given, codes) =>
    expect(check(indicator, commitment({ comparator: 'ge', ...given }))).toEqual(codes),
  );

  it.each([
    ['0', ['outOfRange@value']],
    ['0.01', []],
    ['1', []],
    ['1.01', ['outOfRange@value']],
  ])('a fraction to take off: %s', (value, codes) => {
    expect(check(povertyRate, commitment({ kind: 'relativeReduction', comparator: 'ge', value }))).toEqual(codes);
  });

  it.each([
    ['0', null, ['outOfRange@value']],
    ['1', '1.5', []],
    ['1', '1', ['upperNotAboveValue@upper']],
    ['1.5', '1', ['upperNotAboveValue@upper']],
    ['1', '101', ['outOfRange@upper']],
  ])('a fall of %s to %s a year', (value, upper, codes) =>
    expect(check(povertyRate, fallOf(value, { upper }))).toEqual(codes),
  );

  it('says what would do', () => {
    const result = checkCommitment(trainedRate, commitment({ comparator: 'ge', value: '140' }), PERIOD);
    expect(result).toEqual({
      ok: false,
      refusals: [{ code: 'outOfRange', path: ['commitment', 'value'], value: '140', allowed: '0..100', subject: null }],
    });
  });

  it('an ambition above a ceiling makes no sense', () => {
    expect(check(povertyRate, commitment({ upper: '3' }))).toEqual(['fieldForbidden@upper']);
    expect(check(trainedRate, commitment({ comparator: 'le', upper: '3' }))).toEqual(['fieldForbidden@upper']);
  });

  it('a milestone has a number exactly where units are counted', () => {
    const bare = commitment({ kind: 'milestone', comparator: null, value: null });
    expect(check(newRural, bare)).toEqual([]);
    expect(check(poorHouseholds, bare)).toEqual(['fieldRequired@comparator', 'fieldRequired@value']);
    expect(check(newRural, { ...bare, value: '1' })).toEqual(['fieldForbidden@value']);
  });

  it('a change knows which way is better, and no kind measures what it cannot', () => {
    expect(check({ ...povertyRate, direction: 'none' }, fallOf('1'))).toEqual(['kindNotForDirection@kind']);
    expect(check(povertyRate, fallOf('1', { comparator: 'le' }))).toEqual(['comparatorNotAllowed@comparator']);
    expect(check(policies, commitment({ comparator: 'ge' }))).toEqual(['kindNotForIndicator@kind']);
    expect(check(trainedRate, commitment({ kind: 'annualQuantity' }))).toEqual(['kindNotForIndicator@kind']);
  });
});

describe('years', () => {
  const plan = { periodFrom: 2022, periodTo: 2025, outlookYear: 2030 };
  it.each([
    [2021, 2025, ['yearOutsidePeriod@periodFrom']],
    [2022, 2022, []],
    [2022, 2030, []],
    [2022, 2031, ['yearOutsidePeriod@periodTo']],
    [2025, 2022, ['periodReversed@periodTo']],
    [1999, 2025, ['yearOutOfRange@periodFrom']],
    [2022.5, 2025, ['yearOutOfRange@periodFrom']],
  ])('%d to %d in a plan of 2022–2025 looking out to 2030', (periodFrom, periodTo, codes) => {
    expect(check(povertyRate, commitment({ periodFrom, periodTo }), plan)).toEqual(codes);
  });
  it.each([
    [2024, []],
    [2025, ['baseYearNotBeforeEnd@baseYear']],
  ])('base year %i of a reduction by 2025', (baseYear, codes) => {
    expect(
      check(povertyRate, commitment({ kind: 'relativeReduction', comparator: 'ge', value: '0.5', baseYear })),
    ).toEqual(codes);
  });
});

describe('checkCommitment', () => {
  const amounts = fc.oneof(fc.constantFrom('1', '55.0', '-3', '140', 'x', '0.50'), fc.constant(null));
  const anything = fc.record<Commitment>({
    kind: fc.constantFrom(...COMMITMENT_KINDS),
    comparator: fc.constantFrom('lt', 'le', 'eq', 'ge', 'gt', 'about', null),
    value: amounts,
    upper: amounts,
    periodFrom: fc.integer({ min: 2019, max: 2026 }),
    periodTo: fc.integer({ min: 2019, max: 2026 }),
    baseYear: fc.constantFrom(null, 2020, 2030),
    condition: fc.constantFrom(null, ' có nhu cầu '),
    reference: fc.constantFrom(null, ' '),
  });
  it('accepts what it gave, unchanged, and never throws', () => {
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom(povertyRate, trainedRate, jobs, doctors, funds, newRural, policies),
        (given, indicator) => {
          const once = checkCommitment(indicator, given, PERIOD);
          if (!once.ok) return;
          expect(checkCommitment(indicator, once.value, PERIOD)).toEqual(once);
          expect(commitmentSchema.parse(once.value)).toEqual(once.value);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
