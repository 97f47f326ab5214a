import { describe, expect, it } from 'vitest';
import { type ClassifyOptions, classify, type Deprivation, type HouseholdFacts } from '../standard/index.ts';
import { classReasons } from './class-reasons.rules.ts';

/** Found by a review, so that every deprivation is known. */
function facts(deprived: readonly Deprivation[], given: Partial<HouseholdFacts> = {}): HouseholdFacts {
  const all: readonly Deprivation[] = [
    'employment',
    'dependents',
    'nutrition',
    'healthInsurance',
    'adultEducation',
    'schoolAttendance',
    'housingQuality',
    'housingArea',
    'water',
    'latrine',
    'telecom',
    'informationDevices',
  ];
  return {
    area: 'rural',
    members: [{ ref: 'm1' }],
    incomePerPerson: 1_500_000,
    found: {
      standard: 'MDP-2022',
      deprivations: Object.fromEntries(all.map((each) => [each, deprived.includes(each)])),
    },
    ...given,
  };
}

function reasons(given: HouseholdFacts, options: Partial<ClassifyOptions> = {}) {
  const result = classify(given, { standard: 'MDP-2022', on: '2024-10-01', ...options });
  if (!result.ok || result.value.kind === 'notApplicable') throw new Error('facts that a trial judges');
  return classReasons(result.value.receipt).map((reason) => {
    switch (reason.kind) {
      case 'incomeWithinLine':
      case 'incomeAboveLine':
        return `${reason.kind} ${reason.amount}/${reason.line.value}`;
      case 'deprivationsReached':
      case 'deprivationsBelow':
      case 'deprivationsUnknown':
        return `${reason.kind} ${reason.count}/${reason.line.value}`;
      case 'deprived':
        return `${reason.deprivation}${reason.found ? ' (found)' : ''}`;
      default:
        return reason.kind;
    }
  });
}

describe('the reasons of a class', () => {
  it.each<[string, HouseholdFacts, readonly string[]]>([
    [
      'poor',
      facts(['water', 'latrine', 'telecom']),
      [
        'incomeWithinLine 1500000/1500000',
        'deprivationsReached 3/3',
        'water (found)',
        'latrine (found)',
        'telecom (found)',
      ],
    ],
    [
      'near-poor',
      facts(['water', 'latrine']),
      ['incomeWithinLine 1500000/1500000', 'deprivationsBelow 2/3', 'water (found)', 'latrine (found)'],
    ],
    ['near-poor without any deprivation', facts([]), ['incomeWithinLine 1500000/1500000', 'deprivationsBelow 0/3']],
    [
      'above, whatever it lacks',
      facts(['water', 'latrine', 'telecom'], { incomePerPerson: 1_500_001 }),
      ['incomeAboveLine 1500001/1500000', 'water (found)', 'latrine (found)', 'telecom (found)'],
    ],
    [
      'in town',
      facts([], { area: 'urban', incomePerPerson: 1_500_001 }),
      ['incomeWithinLine 1500001/2000000', 'deprivationsBelow 0/3'],
    ],
  ])('%s', (_, given, expected) => expect(reasons(given)).toEqual(expected));

  it.each<[string, readonly Deprivation[], number, readonly string[]]>([
    ['poor by income alone, up to the line', [], 700_000, ['incomeWithinLine 700000/700000']],
    [
      'poor by income alone, whatever it lacks',
      ['water'],
      600_000,
      ['incomeWithinLine 600000/700000', 'water (found)'],
    ],
    ['near-poor just above it', [], 700_001, ['incomeWithinLine 700001/1000000', 'deprivationsBelow 0/3']],
    [
      'poor by what it lacks',
      ['water', 'latrine', 'housingArea'],
      1_000_000,
      [
        'incomeWithinLine 1000000/1000000',
        'deprivationsReached 3/3',
        'housingArea (found)',
        'water (found)',
        'latrine (found)',
      ],
    ],
    ['above both lines', [], 1_000_001, ['incomeAboveLine 1000001/1000000']],
  ])('under a standard of two lines: %s', (_, deprived, incomePerPerson, expected) => {
    const { found } = facts(deprived);
    const deprivations = { ...found?.deprivations, healthCare: false };
    const given = facts([], { incomePerPerson, found: { standard: 'MDP-2016', deprivations } });
    expect(reasons(given, { standard: 'MDP-2016', on: '2020-10-01' })).toEqual(expected);
  });

  it('by points, the lines are those of the circular', () => {
    const given = facts(['water', 'latrine', 'telecom'], { scores: { income: 140 } });
    expect(reasons(given, { way: 'score' }).slice(0, 2)).toEqual([
      'incomeWithinLine 140/140',
      'deprivationsReached 30/30',
    ]);
  });

  it('say what is not known yet', () => {
    const { incomePerPerson, ...unknown } = facts(['water']);
    expect(incomePerPerson).toBe(1_500_000);
    expect(reasons(unknown)).toEqual(['incomeUnknown', 'deprivationsBelow 1/3', 'water (found)']);
  });
});
