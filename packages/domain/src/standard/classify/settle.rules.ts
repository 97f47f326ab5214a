import { canonicalJson } from '../../shared/canonical.ts';
import { toJson } from '../../shared/json.ts';
import type { PlainDate } from '../../shared/plain-date.ts';
import type { Purpose } from '../classification.ts';
import { type Confirmations, neededKeys, type ParametersInForce, parametersOn } from '../parameter.rules.ts';
import type { ParameterInForce } from '../parameter.ts';
import type { ProvincialStandard } from '../provincial/provincial-standard.ts';
import type { RuleSet } from '../rule-set/rule-set.ts';
import { RULE_SETS } from '../rule-set/rule-sets.ts';
import type { ScoreTable } from '../score/score-table.ts';
import { type Deprivation, type IncomeWay, STANDARD_CODES, type StandardCode } from '../standard.ts';
import { numberIn, settleTable } from './class-tests.rules.ts';
import { keysOf, settleDeprivation } from './settle-deprivation.rules.ts';
import type { Settled } from './settled.ts';

/** What a rule set is made ready with. */
export interface Making {
  readonly on: PlainDate;
  readonly way: IncomeWay;
  readonly purpose: Purpose;
  readonly provincial: ProvincialStandard | null;
  readonly scoreTables: readonly ScoreTable[];
}

/** A rule set made ready, or null where the numbers of that way were not found. */
export function settle(
  ruleSet: RuleSet,
  parameters: ParametersInForce,
  accepted: Settled['accepted'],
  making: Making,
): Settled | null {
  const table = settleTable(ruleSet.ways[making.way], numberIn(parameters));
  if (table === null) return null;
  const { provincial } = making;
  const needed = new Set(neededKeys(ruleSet, making.way));
  const used = [...parameters.values()].filter(({ key }) => needed.has(key));
  return {
    ...making,
    ruleSet: `${ruleSet.standard}/${newest(used)}`,
    standard: ruleSet.standard,
    parameters: used,
    deprivations: ruleSet.deprivations.map((counted) => settleDeprivation(counted, parameters, making.on)),
    table,
    provincialTable: provincial && settleTable(ruleSet.ways[making.way], numberIn(parameters, provincial.overrides)),
    accepted,
    answered: new Map(),
  };
}

/** The day from which the parameters read as they do. */
function newest(parameters: readonly ParameterInForce[]): PlainDate {
  return (
    parameters
      .map(({ from }) => from)
      .toSorted()
      .at(-1) ?? ''
  );
}

/**
 * For each standard the deprivations whose findings count under another one too: those that both define by the same rule
 * with the same numbers. Under the same standard every finding counts.
 */
export function acceptedFindings(
  ruleSet: RuleSet,
  parameters: ParametersInForce,
  on: PlainDate,
  confirmations: Confirmations,
): Settled['accepted'] {
  const from = (standard: StandardCode): readonly Deprivation[] => {
    if (standard === ruleSet.standard) return ruleSet.deprivations.map(({ deprivation }) => deprivation);
    const other = RULE_SETS[standard];
    const others = parametersOn(other, on, confirmations);
    return ruleSet.deprivations
      .filter(({ deprivation, rule }) => {
        const same = other.deprivations.find((counted) => counted.deprivation === deprivation);
        return rule !== null && same?.rule === rule && sameNumbers(deprivation, parameters, others);
      })
      .map(({ deprivation }) => deprivation);
  };
  return Object.fromEntries(STANDARD_CODES.map((code) => [code, from(code)])) as Record<
    StandardCode,
    readonly Deprivation[]
  >;
}

function sameNumbers(deprivation: Deprivation, ours: ParametersInForce, theirs: ParametersInForce): boolean {
  const spelt = (parameters: ParametersInForce) =>
    canonicalJson(
      Object.fromEntries(
        keysOf(deprivation, parameters)
          .filter((key) => parameters.get(key)?.unit !== 'wording')
          .map((key) => [key, toJson(parameters.get(key)?.value)]),
      ),
    );
  return spelt(ours) === spelt(theirs);
}
