import { type Refusal, refusal } from '../../shared/refusal.ts';
import type { DeprivationFinding, ReceiptStep } from '../classification.ts';
import type { HouseholdFacts } from '../household-facts.ts';
import type { Findings, Settled, SettledDeprivation } from './settled.ts';

/** Sets of deprivations, a bit for each by its position in the standard. */
interface Standing {
  readonly deprived: number;
  /** Of them or the rest: known by a review's finding alone. */
  readonly told: number;
  readonly unknown: number;
}

const NONE: readonly Refusal[] = [];

/**
 * Every deprivation by its own rule from the answers, or else as a review found it. Refuses `findingContradicted` where
 * both are known and differ: one of the two is wrong, and which is not for a rule to guess.
 */
export function findingsOf(settled: Settled, facts: HouseholdFacts): Findings {
  const { deprivations, accepted, answered } = settled;
  const { found } = facts;
  const counting = found === undefined ? undefined : accepted[found.standard];
  let refusals = NONE;
  let deprived = 0;
  let told = 0;
  let unknown = 0;
  for (let at = 0; at < deprivations.length; at += 1) {
    const { deprivation, question } = deprivations[at] as SettledDeprivation;
    const answer = question?.answer(facts);
    const finding = counting?.includes(deprivation) ? found?.deprivations[deprivation] : undefined;
    if (answer !== undefined && finding !== undefined && answer !== finding) {
      const path = ['found', 'deprivations', deprivation];
      refusals = [
        ...refusals,
        refusal('findingContradicted', path, { value: String(finding), allowed: String(answer) }),
      ];
    }
    const state = answer ?? finding;
    if (state === true) deprived |= 1 << at;
    if (state === undefined) unknown |= 1 << at;
    else if (answer === undefined) told |= 1 << at;
  }
  const standing = { deprived, told, unknown };
  if (told + unknown > 0 || refusals.length > 0) return { ...putDown(settled, facts, standing), refusals };
  const known = answered.get(deprived);
  if (known !== undefined) return known;
  const first = putDown(settled, facts, standing);
  answered.set(deprived, first);
  return first;
}

function putDown({ deprivations }: Settled, facts: HouseholdFacts, { deprived, told, unknown }: Standing): Findings {
  const findings: DeprivationFinding[] = [];
  const steps: ReceiptStep[] = [];
  let certain = 0;
  let open = 0;
  for (const [at, settled] of deprivations.entries()) {
    const has = (set: number): boolean => (set & (1 << at)) !== 0;
    if (has(unknown)) {
      open += 1;
      findings.push(unknownFinding(settled, facts));
      steps.push(settled.unknownStep);
    } else {
      if (has(deprived)) certain += 1;
      const bySource = has(told) ? settled.known.found : settled.known.answers;
      const { finding, step } = has(deprived) ? bySource.deprived : bySource.notDeprived;
      findings.push(finding);
      steps.push(step);
    }
  }
  return { findings, steps, certain, open, refusals: NONE };
}

function unknownFinding({ deprivation, question }: SettledDeprivation, facts: HouseholdFacts): DeprivationFinding {
  const missing = question ? question.missing(facts) : [['found', 'deprivations', deprivation]];
  return { deprivation, state: 'unknown', by: null, missing };
}
