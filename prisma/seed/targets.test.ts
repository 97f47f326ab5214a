import { checkTargets, type PlanSection, type Target } from '@bacthang/domain';
import { describe, expect, it } from 'vitest';
import { INDICATORS, PLANS, SUBGROUPS } from './index.ts';

/** One target on one line: what, of whom, which kind of commitment, how much, when. */
function line({ indicatorCode, subgroupCode, commitment }: Target): string {
  const { kind, comparator, value, upper, periodFrom, periodTo } = commitment;
  const what = subgroupCode === null ? indicatorCode : `${indicatorCode}[${subgroupCode}]`;
  const howMuch = [comparator, upper === null ? value : `${value}..${upper}`].filter((part) => part !== null);
  return [what, kind, ...howMuch, periodFrom === periodTo ? periodTo : `${periodFrom}-${periodTo}`].join(' ');
}

function keysOf(sections: readonly PlanSection[]): readonly string[] {
  return sections.flatMap(({ key, children }) => [key, ...keysOf(children)]);
}

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'tuy-phuoc': [
    'poverty-rate averageChange eq 1 2021-2025',
    'poverty-rate level lt 2 2025',
    'persons-in-poor-households[merit-persons] maintain eq 0 2021-2025',
    'jobs-created annualQuantity eq 1000 2021-2025',
    'vocational-trainees asAssigned eq 2021-2025',
    'trained-workers-rate level eq 55 2025',
    'makeshift-homes[poor] qualitative 2021-2025',
    'preferential-credit-coverage[poor-near-poor] coverage eq 100 2021-2025',
    'policy-delivery qualitative 2021-2025',
  ],
  'tra-cu': [
    'poverty-rate averageChange ge 1..1.5 2021-2025',
    'poverty-rate[khmer] averageChange eq 1.2 2021-2025',
    'near-poverty-rate averageChange eq 1 2021-2025',
    'basic-services-access-rate[poor] averageChange ge 1..1.5 2021-2025',
    'trained-workers-rate level eq 70.1 2025',
    'certified-workers-rate level eq 35.75 2025',
    'jobs-created annualQuantity eq 3000 2021-2025',
    'overseas-workers annualQuantity eq 350 2021-2025',
    'overseas-workers[ethnic-minority] annualQuantity eq 210 2021-2025',
    'unemployment-rate level lt 2 2021-2025',
    'school-age-attendance-rate[preschool-five] level eq 99.5 2025',
    'school-age-attendance-rate[primary] level eq 99.8 2025',
    'school-age-attendance-rate[lower-secondary] level eq 98.5 2025',
    'school-age-attendance-rate[upper-secondary] level eq 75 2025',
    'national-standard-schools totalQuantity eq 12 2021-2025',
    'national-standard-schools[upper-secondary] totalQuantity eq 4 2021-2025',
    'doctors-per-10000 level eq 7 2025',
    'hospital-beds-per-10000 level eq 17 2025',
    'health-insurance-coverage level eq 95 2025',
    'reliable-electricity-rate level eq 99.65 2025',
    'hygienic-water-population-rate level eq 99.85 2025',
    'clean-water-population-rate level eq 80 2025',
    'poverty-rate relativeReduction ge 0.5 2030',
    'near-poor-households relativeReduction eq 0.25 2030',
    'new-rural-communes-hamlets milestone 2030',
    'trained-workers-rate level eq 71 2030',
    'certified-workers-rate level eq 37 2030',
    'new-rural-district milestone 2022',
  ],
  'huong-xuan': [
    'poverty-rate[no-labour-capacity] level eq 1.7 2025',
    'near-poverty-rate relativeToParent lt 2025',
    'preferential-credit-coverage[poor-near-poor-escaped] coverage eq 100 2021-2025',
    'vocational-training-coverage[poor] coverage eq 100 2021-2025',
    'household-guidance-coverage[poor-near-poor] coverage eq 100 2021-2025',
  ],
  'son-duong': [
    'poverty-rate averageChange eq 3 2021-2025',
    'poverty-rate[ethnic-minority] averageChange ge 4 2021-2025',
    'poverty-rate averageChange gt 2 2026-2030',
    'area-three-communes milestone eq 0 2030',
    'makeshift-homes[poor] milestone eq 0 2025',
    'housing-support-coverage[poor] qualitative 2030',
  ],
  'hung-yen': [
    'poverty-rate level lt 1 2025',
    'employment-support-coverage[poor-near-poor-newly-escaped] coverage eq 100 2025',
    'health-insurance-support-rate[poor-near-poor] maintain eq 100 2022-2025',
    'child-underweight-rate level eq 9 2025',
    'child-stunting-rate level eq 15 2025',
    'school-age-attendance-rate[poor-near-poor] qualitative 2025',
    'trained-workers-rate[poor-near-poor-newly-escaped] level eq 60 2025',
    'certified-workers-rate[poor-near-poor-newly-escaped] level eq 25 2025',
    'vocational-training-coverage[poor-near-poor-newly-escaped-low-income] coverage eq 100 2025',
    'homes-built[poor-near-poor] totalQuantity about 3000 2022-2025',
    'hygienic-water-household-rate[poor-near-poor] level eq 100 2025',
    'hygienic-latrine-household-rate[poor-near-poor] level eq 85 2025',
    'telecom-access-coverage[poor-near-poor] coverage eq 90 2025',
    'stable-job-members[poor-near-poor] milestone ge 1 2022-2025',
    'preferential-credit-coverage[poor-near-poor-newly-escaped-policy] coverage eq 100 2022-2025',
    'legal-aid-coverage[poor-near-poor] coverage eq 100 2022-2025',
  ],
};

