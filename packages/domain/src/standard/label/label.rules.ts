import { addMonths, type PlainDate } from '../../shared/plain-date.ts';
import type { MissingAnswer } from '../classification.ts';
import { valuesOf } from '../classify/settle-deprivation.rules.ts';
import type { HouseholdFacts } from '../household-facts.ts';
import { type Confirmations, type ParametersInForce, parametersOn } from '../parameter.rules.ts';
import type { RuleSet } from '../rule-set/rule-set.ts';
import { RULE_SETS } from '../rule-set/rule-sets.ts';
import type { IncomeWay, StandardCode } from '../standard.ts';
import { FACT_LABELS, type FactLabel, type LabelFinding } from './label.ts';
import { MEMBER_LABELS } from './member-labels.rules.ts';

/** By which standard and on which day labels are told. */
export interface LabelOptions {
  readonly standard: StandardCode;
  readonly on: PlainDate;
  readonly way?: IncomeWay;
  readonly confirmations?: Confirmations;
}

/**
 * Every label of a household that its facts tell, each for itself and whatever its class. The parameters of a finding say
 * by which document, and whether that was read: `verified`.
 */
export function labelsOf(facts: HouseholdFacts, options: LabelOptions): readonly LabelFinding[] {
  const ruleSet = RULE_SETS[options.standard];
  const parameters = parametersOn(ruleSet, options.on, options.confirmations ?? []);
  return FACT_LABELS.map((label) =>
    label === 'averageLiving'
      ? averageLiving(facts, ruleSet, parameters, options.way ?? 'income')
      : memberLabel(label, facts, parameters, options.on),
  );
}

function memberLabel(
  label: Exclude<FactLabel, 'averageLiving'>,
  facts: HouseholdFacts,
  parameters: ParametersInForce,
  on: PlainDate,
): LabelFinding {
  const used = [...parameters.values()].filter(({ key }) => key.startsWith(`${label}.`));
  const question = MEMBER_LABELS[label](valuesOf(label, parameters), on);
  const answer = question.answer(facts);
  return {
    label,
    state: answer === undefined ? 'unknown' : answer ? 'yes' : 'no',
    missing: answer === undefined ? question.missing(facts) : [],
    parameters: used,
  };
}

/** Mức sống trung bình: income above the line of the poor and near-poor and up to a second one; deprivations do not count. */
function averageLiving(
  { area, incomePerPerson, scores }: HouseholdFacts,
  { ways }: RuleSet,
  parameters: ParametersInForce,
  way: IncomeWay,
): LabelFinding {
  const band = ways[way].average;
  const ends = band && area ? [band.over, band.upTo].map((line) => parameters.get(`${line}.${area}`)) : [];
  const used = ends.filter((end) => end !== undefined);
  const [over, upTo] = used.map(({ value }) => value);
  const finding = (state: LabelFinding['state'], missing: readonly MissingAnswer[] = []): LabelFinding => ({
    label: 'averageLiving',
    state,
    missing,
    parameters: used,
  });
  if (band !== null && area === undefined) return finding('unknown', [['area']]);
  if (typeof over !== 'number' || typeof upTo !== 'number') return finding('notApplicable');
  const income = way === 'income' ? incomePerPerson : scores?.income;
  if (income === undefined) return finding('unknown', [way === 'income' ? ['incomePerPerson'] : ['scores', 'income']]);
  return finding(income > over && income <= upTo ? 'yes' : 'no');
}

/**
 * Mới thoát nghèo: at most so many months since the recognition that ended a household's place on the list, the day that
 * completes them counted in. `months` is the parameter `newlyEscaped.months`.
 */
export function isNewlyEscaped(escapedOn: PlainDate, on: PlainDate, months: number): boolean {
  return escapedOn <= on && on <= addMonths(escapedOn, months);
}
