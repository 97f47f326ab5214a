import type { Indicator } from '../indicator/index.ts';
import type { InheritedTarget } from './answer.ts';
import { compareDistributed } from './compare.rules.ts';
import type { Comparison } from './comparison.ts';
import type { RequirementContext } from './requirement.ts';

type Measured = Pick<Indicator, 'valueType' | 'per' | 'direction'>;

/**
 * Two targets above of which neither covers what the other asks; `comparison` is how the first stands to the second. Where
 * they never fall due in one year there is none.
 */
export interface RivalConflict<T> {
  readonly one: T;
  readonly other: T;
  readonly comparison: Comparison;
}

/** What binds a unit under several plans above. */
export interface Rivalry<T> {
  readonly rivals: readonly T[];
  readonly binding: readonly T[];
  readonly conflicts: readonly RivalConflict<T>[];
}

type Rival = Pick<InheritedTarget, 'target'>;

/** Targets from several plans above that ask for the same thing: one indicator and subgroup. Others are left out. */
export function rivalsOf<T extends Pick<InheritedTarget, 'ref' | 'target'>>(
  inherited: readonly T[],
): readonly (readonly T[])[] {
  const measured = Map.groupBy(inherited, ({ target }) => JSON.stringify([target.indicatorCode, target.subgroupCode]));
  return [...measured.values()].filter((same) => new Set(same.map(({ ref }) => ref.planId)).size > 1);
}

/**
 * Which of several targets that ask for the same thing binds the unit: the strictest, read with the unit's own baselines
 * and assignments. One that is covered by another, because whoever keeps that one keeps this one as well, does not bind
 * beside it; those that ask the same bind together. What cannot be held against each other, or asks more in one year and
 * less in another, binds side by side, and the conflict is named.
 */
export function bindingOf<T extends Rival>(
  rivals: readonly T[],
  indicator: Measured,
  context: RequirementContext,
): Rivalry<T> {
  const compared = (one: T, other: T) => compareDistributed(one.target, other.target, indicator, context);
  const covers = (one: T, other: T) => isCovered(compared(one, other));
  const binding = rivals.filter(
    (rival) => !rivals.some((other) => other !== rival && covers(other, rival) && !covers(rival, other)),
  );
  const conflicts = binding.flatMap((one, index) =>
    binding.slice(index + 1).flatMap((other) => {
      const [comparison, back] = [compared(one, other), compared(other, one)];
      const apart = [comparison, back].every(({ obstacle }) => obstacle === 'noRequirementInYear');
      return apart || isCovered(comparison) || isCovered(back) ? [] : [{ one, other, comparison }];
    }),
  );
  return { rivals, binding, conflicts };
}

function isCovered({ relation }: Comparison): boolean {
  return relation === 'tighter' || relation === 'equal';
}
