import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { HouseholdFacts, MemberFacts } from '../household-facts.ts';
import { parametersOn } from '../parameter.rules.ts';
import { RULE_SETS } from '../rule-set/rule-sets.ts';
import { type IncomeWay, STANDARD_CODES, type StandardCode } from '../standard.ts';
import { COMPLETE, PARENT } from '../testing/household.ts';
import cases from './cases.yaml?raw';
import { isNewlyEscaped, labelsOf } from './label.rules.ts';
import type { FactLabel } from './label.ts';
import { lowIncomeWorkers } from './low-income-worker.rules.ts';

interface Case {
  readonly case: string;
  readonly escapedOn: string;
  readonly on: string;
  readonly newlyEscaped: boolean;
}

const ON = '2024-10-01';
const of = (label: FactLabel, facts: HouseholdFacts, standard: StandardCode = 'MDP-2022', way: IncomeWay = 'income') =>
  labelsOf(facts, { standard, on: ON, way }).find((finding) => finding.label === label);
const headed = (head: Partial<MemberFacts>): HouseholdFacts => ({ ...COMPLETE, members: [{ ...PARENT, ...head }] });

describe('newly escaped', () => {
  const months = Number(parametersOn(RULE_SETS['MDP-2022'], ON, []).get('newlyEscaped.months')?.value);

  it.each((parse(cases) as readonly Case[]).map((each) => [each.case, each] as const))('%s', (_sentence, each) => {
    expect(isNewlyEscaped(each.escapedOn, each.on, months)).toBe(each.newlyEscaped);
  });
});

describe('the average living standard', () => {
  it.each([
    ['MDP-2016', 'rural', 1_000_000, 1_500_000],
    ['MDP-2016', 'urban', 1_300_000, 1_950_000],
    ['MDP-2022', 'rural', 1_500_000, 2_250_000],
    ['MDP-2022', 'urban', 2_000_000, 3_000_000],
  ] as const)('of %s %s lies above %i and up to %i', (standard, area, over, upTo) => {
    const states = [over, over + 1, upTo, upTo + 1].map(
      (incomePerPerson) => of('averageLiving', { ...COMPLETE, area, incomePerPerson }, standard)?.state,
    );
    expect(states).toEqual(['no', 'yes', 'yes', 'no']);
  });

  it('is not told without the income', () => {
    expect(of('averageLiving', COMPLETE)).toMatchObject({ state: 'unknown', missing: [['incomePerPerson']] });
  });

  it('is not assumed to survive in 2027, and has no points in 2022', () => {
    expect(of('averageLiving', { ...COMPLETE, incomePerPerson: 1 }, 'MDP-2027')?.state).toBe('notApplicable');
    expect(of('averageLiving', { ...COMPLETE, scores: { income: 1 } }, 'MDP-2022', 'score')?.state).toBe(
      'notApplicable',
    );
    expect(of('averageLiving', { ...COMPLETE, scores: { income: 151 } }, 'MDP-2016', 'score')?.state).toBe('yes');
  });
});

describe('labels that the members tell', () => {
  it.each([
    ['ethnicMinority', headed({ ethnicity: '08' }), 'yes'],
    ['ethnicMinority', headed({ ethnicity: '01' }), 'no'],
    ['ethnicMinority', headed({ ethnicity: '55' }), 'no'],
    ['femaleHeaded', headed({ sex: 'female' }), 'yes'],
    ['femaleHeaded', headed({ sex: 'male' }), 'no'],
    ['merit', headed({ merit: true }), 'yes'],
    ['merit', headed({ merit: false }), 'no'],
    ['noLabourCapacity', headed({ canWork: true }), 'no'],
    ['noLabourCapacity', headed({ canWork: false }), 'yes'],
    ['noLabourCapacity', headed({ birthDate: '2012', canWork: true }), 'yes'],
  ] as const)('%s, %#: %s', (label, facts, state) => {
    expect(of(label, facts)?.state).toBe(state);
  });

  it('are not guessed', () => {
    const { sex: _sex, merit: _merit, canWork: _canWork, relation: _relation, ...rest } = PARENT;
    const unknown: HouseholdFacts = { ...COMPLETE, members: [rest] };
    expect(of('merit', unknown)).toMatchObject({ state: 'unknown', missing: [['members', '0', 'merit']] });
    expect(of('noLabourCapacity', unknown)).toMatchObject({ state: 'unknown', missing: [['members', '0', 'canWork']] });
    expect(of('femaleHeaded', unknown)).toMatchObject({ state: 'unknown', missing: [['members', '0', 'relation']] });
    const headless: HouseholdFacts = { ...COMPLETE, members: [{ ...rest, relation: 'head' }] };
    expect(of('femaleHeaded', headless)).toMatchObject({ state: 'unknown', missing: [['members', '0', 'sex']] });
  });

  it('carry their document and whether it was read', () => {
    expect(of('noLabourCapacity', COMPLETE)?.parameters.map(({ verified }) => verified)).toEqual([false, false]);
    expect(of('averageLiving', { ...COMPLETE, incomePerPerson: 1 })?.parameters.every(({ verified }) => verified)).toBe(
      true,
    );
  });
});

describe('a low-income worker', () => {
  const states = (
    incomePerPerson: number | undefined,
    on = '2025-02-24',
    householdClass: 'above' | 'nearPoor' = 'above',
  ) =>
    lowIncomeWorkers({ ...COMPLETE, ...(incomePerPerson !== undefined && { incomePerPerson }) }, householdClass, {
      standard: 'MDP-2022',
      on,
    }).map(({ state }) => state);

  it('works, in a household above near-poverty, up to the line', () => {
    expect(states(2_250_000)).toEqual(['yes', 'yes', 'yes', 'no']);
    expect(states(2_250_001)).toEqual(['no', 'no', 'no', 'no']);
    expect(states(1_500_000, '2025-02-24', 'nearPoor')).toEqual(['no', 'no', 'no', 'no']);
    expect(states(undefined)).toEqual(['unknown', 'unknown', 'unknown', 'no']);
  });

  it('is no label before 24/02/2025, nor of another standard', () => {
    expect(states(2_250_000, '2025-02-23')).toEqual([]);
    for (const standard of STANDARD_CODES.filter((code) => code !== 'MDP-2022')) {
      expect(lowIncomeWorkers(COMPLETE, 'above', { standard, on: '2026-01-01' })).toEqual([]);
    }
  });

  it('goes on in 2026', () => {
    expect(states(2_250_000, '2026-12-31')).toEqual(['yes', 'yes', 'yes', 'no']);
  });
});
