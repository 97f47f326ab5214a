import { describe, expect, it } from 'vitest';
import {
  classify,
  compileStandard,
  type Deprivation,
  type HouseholdFacts,
  type Receipt,
  type StandardCode,
} from '../standard/index.ts';
import { addShiftSums, shiftOf, shiftSums, standardShift } from './standard-shift.rules.ts';

const ALL: readonly Deprivation[] = [
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

function receipt(standard: StandardCode, incomePerPerson: number, deprived: readonly Deprivation[]): Receipt {
  const facts: HouseholdFacts = {
    area: 'rural',
    members: [{ ref: 'm1' }],
    incomePerPerson,
    found: {
      standard,
      deprivations: Object.fromEntries(
        [...ALL, 'digitalServices' as const, 'waste' as const, 'healthCare' as const].map((each) => [
          each,
          deprived.includes(each),
        ]),
      ),
    },
  };
  const result = classify(facts, { standard, on: '2026-10-01' });
  if (!result.ok || result.value.kind === 'notApplicable') throw new Error(JSON.stringify(result));
  return result.value.receipt;
}

const row = (householdId: string, income: number, before: readonly Deprivation[], after = before, unitId = 'v1') => ({
  householdId,
  unitId,
  decided: receipt('MDP-2022', income, before),
  other: receipt('MDP-2027', income, after),
});

describe('who moves under the standard of 2027', () => {
  const rows = [
    row('stays', 1_000_000, ['water', 'latrine', 'housingArea']),
    row('within the higher line', 2_000_000, ['water', 'latrine', 'housingArea']),
    row('within it, too', 2_200_000, ['water', 'latrine', 'housingArea'], undefined, 'v2'),
    row('still above', 2_200_001, ['water', 'latrine', 'housingArea']),
    row('lacks what counts no more', 1_000_000, ['water', 'latrine', 'informationDevices'], ['water', 'latrine']),
  ];
  const shift = standardShift(rows);
  const byUnit = (one: { unitId: string; to: string }, other: { unitId: string; to: string }) =>
    `${one.unitId}${one.to}` < `${other.unitId}${other.to}` ? -1 : 1;

  it('tells the reason of each', () => {
    expect(shift.moves.map(({ householdId, from, to, reason }) => [householdId, from, to, reason.kind])).toEqual([
      ['within the higher line', 'above', 'poor', 'incomeLine'],
      ['within it, too', 'above', 'poor', 'incomeLine'],
      ['lacks what counts no more', 'poor', 'nearPoor', 'deprivations'],
    ]);
    const [line] = shift.moves;
    expect(line?.reason).toMatchObject({ from: { value: 1_500_000 }, to: { value: 2_200_000 } });
    expect(shift.moves.at(-1)?.reason).toMatchObject({ gained: [], lost: ['informationDevices'] });
  });

  it('counts every household once, by unit and reason', () => {
    expect([shift.stayed, shift.undecided]).toEqual([2, []]);
    expect(shift.tallies.map(({ unitId, households, reason }) => [unitId, households, reason])).toEqual([
      ['v1', 1, 'incomeLine'],
      ['v2', 1, 'incomeLine'],
      ['v1', 1, 'deprivations'],
    ]);
  });

  it('comes to the same in numbers, from the classes alone, by unit and above them', () => {
    const classes = rows.map(({ unitId, decided, other }) => ({
      unitId,
      from: decided.class,
      to: other.class,
      poorByIncome: false,
    }));
    const sums = shiftSums(classes);
    expect(sums.flatMap(({ tallies }) => tallies).toSorted(byUnit)).toEqual([...shift.tallies].toSorted(byUnit));
    expect(sums.map(({ unitId, households, stayed, undecided }) => [unitId, households, stayed, undecided])).toEqual([
      ['v1', 4, 2, 0],
      ['v2', 1, 0, 0],
    ]);
    const all = addShiftSums('c', sums);
    expect(all).toMatchObject({ unitId: 'c', households: 5, stayed: 2, undecided: 0 });
    expect(all.tallies.map(({ from, to, households }) => [from, to, households])).toEqual([
      ['poor', 'nearPoor', 1],
      ['above', 'poor', 2],
    ]);
    expect(shiftSums([{ unitId: 'v', from: 'poor', to: null, poorByIncome: false }])).toEqual([
      { unitId: 'v', households: 1, stayed: 0, undecided: 1, tallies: [] },
    ]);
  });

  it('says of whom the facts do not suffice', () => {
    const decided = receipt('MDP-2022', 1_000_000, []);
    const open = { householdId: 'open', unitId: 'v1', decided, other: { ...decided, class: null } };
    expect(standardShift([open])).toEqual({ moves: [], tallies: [], stayed: 0, undecided: ['open'] });
    expect(standardShift([{ ...open, other: null }]).undecided).toEqual(['open']);
  });
});

describe('between a standard that has a line of income alone and one that has none', () => {
  const THREE: readonly Deprivation[] = ['water', 'latrine', 'housingArea'];
  const compiled = (standard: StandardCode) => {
    const made = compileStandard({ standard, on: '2026-10-01' });
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    return made.value;
  };
  type Case = [
    title: string,
    income: number,
    deprived: readonly Deprivation[],
    toOld: readonly [to: string, reason: string, from: number | null, to: number | null] | null,
  ];
  it.each<Case>([
    ['near-poor, up to the line of income alone', 700_000, [], ['poor', 'incomeAlone', null, 700_000]],
    ['near-poor, and lacking too little for either', 500_000, ['water'], ['poor', 'incomeAlone', null, 700_000]],
    ['near-poor just above that line', 700_001, [], null],
    ['poor by both', 700_000, THREE, null],
    ['near-poor above the higher line', 1_000_001, [], ['above', 'incomeLine', 1_500_000, 1_000_000]],
    ['poor above the higher line', 1_000_001, THREE, ['above', 'incomeLine', 1_500_000, 1_000_000]],
  ])('%s', (_, income, deprived, expected) => {
    const [newer, older] = [receipt('MDP-2022', income, deprived), receipt('MDP-2016', income, deprived)];
    const shown = (decided: Receipt, other: Receipt) =>
      standardShift([{ householdId: 'h', unitId: 'v', decided, other }]).moves.map(({ to, reason }) => [
        to,
        reason.kind,
        'from' in reason ? (reason.from?.value ?? null) : null,
        'to' in reason ? (reason.to?.value ?? null) : null,
      ]);
    expect(shown(newer, older)).toEqual(expected ? [expected] : []);
    const reversed = expected && [newer.class, expected[1], expected[3], expected[2]];
    expect(shown(older, newer)).toEqual(reversed ? [reversed] : []);
    const there = [newer, older, compiled('MDP-2022'), compiled('MDP-2016')] as const;
    const back = [older, newer, compiled('MDP-2016'), compiled('MDP-2022')] as const;
    for (const [decided, other, own, standard] of [there, back]) {
      const shift = shiftOf({ unitId: 'v', from: decided.class, facts: other.inputs }, own, standard);
      const { tallies } = standardShift([{ householdId: 'h', unitId: 'v', decided, other }]);
      expect(shiftSums([shift])[0]?.tallies).toEqual(tallies);
    }
  });

  it('tells the reason by what is lacking where income does not decide alone', () => {
    const decided = receipt('MDP-2022', 900_000, THREE);
    const { moves } = standardShift([
      { householdId: 'h', unitId: 'v', decided, other: receipt('MDP-2016', 900_000, ['water']) },
    ]);
    expect(moves.map(({ to, reason }) => [to, reason])).toEqual([
      ['nearPoor', { kind: 'deprivations', gained: [], lost: ['housingArea', 'latrine'] }],
    ]);
  });
});
