import { type Indicator, isQuotient } from '../indicator/index.ts';
import { compare, parseFraction } from '../shared/exact.ts';
import { type Refusal, refusal } from '../shared/refusal.ts';
import type { CommitmentKind } from './commitment.ts';
import type { Target } from './target.ts';

/** Kinds whose value is an amount of the thing itself; a pace or a fraction of a part may well exceed that of the whole. */
const AMOUNTS: readonly CommitmentKind[] = ['level', 'annualQuantity', 'totalQuantity', 'maintain'];

/**
 * "Trong đó": a part never exceeds what contains it (cascade §2): 35.75% certified within 70.1% trained, 210 within 350.
 * Only like is compared with like, see `areComparable`. Refuses: `nestedAboveContainer` (`subject` is the part's statement,
 * `against` that of what contains it).
 */
export function checkNesting(
  targets: readonly Target[],
  indicators: ReadonlyMap<string, Indicator>,
  path: readonly string[],
): readonly Refusal[] {
  const byKey = new Map(targets.map((target) => [target.key, target]));
  return targets.flatMap((target, index) => {
    const container = target.nestedInKey === null ? undefined : byKey.get(target.nestedInKey);
    if (!container || !areComparable(target, container, indicators)) return [];
    const [inner, outer] = [valueIn(target), valueIn(container)];
    if (inner === null || outer === null || compare(inner, outer) <= 0) return [];
    const data = {
      value: target.commitment.value,
      allowed: `0..${container.commitment.value}`,
      subject: target.statement,
      against: container.statement,
    };
    return [refusal('nestedAboveContainer', [...path, String(index), 'commitment', 'value'], data)];
  });
}

/**
 * Whether a target's value can be held against its container's: the same kind of amount at the same due year, in the
 * same unit; and for a ratio the same subgroup, since a subgroup divides by its own people.
 */
function areComparable(target: Target, container: Target, indicators: ReadonlyMap<string, Indicator>): boolean {
  const [inner, outer] = [indicators.get(target.indicatorCode), indicators.get(container.indicatorCode)];
  if (!inner || !outer || inner.valueType !== outer.valueType || inner.unit !== outer.unit) return false;
  if (isQuotient(inner) && target.subgroupCode !== container.subgroupCode) return false;
  const { kind, periodTo } = target.commitment;
  return AMOUNTS.includes(kind) && kind === container.commitment.kind && periodTo === container.commitment.periodTo;
}

function valueIn({ commitment }: Target) {
  return commitment.value === null ? null : parseFraction(commitment.value);
}
