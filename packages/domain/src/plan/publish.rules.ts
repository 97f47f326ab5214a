import { checkNestedAnswers, type InheritedTarget } from '../cascade/index.ts';
import { type Refusal, refusal, refusalsOf } from '../shared/refusal.ts';
import { checkTargets, type Target, type TargetContext } from '../target/index.ts';
import { checkFacts } from './facts.rules.ts';
import type { PlanFacts } from './plan.ts';

/** A plan that this one carries out. `publishedNumber` is null as long as it has no revision in force. */
export interface ParentPlan {
  readonly title: string;
  readonly publishedNumber: number | null;
}

/** A draft as it would be frozen. `targets` are the plan's own; what it was asked from above is in `inherited`. */
export interface Publication {
  readonly facts: PlanFacts;
  readonly targets: readonly Target[];
  readonly inherited: readonly InheritedTarget[];
  readonly parents: readonly ParentPlan[];
}

/**
 * What keeps a draft from being published, all of it at once; nothing if it may be. Nothing from above is silently
 * dropped: every unanswered target is named. One that waits for consent keeps no one: until then what was asked binds.
 * Refuses: what `checkFacts`, `checkTargets` and `checkNestedAnswers` refuse, `noTargets`, `targetUnanswered` (`subject` is the target's
 * statement, `value` its key), `parentNotPublished` (`subject` is the plan's title).
 */
export function checkPublish(
  { facts, targets, inherited, parents }: Publication,
  references: Pick<TargetContext, 'indicators' | 'subgroups'>,
): readonly Refusal[] {
  const { periodFrom, periodTo, outlookYear } = facts;
  const context = { ...references, periodFrom, periodTo, outlookYear };
  return [
    ...refusalsOf(checkFacts(facts)),
    ...refusalsOf(checkTargets(targets, context)),
    ...checkSomethingPromised(targets, inherited),
    ...checkAnswered(inherited),
    ...checkNestedAnswers(inherited, references.indicators),
    ...checkParents(parents),
  ];
}

/** A plan that only says what does not apply to it promises nothing. */
function checkSomethingPromised(targets: readonly Target[], inherited: readonly InheritedTarget[]): readonly Refusal[] {
  const carried = inherited.some(({ answer }) => answer !== null && answer.decision !== 'notApplicable');
  return targets.length > 0 || carried ? [] : [refusal('noTargets', ['targets'], { value: '0', allowed: '1..' })];
}

function checkAnswered(inherited: readonly InheritedTarget[]): readonly Refusal[] {
  return inherited
    .filter(({ state }) => state === 'unanswered')
    .map(({ ref, target }) => {
      const path = ['answers', ref.planId, ref.targetKey];
      return refusal('targetUnanswered', path, { value: ref.targetKey, subject: target.statement });
    });
}

function checkParents(parents: readonly ParentPlan[]): readonly Refusal[] {
  return parents.flatMap(({ title, publishedNumber }, index) =>
    publishedNumber === null ? [refusal('parentNotPublished', ['parents', String(index)], { subject: title })] : [],
  );
}
