import { describe, expect, it } from 'vitest';
import type { Indicator } from '../indicator/index.ts';
import { toFraction, toShownDecimal } from '../shared/exact.ts';
import type { Commitment } from '../target/index.ts';
import { baseline, commitment, fallOf, jobs, policies, povertyRate, shown, trainedRate } from '../testing/builders.ts';
import { assess, type Evidence } from './assess.rules.ts';
import type { Reason } from './assessment.ts';
import { EMPTY_CONTEXT } from './requirement.ts';

interface Case extends Partial<Omit<Evidence, 'results'>> {
  readonly results?: Readonly<Record<number, string | null>>;
  readonly standard?: string | null;
}

/** One step in words: `measured 2020: 2.21`. */
function told(reason: Reason): string {
  const figure = (value: Parameters<typeof toShownDecimal>[0]) => toShownDecimal(value, 2);
  switch (reason.code) {
    case 'required':
      return `required ${reason.year}: ${shown(reason.bound)}`;
    case 'countedFrom':
      return `countedFrom ${reason.year}: ${figure(reason.value)}${reason.estimated ? ' estimated' : ''}`;
    case 'measured':
    case 'path':
    case 'projection':
      return `${reason.code} ${reason.year}: ${figure(reason.value)}`;
    case 'added':
      return `added ${reason.years} of ${reason.of}: ${figure(reason.value)}`;
    case 'nobodyInNeed':
      return `nobodyInNeed ${reason.year}`;
    case 'changed':
      return `changed since ${reason.since}: ${figure(reason.by)} of ${figure(reason.planned)}`;
    case 'margin':
      return `margin ${figure(reason.by)}`;
    case 'achievement':
      return `achievement ${toShownDecimal(reason.percent, 1)}`;
    case 'missingYears':
      return `missingYears ${reason.years.join(' ')}`;
    case 'seriesBreak':
      return `seriesBreak ${reason.year}: ${reason.from} ${reason.to}`;
    case 'obstacle':
      return `obstacle ${reason.year}: ${reason.obstacle}`;
  }
}

function explained(
  given: Commitment,
  indicator: Indicator,
  { results = {}, standard = null, ...rest }: Case,
  year?: number,
) {
  const figures = Object.entries(results).map(([at, value]) => ({
    year: Number(at),
    value: value === null ? null : toFraction(value),
    standardCode: standard,
  }));
  const evidence = { context: EMPTY_CONTEXT, baselineYear: null, today: '2026-01-01', ...rest, results: figures };
  return assess(given, indicator, evidence, year).explanation.map(told);
}

describe('as Tuy Phước stated its results of 2016–2020', () => {
  const OLD = { periodFrom: 2016, periodTo: 2020 };
  it('from 8.65% to 2.21%: a fall of 6.44 points where 5 were planned, 1.44 more', () => {
    const context = baseline({ 2015: '8.65' }, 'MDP-2016');
    expect(
      explained(fallOf('1', OLD), povertyRate, { results: { 2020: '2.21' }, standard: 'MDP-2016', context }),
    ).toEqual([
      'required 2020: <=3.65',
      'countedFrom 2015: 8.65',
      'measured 2020: 2.21',
      'changed since 2015: 6.44 of 5.00',
      'margin 1.44',
    ]);
  });
  it('5,433 jobs against 5,000', () => {
    const total = commitment({ ...OLD, kind: 'totalQuantity', comparator: 'eq', value: '5000' });
    const results = { 2016: '1000', 2017: '1100', 2018: '1033', 2019: '1150', 2020: '1150' };
    expect(explained(total, jobs, { results })).toEqual([
      'required 2020: >=5000.00',
      'added 5 of 5: 5433.00',
      'margin 433.00',
      'achievement 108.66',
    ]);
  });
  it('53.25% trained against 50%', () => {
    const level = commitment({ comparator: 'eq', value: '50', periodFrom: 2020, periodTo: 2020 });
    expect(explained(level, trainedRate, { results: { 2020: '53.25' } })).toEqual([
      'required 2020: >=50.00',
      'measured 2020: 53.25',
      'margin 3.25',
    ]);
  });
});

