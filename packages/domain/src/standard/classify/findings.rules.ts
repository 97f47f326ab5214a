import { type Refusal, refusal } from '../../shared/refusal.ts';
import type { DeprivationFinding, ReceiptStep } from '../classification.ts';
import type { HouseholdFacts } from '../household-facts.ts';
import type { Settled, SettledDeprivation } from './settled.ts';

/** All deprivations of a household, how many are certain, and how many more there may be. */
export interface Findings {
  readonly findings: readonly DeprivationFinding[];
  readonly steps: ReceiptStep[];
  readonly certain: number;
  readonly open: number;
  readonly refusals: readonly Refusal[];
}

/**
 * Every deprivation by its own rule from the answers, or else as a review found it. Refuses `findingContradicted` where
 * both are known and differ: one of the two is wrong, and which is not for a rule to guess.
 */
export function findingsOf({ deprivations, accepted }: Settled, facts: HouseholdFacts): Findings {
  const { found } = facts;
  const counting = found === undefined ? undefined : accepted[found.standard];
  const findings: DeprivationFinding[] = [];
  const steps: ReceiptStep[] = [];
  const refusals: Refusal[] = [];
  let certain = 0;
  let open = 0;
  for (const settled of deprivations) {
    const { deprivation, question, known, unknownStep } = settled;
    const answered = question?.answer(facts);
    const told = found !== undefined && counting?.includes(deprivation) ? found.deprivations[deprivation] : undefined;
    if (answered !== undefined && told !== undefined && answered !== told) {
      const path = ['found', 'deprivations', deprivation];
      refusals.push(refusal('findingContradicted', path, { value: String(told), allowed: String(answered) }));
    }
    const state = answered ?? told;
    if (state === undefined) {
      open += 1;
      findings.push(unknownFinding(settled, facts));
      steps.push(unknownStep);
    } else {
      if (state) certain += 1;
      const bySource = answered === undefined ? known.found : known.answers;
      const { finding, step } = state ? bySource.deprived : bySource.notDeprived;
      findings.push(finding);
      steps.push(step);
    }
  }
  return { findings, steps, certain, open, refusals };
}

function unknownFinding({ deprivation, question }: SettledDeprivation, facts: HouseholdFacts): DeprivationFinding {
  const missing = question ? question.missing(facts) : [['found', 'deprivations', deprivation]];
  return { deprivation, state: 'unknown', by: null, missing };
}
