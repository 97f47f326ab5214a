import type { Requirement, RequirementContext } from '../cascade/index.ts';
import type { Indicator } from '../indicator/index.ts';
import { toDecimal, toFraction } from '../shared/index.ts';
import type { Refusal, Result } from '../shared/refusal.ts';
import type { Commitment, Target } from '../target/index.ts';

/** Builders for tests: a sound whole, of which a test names only what it is about. */

const SHAPE = { per: 1, direction: 'up', breaksAtStandard: false, source: null } as const;
const COUNTED = { numerator: 'Số lượng', denominator: null, rollUp: 'sum' } as const;
const DIVIDED = { numerator: 'Số hộ nghèo', denominator: 'Tổng số hộ', rollUp: 'ratioOfSums' } as const;

export const povertyRate: Indicator = {
  ...SHAPE,
  ...DIVIDED,
  code: 'poverty-rate',
  name: 'Tỷ lệ hộ nghèo',
  valueType: 'ratio',
  unit: '%',
  per: 100,
  direction: 'down',
  breaksAtStandard: true,
};
export const trainedRate: Indicator = {
  ...povertyRate,
  code: 'trained-rate',
  name: 'Tỷ lệ lao động qua đào tạo',
  direction: 'up',
  breaksAtStandard: false,
};
export const jobs: Indicator = {
  ...SHAPE,
  ...COUNTED,
  code: 'jobs',
  name: 'Việc làm',
  valueType: 'count',
  unit: 'lao động',
};
export const poorHouseholds: Indicator = { ...jobs, code: 'poor-households', unit: 'hộ', direction: 'down' };
export const doctors: Indicator = {
  ...trainedRate,
  code: 'doctors',
  valueType: 'rate',
  unit: 'bác sĩ/10.000 dân',
  per: 10_000,
};
export const funds: Indicator = { ...jobs, code: 'funds', valueType: 'money', unit: 'đồng' };
export const newRural: Indicator = {
  ...jobs,
  code: 'new-rural',
  valueType: 'milestone',
  unit: '',
  direction: 'none',
  rollUp: 'all',
};
export const policies: Indicator = { ...newRural, code: 'policies', valueType: 'text', rollUp: 'none' };

const INDICATORS = [povertyRate, trainedRate, jobs, poorHouseholds, doctors, funds, newRural, policies];

export function commitment(given: Partial<Commitment> = {}): Commitment {
  return {
    kind: 'level',
    comparator: 'lt',
    value: '2',
    upper: null,
    periodFrom: 2025,
    periodTo: 2025,
    baseYear: null,
    condition: null,
    reference: null,
    ...given,
  };
}

/** "Giảm bình quân … điểm %/năm" over 2021–2025. */
export function fallOf(value: string, given: Partial<Commitment> = {}): Commitment {
  return commitment({ kind: 'averageChange', comparator: 'eq', value, periodFrom: 2021, ...given });
}

export function target(given: Partial<Target> = {}): Target {
  return {
    key: 'poverty',
    ordinal: 1,
    statement: 'Tỷ lệ hộ nghèo dưới 2%',
    indicatorCode: 'poverty-rate',
    subgroupCode: null,
    nestedInKey: null,
    commitment: commitment(),
    binding: 'negotiable',
    distribution: 'same',
    section: null,
    assessor: null,
    note: null,
    outlook: false,
    ...given,
  };
}

export const PERIOD = { periodFrom: 2021, periodTo: 2025, outlookYear: null };

export const TARGET_CONTEXT = {
  ...PERIOD,
  indicators: new Map(INDICATORS.map((indicator) => [indicator.code, indicator])),
  subgroups: new Set(['khmer', 'ethnic-minority']),
};

/** A unit's own official figures by year: `baseline({ 2020: '5.80' })`. */
export function baseline(
  figures: Readonly<Record<number, string>>,
  standardCode: string | null = null,
): RequirementContext {
  const baselines = Object.entries(figures).map(([year, value]) => ({
    year: Number(year),
    value: toFraction(value),
    estimated: false,
    standardCode,
  }));
  return { baselines, assignments: [], parentFigures: [] };
}

/** A requirement as one word: `<=0.80`, or its kind. */
export function shown(requirement: Requirement | null): string {
  if (requirement?.kind !== 'bound') return requirement?.kind ?? 'nothing';
  const symbol = { lt: '<', le: '<=', eq: '=', ge: '>=', gt: '>' }[requirement.comparator];
  return `${symbol}${toDecimal(requirement.value, 2, 'halfUp')}`;
}

/** What was refused, as `code@path`. */
export function refused(from: Result<unknown> | readonly Refusal[]): readonly string[] {
  const refusals = 'ok' in from ? (from.ok ? [] : from.refusals) : from;
  return refusals.map(({ code, path }) => `${code}@${path.join('.')}`);
}
