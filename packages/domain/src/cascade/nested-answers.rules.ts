import type { Indicator } from '../indicator/index.ts';
import type { Refusal } from '../shared/refusal.ts';
import { checkNesting } from '../target/index.ts';
import type { InheritedTarget } from './answer.ts';
import { effectiveDistributed } from './inherited.rules.ts';

/**
 * "Trong đó" among what a unit answered: a part that it tightened may not exceed the whole that it kept, nor the part that
 * it kept the whole that it relaxed, each as answered. What does not apply contains nothing. Refuses `nestedAboveContainer`;
 * paths are `answers`, the plan, the target's key and the field.
 */
export function checkNestedAnswers(
  inherited: readonly InheritedTarget[],
  indicators: ReadonlyMap<string, Indicator>,
): readonly Refusal[] {
  const plans = Map.groupBy(inherited, ({ ref }) => ref.planId);
  return [...plans].flatMap(([planId, targets]) => {
    const answered = targets.flatMap((each) => {
      const standing = effectiveDistributed(each, 'answered');
      return standing ? [{ ...each.target, commitment: standing.commitment }] : [];
    });
    return checkNesting(answered, indicators, []).map((found) => {
      const [index, ...field] = found.path;
      return { ...found, path: ['answers', planId, answered[Number(index)]?.key ?? '', ...field] };
    });
  });
}
