import { isWithin, type PlainDate } from '../../shared/plain-date.ts';
import { type Refusal, type Result, refusal, resultOf } from '../../shared/refusal.ts';
import { classOf, incomesThatTell, numberIn, type SettledTable, settleTable } from '../classify/class-tests.rules.ts';
import type { ParametersInForce } from '../parameter.rules.ts';
import type { RuleSet } from '../rule-set/rule-set.ts';
import { AREAS, HOUSEHOLD_CLASSES, type HouseholdClass, INCOME_WAYS, type IncomeWay } from '../standard.ts';
import type { ProvincialStandard } from './provincial-standard.ts';

/**
 * A provincial standard that may stand on top of a national one on a day. It is tried on every class boundary × number of
 * deprivations × area, by both ways: nobody may come out worse. Refuses: `provincialNotInForce`, `overrideNotAllowed`
 * (not a line or threshold of the national table), `provincialHarsher` (`value` the household's area, income or points,
 * and deprivations with the class it would get; `allowed` the national one).
 */
export function checkProvincial(
  provincial: ProvincialStandard,
  ruleSet: RuleSet,
  parameters: ParametersInForce,
  on: PlainDate,
): Result<ProvincialStandard> {
  const refusals: Refusal[] = [];
  if (provincial.base !== ruleSet.standard || !isWithin(on, provincial.from, provincial.to)) {
    const allowed = `${provincial.base} ${provincial.from}..${provincial.to ?? ''}`;
    refusals.push(refusal('provincialNotInForce', ['provincial'], { value: `${ruleSet.standard} ${on}`, allowed }));
  }
  const allowedKeys = overridableKeys(ruleSet);
  for (const key of Object.keys(provincial.overrides)) {
    if (allowedKeys.includes(key)) continue;
    const allowed = allowedKeys.join('|');
    refusals.push(refusal('overrideNotAllowed', ['provincial', 'overrides', key], { value: key, allowed }));
  }
  const harsher = INCOME_WAYS.flatMap((way) => findHarsher(provincial, ruleSet, parameters, way));
  return resultOf(provincial, [...refusals, ...harsher]);
}

/** The lines and thresholds of a national standard that a province may set otherwise, each once. */
export function overridableKeys(ruleSet: RuleSet): readonly string[] {
  return [...new Set(INCOME_WAYS.flatMap((way) => keysOf(ruleSet, way)))];
}

function keysOf({ ways }: RuleSet, way: IncomeWay): readonly string[] {
  return ways[way].tests.flatMap(({ upTo, atLeast }) => [
    ...AREAS.map((area) => `${upTo}.${area}`),
    ...(atLeast === null ? [] : [atLeast]),
  ]);
}

/** The first household of each area that would be worse off, by one way. */
function findHarsher(
  { overrides }: ProvincialStandard,
  { ways, deprivations }: RuleSet,
  parameters: ParametersInForce,
  way: IncomeWay,
): readonly Refusal[] {
  const national = settleTable(ways[way], numberIn(parameters));
  const local = settleTable(ways[way], numberIn(parameters, overrides));
  if (national === null || local === null) return [];
  return AREAS.flatMap((area) => {
    const worse = firstWorse(national, local, area, deprivations.length);
    if (worse === null) return [];
    const value = `${area}, ${worse.income}, ${worse.count}: ${worse.class}`;
    return [refusal('provincialHarsher', ['provincial', way], { value, allowed: worse.national })];
  });
}

function firstWorse(national: SettledTable, local: SettledTable, area: 'rural' | 'urban', most: number) {
  const [theirs, ours] = [national.tests[area], local.tests[area]];
  for (const income of [...incomesThatTell(theirs), ...incomesThatTell(ours)].toSorted((a, b) => a - b)) {
    for (let count = 0; count <= most; count += 1) {
      const expected = classOf(theirs, income, count * national.weight);
      const found = classOf(ours, income, count * local.weight);
      if (isWorse(found, expected)) return { income, count, class: found, national: expected };
    }
  }
  return null;
}

/** Classes stand from the one with most support to the one with none. */
function isWorse(found: HouseholdClass, expected: HouseholdClass): boolean {
  return HOUSEHOLD_CLASSES.indexOf(found) > HOUSEHOLD_CLASSES.indexOf(expected);
}
