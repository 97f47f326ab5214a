import type { Refusal, Result } from '../../shared/refusal.ts';
import type { ClassifyResult, MissingAnswer } from '../classification.ts';
import type { HouseholdFacts } from '../household-facts.ts';
import { certainClass, countMatters, type Known } from './certain.rules.ts';
import { checkHouseholdFacts } from './facts.rules.ts';
import { findingsOf } from './findings.rules.ts';
import { type Income, incomeOf, rangeOf } from './income.rules.ts';
import { receiptOf } from './receipt.rules.ts';
import type { Findings, Settled } from './settled.ts';

/** One household under a standard made ready. What is refused is in `compileStandard`. */
export function judge(settled: Settled, facts: HouseholdFacts): Result<ClassifyResult> {
  const unsound = checkHouseholdFacts(facts, settled.on);
  const { area } = facts;
  if (unsound.length > 0 || area === undefined) return { ok: false, refusals: unsound };
  const found = findingsOf(settled, facts);
  const income = incomeOf(settled, facts);
  const range = rangeOf(settled, facts, found.certain, found.open);
  if (found.refusals.length + income.refusals.length + range.refusals.length > 0) {
    const refusals: readonly Refusal[] = [...found.refusals, ...income.refusals, ...range.refusals];
    return { ok: false, refusals };
  }
  const known = { area, income: income.amount, least: range.least, most: range.most };
  return { ok: true, value: resultOf(settled, facts, known, found, income) };
}

function resultOf(
  settled: Settled,
  facts: HouseholdFacts,
  known: Known,
  { findings, steps, open }: Findings,
  income: Income,
): ClassifyResult {
  const { table, provincialTable, purpose } = settled;
  const certain = certainClass(table, known);
  const provincialClass = provincialTable && certainClass(provincialTable, known);
  const isSettled = certain !== null && (provincialTable === null || provincialClass !== null);
  const isAnswered = open === 0 && income.amount !== undefined;
  if (certain !== null && isSettled && (purpose === 'trial' || isAnswered)) {
    const receipt = receiptOf(settled, facts, income.scored, known, steps, { class: certain, provincialClass });
    return { kind: 'decided', class: certain, provincialClass, deprivations: findings, receipt };
  }
  const undecided = { class: null, provincialClass: null };
  const receipt = receiptOf(settled, facts, income.scored, known, steps, undecided);
  const missing = missingOf(settled, known, findings, income);
  return { kind: 'incomplete', missing, certain, deprivations: findings, receipt };
}

/** All answers that are not there, for an official round; for a trial those that the class still hangs on. */
function missingOf(
  { purpose, table, provincialTable }: Settled,
  known: Known,
  findings: Findings['findings'],
  { amount, missing }: Income,
): readonly MissingAnswer[] {
  const tables = provincialTable ? [table, provincialTable] : [table];
  const counted = purpose === 'official' || tables.some((each) => countMatters(each, known));
  return [...(amount === undefined ? missing : []), ...(counted ? findings.flatMap((finding) => finding.missing) : [])];
}
