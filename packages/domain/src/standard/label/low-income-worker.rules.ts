import type { MissingAnswer } from '../classification.ts';
import type { HouseholdFacts } from '../household-facts.ts';
import { parametersOn } from '../parameter.rules.ts';
import { RULE_SETS } from '../rule-set/rule-sets.ts';
import type { HouseholdClass } from '../standard.ts';
import type { LabelOptions } from './label.rules.ts';
import type { LowIncomeWorkerFinding } from './label.ts';

const AT_WORK: ReadonlySet<string> = new Set(['withContract', 'withoutContract', 'ownAccount']);

/**
 * Người lao động có thu nhập thấp (NĐ 07/2021/NĐ-CP Đ3 k2d, by NĐ 30/2025/NĐ-CP): who works in a household that is neither
 * poor nor near-poor and whose income is at or below a line. Of persons, in the order of the members; none before the label
 * was in force, and none under a standard that does not have it.
 */
export function lowIncomeWorkers(
  facts: HouseholdFacts,
  householdClass: HouseholdClass,
  { standard, on, confirmations = [] }: LabelOptions,
): readonly LowIncomeWorkerFinding[] {
  const { area, incomePerPerson, members } = facts;
  const line = parametersOn(RULE_SETS[standard], on, confirmations).get(`lowIncomeUpper.${area}`);
  if (line === undefined || typeof line.value !== 'number' || on < line.from) return [];
  const isEligible = householdClass === 'above' && (incomePerPerson === undefined || incomePerPerson <= line.value);
  return members.map(({ ref, work }, index) => {
    if (!isEligible || (work !== undefined && !AT_WORK.has(work))) return { ref, state: 'no', missing: [] };
    const missing: MissingAnswer[] = [
      ...(incomePerPerson === undefined ? [['incomePerPerson']] : []),
      ...(work === undefined ? [['members', String(index), 'work']] : []),
    ];
    return { ref, state: missing.length > 0 ? 'unknown' : 'yes', missing };
  });
}
