import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../../testing/runs.ts';
import type { ClassifyResult, MissingAnswer } from '../classification.ts';
import type { HouseholdFacts } from '../household-facts.ts';
import { parametersOn } from '../parameter.rules.ts';
import { RULE_SETS } from '../rule-set/rule-sets.ts';
import { type Deprivation, HOUSEHOLD_CLASSES, type IncomeWay, type StandardCode } from '../standard.ts';
import { certainIn, EVERY_STANDARD, outcome } from '../testing/compiled.ts';
import { anything, households, ON } from '../testing/household.arbitrary.ts';
import { COMPLETE } from '../testing/household.ts';
import { judge } from './judge.rules.ts';
import { acceptedFindings, settle } from './settle.rules.ts';

const runs = { numRuns: RUNS };
const rank = (result: ClassifyResult): number => HOUSEHOLD_CLASSES.indexOf(certainIn(result) ?? 'above');

describe.each(EVERY_STANDARD)('$name', ({ compiled, standard, way }) => {
  it('gives every input exactly one outcome: refused, decided, incomplete or not applicable', () => {
    fc.assert(
      fc.property(anything, (facts) => {
        const result = compiled.classify(facts);
        if (!result.ok) {
          expect(result.refusals.length).toBeGreaterThan(0);
          return;
        }
        const { value } = result;
        expect(['decided', 'incomplete', 'notApplicable']).toContain(value.kind);
        if (value.kind === 'decided') expect(HOUSEHOLD_CLASSES).toContain(value.class);
        if (value.kind === 'incomplete') expect(value.missing.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  it('asks only for answers that are not there, and with all of them there it decides', () => {
    fc.assert(
      fc.property(households, (facts) => {
        const result = outcome(compiled, facts);
        if (result?.kind !== 'incomplete') return;
        for (const path of result.missing) expect(isAnswered(facts, path, standard)).toBe(false);
        const answered = result.missing.reduce(
          (known, path) => withAnswer(known, path, standard),
          carried(facts, result, standard),
        );
        const then = outcome(compiled, answered);
        if (then !== null) expect(then.kind).toBe('decided');
      }),
      runs,
    );
  });

  it('never has a household better off for lacking one thing more', () => {
    fc.assert(
      fc.property(households, fc.nat(14), (facts, pick) => {
        const before = outcome(compiled, { ...facts, ...onlyFound(facts, standard, []) });
        const { deprivations } = RULE_SETS[standard];
        const one = deprivations[pick % deprivations.length]?.deprivation;
        if (before?.kind !== 'decided' || one === undefined) return;
        const lacked = before.deprivations.flatMap(({ state, deprivation }) =>
          state === 'deprived' ? [deprivation] : [],
        );
        const [with0, with1] = [lacked, [...lacked, one]].map((all) =>
          outcome(compiled, onlyFound(facts, standard, all)),
        );
        if (!with0 || !with1) return;
        expect(rank(with1)).toBeLessThanOrEqual(rank(with0));
      }),
      runs,
    );
  });

  it('never moves a household out of poverty when its lines are raised', () => {
    const [before, ...higher] = [0, ...RAISES].map((by) => settledWith(standard, way, by));
    if (!before) {
      expect(higher).toEqual(RAISES.map(() => null));
      return;
    }
    fc.assert(
      fc.property(households, fc.nat(RAISES.length - 1), (facts, pick) => {
        const raised = higher[pick];
        const [first, then] = [judge(before, facts), raised && judge(raised, facts)];
        if (!first.ok || !then?.ok || first.value.kind !== 'decided' || first.value.class === 'above') return;
        expect(then.value.kind).toBe('decided');
        expect(rank(then.value)).toBeLessThanOrEqual(rank(first.value));
      }),
      runs,
    );
  });
});

/** So much more income, in đồng or points, counts as being at a line. */
const RAISES = [1, 2, 10, 35, 1_000, 99_999, 100_000, 300_000, 500_000, 5_000_000];

/** A standard whose lines are all that much higher; null where it has none. */
function settledWith(standard: StandardCode, way: IncomeWay, by: number) {
  const ruleSet = RULE_SETS[standard];
  const lines = new Set(ruleSet.ways[way].tests.flatMap(({ upTo }) => [`${upTo}.rural`, `${upTo}.urban`]));
  const parameters = new Map(
    [...parametersOn(ruleSet, ON, [])].map(([key, each]) => {
      const isLine = lines.has(key) && typeof each.value === 'number';
      return [key, isLine ? { ...each, value: Number(each.value) + by } : each];
    }),
  );
  const accepted = acceptedFindings(ruleSet, parameters, ON, []);
  return settle(ruleSet, parameters, accepted, { on: ON, way, purpose: 'trial', provincial: null, scoreTables: [] });
}

/** The household with its answers on deprivations taken away, and exactly these told instead. */
function onlyFound(
  { area, incomePerPerson, scores }: HouseholdFacts,
  standard: StandardCode,
  lacked: readonly Deprivation[],
): HouseholdFacts {
  const all = RULE_SETS[standard].deprivations.map(({ deprivation }) => deprivation);
  return {
    ...(area && { area }),
    ...(incomePerPerson !== undefined && { incomePerPerson }),
    ...(scores?.income !== undefined && { scores: { income: scores.income } }),
    members: [{ ref: 'one' }],
    found: { standard, deprivations: Object.fromEntries(all.map((each) => [each, lacked.includes(each)])) },
  };
}

function at(facts: unknown, path: MissingAnswer): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], facts);
}

/** A birth date of which only the year or the month is known may be asked for again, and so may another standard's finding. */
function isAnswered(facts: HouseholdFacts, path: MissingAnswer, standard: StandardCode): boolean {
  const value = path[0] === 'found' && facts.found?.standard !== standard ? undefined : at(facts, path);
  return value !== undefined && !(path.at(-1) === 'birthDate' && String(value).length < 10);
}

/** Findings of another standard that count here, as a review under this one takes them over. */
function carried(facts: HouseholdFacts, result: ClassifyResult, standard: StandardCode): HouseholdFacts {
  if (result.kind === 'notApplicable' || facts.found === undefined) return facts;
  const counting = result.deprivations.filter(({ by }) => by === 'found');
  const deprivations = Object.fromEntries(counting.map((each) => [each.deprivation, each.state === 'deprived']));
  return { ...facts, found: { standard, deprivations } };
}

/** The answer of the complete household in that place. */
function withAnswer(facts: HouseholdFacts, path: MissingAnswer, standard: string): HouseholdFacts {
  const [first = '', index = '', field = ''] = path;
  const [complete] = COMPLETE.members;
  if (first === 'members') {
    const members = facts.members.map((member, position) =>
      String(position) === index
        ? { ...member, [field]: field === 'birthDate' ? exact(member.birthDate) : at(complete, [field]) }
        : member,
    );
    return { ...facts, members };
  }
  if (first === 'found') {
    const deprivations = facts.found?.standard === standard ? facts.found.deprivations : {};
    return { ...facts, found: { standard, deprivations: { ...deprivations, [field]: false } } } as HouseholdFacts;
  }
  if (first === 'dwelling')
    return { ...facts, dwelling: { ...facts.dwelling, [index]: at(COMPLETE.dwelling, [index]) } };
  if (first === 'scores') return { ...facts, scores: { ...facts.scores, income: 100 } };
  return { ...facts, [first]: first === 'incomePerPerson' ? 100 : at(COMPLETE, [first]) };
}

const exact = (birthDate = '1988'): string => `${birthDate}-01-01`.slice(0, 10);