/** "Trong đó": the part, and what contains it. */
const NESTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'tuy-phuoc': {},
  'tra-cu': {
    'poverty-rate-fall-khmer': 'poverty-rate-fall',
    'certified-workers-2025': 'trained-workers-2025',
    'overseas-workers-ethnic-minority': 'overseas-workers',
    'national-standard-schools-upper-secondary': 'national-standard-schools',
    'clean-water': 'hygienic-water',
    'certified-workers-2030': 'trained-workers-2030',
  },
  'huong-xuan': {},
  'son-duong': { 'poverty-rate-fall-ethnic-minority': 'poverty-rate-fall' },
  'hung-yen': { 'certified-workers': 'trained-workers' },
};

const indicators = new Map(INDICATORS.map((indicator) => [indicator.code, indicator]));
const subgroups = new Set(SUBGROUPS.map(({ code }) => code));

describe.each(PLANS)('the targets of $key', ({ key, facts, targets, content }) => {
  it('say what the paper says', () => {
    expect(targets.map(line)).toEqual(EXPECTED[key]);
  });

  it('are ones the domain accepts', () => {
    expect(checkTargets(targets, { ...facts, indicators, subgroups })).toMatchObject({ ok: true });
  });

  it('nest as the paper nests them', () => {
    const nested = targets.flatMap((target) => (target.nestedInKey === null ? [] : [[target.key, target.nestedInKey]]));
    expect(Object.fromEntries(nested)).toEqual(NESTED[key]);
  });

  it('leave binding and distribution to the publisher', () => {
    expect(targets.every(({ binding, distribution }) => binding === 'negotiable' && distribution === 'same')).toBe(
      true,
    );
  });

  it('stand in a section of the plan', () => {
    const keys = keysOf(content.sections);
    const stray = targets.filter(({ section }) => !keys.some((at) => section === at || section?.startsWith(`${at}.`)));
    expect(stray).toEqual([]);
  });
});

it('are 64 in all', () => {
  expect(PLANS.flatMap(({ targets }) => targets)).toHaveLength(64);
});

it('look beyond the period in Trà Cú and Sơn Dương only', () => {
  const outlook = PLANS.map(({ key, targets }) => [key, targets.filter((target) => target.outlook).length]);
  expect(Object.fromEntries(outlook)).toEqual({
    'tuy-phuoc': 0,
    'tra-cu': 5,
    'huong-xuan': 0,
    'son-duong': 3,
    'hung-yen': 0,
  });
});

it('name the body that assesses what has no number', () => {
  const worded = PLANS.flatMap(({ targets }) => targets).filter(({ commitment }) => commitment.kind === 'qualitative');
  expect(worded.map(({ assessor }) => assessor)).toEqual([
    'Ủy ban nhân dân huyện Tuy Phước',
    'Ủy ban nhân dân huyện Tuy Phước',
    'Phòng Lao động - Thương binh và Xã hội huyện Sơn Dương',
    'Sở Lao động - Thương binh và Xã hội tỉnh Hưng Yên',
  ]);
});
