import type { PlainDate } from '../shared/plain-date.ts';
import { type Refusal, type Result, refusal, refusalsOf, resultOf } from '../shared/refusal.ts';
import { checkText } from '../shared/text.rules.ts';
import { TEXT_LIMITS } from '../shared/text.ts';
import { checkConfirmedValue } from './confirmed-value.rules.ts';
import type { DatedValue, Parameter, ParameterConfirmation, ParameterInForce } from './parameter.ts';
import type { RuleSet } from './rule-set/rule-set.ts';
import type { IncomeWay } from './standard.ts';

export type Confirmations = readonly ParameterConfirmation[];
export type ParametersInForce = ReadonlyMap<string, ParameterInForce>;

/**
 * The parameters of a rule set as they stand on a day, confirmations taken in. A day before the first value reads that one:
 * looking at old facts under a later standard is a trial like any other.
 */
export function parametersOn(ruleSet: RuleSet, on: PlainDate, confirmations: Confirmations): ParametersInForce {
  return new Map(
    ruleSet.parameters.map((parameter) => {
      const dated = valueOn(parameter, on);
      return [parameter.key, inForce(parameter, dated, confirmationOf(ruleSet, parameter.key, dated, confirmations))];
    }),
  );
}

/**
 * The values of a rule set that still need an administrator's word, in the order of its parameters; of one day, or of one
 * way of testing income (then only what a class needs), where that is asked.
 */
export function unconfirmed(
  ruleSet: RuleSet,
  confirmations: Confirmations,
  { on, way }: { readonly on?: PlainDate; readonly way?: IncomeWay } = {},
): readonly ParameterInForce[] {
  const needed = way === undefined ? null : new Set(neededKeys(ruleSet, way));
  return ruleSet.parameters
    .filter(({ key }) => needed === null || needed.has(key))
    .flatMap((parameter) => {
      const values = on === undefined ? parameter.values : [valueOn(parameter, on)];
      return values.map((dated) =>
        inForce(parameter, dated, confirmationOf(ruleSet, parameter.key, dated, confirmations)),
      );
    })
    .filter(isOpen);
}

/** Whether a parameter may not decide about anybody yet. */
export function isOpen({ verified, confirmation }: Pick<ParameterInForce, 'verified' | 'confirmation'>): boolean {
  return !verified && confirmation === null;
}

/** The keys that a class by one way needs: lines of both areas, thresholds, wordings, and all that its deprivations name. */
export function neededKeys({ ways, deprivations, parameters }: RuleSet, way: IncomeWay): readonly string[] {
  const { tests, weight, wordings } = ways[way];
  const lines = tests.flatMap(({ upTo }) => [`${upTo}.rural`, `${upTo}.urban`]);
  const named = new Set([...lines, ...tests.flatMap(({ atLeast }) => atLeast ?? []), weight, ...wordings]);
  const prefixes = new Set<string>(deprivations.map(({ deprivation }) => deprivation));
  return parameters.map(({ key }) => key).filter((key) => named.has(key) || prefixes.has(key.split('.', 1)[0] ?? ''));
}

/**
 * An administrator's word as it may be stored, its source cleaned. Refuses: `parameterUnknown` (no such value of that
 * rule set), `parameterVerified` (it needs no word), those of `checkConfirmedValue` and of `checkText`.
 */
export function checkConfirmation(
  ruleSet: RuleSet,
  confirmation: ParameterConfirmation,
): Result<ParameterConfirmation> {
  const parameter = ruleSet.parameters.find(({ key }) => key === confirmation.key);
  const dated = parameter?.values.find(({ from }) => from === confirmation.from);
  if (confirmation.standard !== ruleSet.standard || !parameter || !dated) {
    const value = `${confirmation.standard} ${confirmation.key} ${confirmation.from}`;
    return { ok: false, refusals: [refusal('parameterUnknown', ['key'], { value })] };
  }
  const source = checkText(confirmation.source, { path: ['source'], max: TEXT_LIMITS.statement });
  const value = checkConfirmedValue(parameter, confirmation.value);
  const refusals: Refusal[] = [...refusalsOf(source), ...refusalsOf(value)];
  if (dated.verified) refusals.push(refusal('parameterVerified', ['key'], { value: confirmation.key }));
  return resultOf(
    {
      ...confirmation,
      value: value.ok ? value.value : null,
      source: source.ok ? source.value : '',
    },
    refusals,
  );
}

function valueOn({ key, values }: Parameter, on: PlainDate): DatedValue {
  const dated = values.findLast(({ from }) => from <= on) ?? values[0];
  if (!dated) throw new RangeError(`${key} has no value`);
  return dated;
}

/** The newest word for a value that needs one; a verified value needs none and takes none. */
function confirmationOf(
  { standard }: RuleSet,
  key: string,
  { from, verified }: DatedValue,
  confirmations: Confirmations,
): ParameterConfirmation | null {
  if (verified) return null;
  const words = confirmations.filter((word) => word.standard === standard && word.key === key && word.from === from);
  return words.toSorted((a, b) => (a.confirmedOn < b.confirmedOn ? -1 : 1)).at(-1) ?? null;
}

function inForce(
  { key, unit }: Parameter,
  { from, value, verified, citation }: DatedValue,
  confirmation: ParameterConfirmation | null,
): ParameterInForce {
  return { key, unit, from, value: confirmation ? confirmation.value : value, verified, citation, confirmation };
}
