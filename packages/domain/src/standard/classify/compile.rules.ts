import type { PlainDate } from '../../shared/plain-date.ts';
import { type Refusal, type Result, refusal, refusalsOf } from '../../shared/refusal.ts';
import { rulesOn } from '../applicable/applicable.rules.ts';
import type { ClassifyResult, NotApplicableReason, Purpose } from '../classification.ts';
import type { HouseholdFacts } from '../household-facts.ts';
import { type Confirmations, isOpen, neededKeys, type ParametersInForce, parametersOn } from '../parameter.rules.ts';
import { checkProvincial } from '../provincial/provincial.rules.ts';
import type { ProvincialStandard } from '../provincial/provincial-standard.ts';
import type { RuleSet } from '../rule-set/rule-set.ts';
import { RULE_SETS } from '../rule-set/rule-sets.ts';
import type { ScoreTable } from '../score/score-table.ts';
import type { HouseholdClass, IncomeWay, StandardCode } from '../standard.ts';
import { type ColumnClassifier, columnsOf } from './columns.rules.ts';
import { incomeAloneOf } from './income-alone.rules.ts';
import { judge } from './judge.rules.ts';
import { objectsOf } from './objects.rules.ts';
import { acceptedFindings, settle } from './settle.rules.ts';
import type { Settled } from './settled.ts';

/**
 * By what a household is judged. `on` is the day of judgement: ages are of that day. A `trial` (what is meant unless said
 * otherwise) may look at any day under any standard and lean on what is not confirmed; it never decides about anybody.
 */
export interface ClassifyOptions {
  readonly standard: StandardCode;
  readonly on: PlainDate;
  readonly way?: IncomeWay;
  readonly purpose?: Purpose;
  readonly confirmations?: Confirmations;
  readonly provincial?: ProvincialStandard | null;
  readonly scoreTables?: readonly ScoreTable[];
}

/** A standard ready for many households, by three doors that give the same class. */
export interface CompiledStandard {
  /** With findings, missing answers and a receipt. */
  readonly classify: (facts: HouseholdFacts) => Result<ClassifyResult>;
  /** The certain class alone, null where it hangs on missing answers; of facts that `classify` does not refuse. */
  readonly classifyObject: (facts: HouseholdFacts) => HouseholdClass | null;
  /** Whether income alone makes the household poor, whatever it lacks; of facts that `classify` does not refuse. */
  readonly poorByIncome: (facts: HouseholdFacts) => boolean;
  /** Of typed arrays into one. Null where the standard does not apply. */
  readonly classifyColumns: ColumnClassifier | null;
}

/**
 * Makes a standard ready. An official round is refused `standardNotInForce` (neither policy of the day nor a periodic
 * review then goes by it) and `parameterUnconfirmed` (`value` its key, `subject` the document: every number and wording
 * that the class needs must have been read, or confirmed by an administrator); any with a provincial standard that
 * `checkProvincial` refuses. Where the numbers of a way were not found, every household is `notApplicable`.
 */
export function compileStandard(options: ClassifyOptions): Result<CompiledStandard> {
  const {
    standard,
    on,
    way = 'income',
    purpose = 'trial',
    confirmations = [],
    provincial = null,
    scoreTables = [],
  } = options;
  const ruleSet = RULE_SETS[standard];
  const parameters = parametersOn(ruleSet, on, confirmations);
  const refusals = [
    ...(purpose === 'official' ? refusalsOfOfficial(ruleSet, parameters, on, way, confirmations) : []),
    ...(provincial === null ? [] : refusalsOf(checkProvincial(provincial, ruleSet, parameters, on))),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  const accepted = acceptedFindings(ruleSet, parameters, on, confirmations);
  const settled = settle(ruleSet, parameters, accepted, { on, way, purpose, provincial, scoreTables });
  if (settled === null) return { ok: true, value: notApplicable('wayNotInStandard') };
  return { ok: true, value: doorsOf(settled) };
}

/** One household under a standard: `compileStandard` and its `classify`, for whoever has only one. */
export function classify(facts: HouseholdFacts, options: ClassifyOptions): Result<ClassifyResult> {
  const compiled = compileStandard(options);
  return compiled.ok ? compiled.value.classify(facts) : compiled;
}

/** The tables that the two fast doors read are laid out when somebody first comes by them: one household needs none. */
function doorsOf(settled: Settled): CompiledStandard {
  let object: CompiledStandard['classifyObject'] | undefined;
  let columns: ColumnClassifier | undefined;
  return {
    classify: (facts) => judge(settled, facts),
    poorByIncome: incomeAloneOf(settled),
    get classifyObject() {
      object ??= objectsOf(settled);
      return object;
    },
    get classifyColumns() {
      columns ??= columnsOf(settled);
      return columns;
    },
  };
}

function notApplicable(reason: NotApplicableReason): CompiledStandard {
  return {
    classify: () => ({ ok: true, value: { kind: 'notApplicable', reason } }),
    classifyObject: () => null,
    poorByIncome: () => false,
    classifyColumns: null,
  };
}

/** The key by which an administrator confirms that a standard is the one of a periodic review. */
const PERIODIC = 'rules.periodicStandard';

function refusalsOfOfficial(
  ruleSet: RuleSet,
  parameters: ParametersInForce,
  on: PlainDate,
  way: IncomeWay,
  confirmations: Confirmations,
): readonly Refusal[] {
  const needed = new Set(neededKeys(ruleSet, way));
  const open = [...parameters.values()].filter((parameter) => needed.has(parameter.key) && isOpen(parameter));
  return [
    ...inForce(ruleSet.standard, on, confirmations),
    ...open.map(({ key, citation, value }) =>
      refusal('parameterUnconfirmed', ['parameters', key], {
        value: value === null ? null : String(value),
        allowed: citation.certainty,
        subject: citation.document,
      }),
    ),
  ];
}

function inForce(standard: StandardCode, on: PlainDate, confirmations: Confirmations): readonly Refusal[] {
  const { standardInForce, periodicStandard } = rulesOn(on);
  if (standardInForce?.value === standard) return [];
  if (periodicStandard?.value !== standard) {
    const allowed = [standardInForce?.value, periodicStandard?.value].filter((code) => code !== undefined).join('|');
    return [refusal('standardNotInForce', ['standard'], { value: standard, allowed, subject: on })];
  }
  const { from, verified, citation } = periodicStandard;
  const isConfirmed = confirmations.some(
    (word) => word.key === PERIODIC && word.standard === standard && word.from === from && word.value === standard,
  );
  if (verified || isConfirmed) return [];
  const data = { value: standard, allowed: citation.certainty, subject: citation.document };
  return [refusal('parameterUnconfirmed', ['rules', 'periodicStandard'], data)];
}