describe('on the way', () => {
  const level = commitment({ comparator: 'le', value: '5' });
  const context = baseline({ 2020: '10' });
  it('says where the path stands and where the mean change leads', () => {
    const results = { 2021: '9.5', 2022: '9.2', 2023: '7.1' };
    expect(explained(level, povertyRate, { results, context, baselineYear: 2020, today: '2024-01-01' })).toEqual([
      'required 2025: <=5.00',
      'countedFrom 2020: 10.00',
      'measured 2023: 7.10',
      'changed since 2020: 2.90 of 5.00',
      'path 2023: 7.00',
      'projection 2025: 4.70',
    ]);
  });
  it('of a total, how much has come together in how many years', () => {
    const total = commitment({ kind: 'totalQuantity', comparator: 'eq', value: '500', periodFrom: 2021 });
    expect(explained(total, jobs, { results: { 2021: '90', 2022: '90', 2024: '1' }, today: '2024-01-01' })).toEqual([
      'required 2025: >=500.00',
      'added 2 of 5: 180.00',
      'path 2022: 200.00',
      'projection 2025: 450.00',
    ]);
    expect(explained(total, jobs, { results: { 2021: '90', 2023: '90' } })).toEqual([
      'required 2025: >=500.00',
      'missingYears 2022 2024 2025',
    ]);
    expect(explained(total, jobs, { results: { 2021: '90', 2023: '410' } })).toEqual([
      'required 2025: >=500.00',
      'added 2 of 5: 500.00',
      'margin 0.00',
      'achievement 100.0',
    ]);
  });
  it('that it leans on an estimate', () => {
    const estimate = { year: 2020, value: toFraction('6.2'), estimated: true, standardCode: null };
    expect(explained(fallOf('1'), povertyRate, { context: { ...EMPTY_CONTEXT, baselines: [estimate] } })).toEqual([
      'required 2025: <=1.20',
      'countedFrom 2020: 6.20 estimated',
    ]);
  });
});

describe('what nothing was judged by', () => {
  it('a standard that changed since the baseline', () => {
    const context = baseline({ 2020: '2.61' }, 'MDP-2016');
    expect(explained(fallOf('1'), povertyRate, { results: { 2025: '2' }, standard: 'MDP-2022', context })).toEqual([
      'seriesBreak 2020: MDP-2016 MDP-2022',
    ]);
  });
  it.each<[string, Commitment, Indicator, string]>([
    ['a baseline that nobody knows', fallOf('1'), povertyRate, 'obstacle 2020: needsBaseline'],
    ['no assignment', commitment({ kind: 'asAssigned', value: null }), jobs, 'obstacle 2025: waitingForAssignment'],
    [
      'no figure of the parent',
      commitment({ kind: 'relativeToParent', value: null }),
      povertyRate,
      'obstacle 2025: waitingForParent',
    ],
    [
      'words',
      commitment({ kind: 'qualitative', comparator: null, value: null }),
      policies,
      'obstacle 2025: byEvidence',
    ],
    ['no number', commitment({ value: null }), povertyRate, 'obstacle 2025: noRequirementInYear'],
  ])('%s', (_, given, indicator, found) => expect(explained(given, indicator, {})).toEqual([found]));
  it('a base year that the document does not state', () => {
    const reduction = commitment({ kind: 'relativeReduction', comparator: 'ge', value: '0.5' });
    expect(explained(reduction, povertyRate, {})).toEqual(['obstacle 2025: needsBaseline']);
  });
  it('nobody who was in need', () => {
    const coverage = commitment({ kind: 'coverage', comparator: 'eq', value: '100' });
    expect(explained(coverage, trainedRate, { results: { 2025: null } })).toEqual([
      'required 2025: >=100.00',
      'nobodyInNeed 2025',
    ]);
    expect(explained(commitment(), povertyRate, { results: { 2024: '1' } })).toEqual(['required 2025: <2.00']);
  });
  it('a figure that is to be neither higher nor lower changes neither way', () => {
    const watched = { ...povertyRate, direction: 'none' } as const;
    const evidence = { results: { 2025: '4' }, context: baseline({ 2020: '6' }), baselineYear: 2020 };
    expect(explained(commitment({ comparator: 'eq', value: '5' }), watched, evidence)).toEqual([
      'required 2025: =5.00',
      'countedFrom 2020: 6.00',
      'measured 2025: 4.00',
      'margin -1.00',
    ]);
  });
});

it('what was assigned is what is judged', () => {
  const assignments = [
    { year: 2024, value: toFraction('3') },
    { year: 2025, value: toFraction('2.5') },
  ];
  const evidence = {
    results: { 2024: '3.2', 2025: '2.4' },
    context: { ...EMPTY_CONTEXT, assignments },
    distribution: 'assigned',
  } as const;
  const level = commitment({ comparator: 'le', periodFrom: 2021 });
  expect(explained(level, povertyRate, evidence, 2024)).toEqual([
    'required 2024: <=3.00',
    'measured 2024: 3.20',
    'margin -0.20',
  ]);
  expect(explained(level, povertyRate, evidence)).toEqual([
    'required 2025: <=2.50',
    'measured 2025: 2.40',
    'margin 0.10',
  ]);
  expect(explained(level, povertyRate, { ...evidence, today: '2025-06-01' })[0]).toBe('required 2024: <=3.00');
});
