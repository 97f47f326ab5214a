import { canonicalJson } from '../../shared/canonical.ts';
import { pickJson } from '../../shared/json.ts';
import type { Receipt, ReceiptStep, ScoreUsed } from '../classification.ts';
import type { HouseholdFacts } from '../household-facts.ts';
import type { Deprivation, HouseholdClass } from '../standard.ts';
import type { Known } from './certain.rules.ts';
import { type SettledTable, type SettledTest, testsOf } from './class-tests.rules.ts';
import type { Settled } from './settled.ts';

const NOTHING: readonly Deprivation[] = [];

/** What came out, beside what is known. */
export interface Outcome {
  readonly class: HouseholdClass | null;
  readonly provincialClass: HouseholdClass | null;
}

/** The receipt of an outcome; `found` are the steps of the deprivations. */
export function receiptOf(
  settled: Settled,
  facts: HouseholdFacts,
  scored: ScoreUsed | null,
  known: Known,
  found: readonly ReceiptStep[],
  outcome: Outcome,
): Receipt {
  const { provincialTable } = settled;
  const steps: ReceiptStep[] = [];
  for (let at = 0; at < found.length; at += 1) steps.push(found[at] as ReceiptStep);
  addTable(steps, 'class', settled.table, known, outcome.class);
  if (provincialTable) addTable(steps, 'provincialClass', provincialTable, known, outcome.provincialClass);
  return {
    format: 1,
    ruleSet: settled.ruleSet,
    standard: settled.standard,
    on: settled.on,
    way: settled.way,
    purpose: settled.purpose,
    parameters: settled.parameters,
    provincial: settled.provincial,
    scored,
    accepted: facts.found === undefined ? NOTHING : settled.accepted[facts.found.standard],
    inputs: facts,
    steps,
    class: outcome.class,
    provincialClass: outcome.provincialClass,
  };
}

const NO_PARAMETERS: readonly string[] = [];

function addTable(
  steps: ReceiptStep[],
  step: string,
  table: SettledTable,
  known: Known,
  decided: HouseholdClass | null,
): void {
  const [least, most] = [known.least * table.weight, known.most * table.weight];
  const income = known.income ?? '?';
  const value = least === most ? `${income}; ${least}` : `${income}; ${least}..${most}`;
  for (const test of testsOf(table, known.area)) {
    steps.push({
      step: `${step}.${test.class}`,
      parameters: test.parameters,
      value,
      result: verdict(test, known, least, most),
    });
  }
  steps.push({ step, parameters: NO_PARAMETERS, value: null, result: decided ?? 'open' });
}

function verdict({ upTo, atLeast }: SettledTest, { income }: Known, least: number, most: number): string {
  if ((income !== undefined && income > upTo) || most < atLeast) return 'notMet';
  return income === undefined || least < atLeast ? 'open' : 'met';
}

/** A receipt as the text that is stored and compared: canonical JSON (RFC 8785). */
export function receiptJson(receipt: Receipt): string {
  return canonicalJson(pickJson(receipt, RECEIPT_FIELDS));
}

const RECEIPT_FIELDS = [
  'format',
  'ruleSet',
  'standard',
  'on',
  'way',
  'purpose',
  'parameters',
  'provincial',
  'scored',
  'accepted',
  'inputs',
  'steps',
  'class',
  'provincialClass',
] as const satisfies readonly (keyof Receipt)[];
