import type { Indicator } from '../indicator/index.ts';
import { enters } from './combine.rules.ts';
import { type Figure, observedValue } from './value.rules.ts';

/**
 * The units whose own figures a unit's roll-up is made of, in the order of the tree: the lowest ones under it that gave a
 * figure which enters by the indicator's rule, or itself where it has none below it or the rule adds up nothing. What a
 * unit between reported is a check beside the sum (cascade §8) and no part of it.
 */
export function contributorsOf(
  childrenOf: ReadonlyMap<string, readonly string[]>,
  figures: ReadonlyMap<string, Figure>,
  indicator: Pick<Indicator, 'valueType' | 'per' | 'rollUp'>,
  unitId: string,
): string[] {
  const childrenIn = (id: string) => (indicator.rollUp === 'none' ? [] : (childrenOf.get(id) ?? []));
  if (childrenIn(unitId).length === 0) return figures.has(unitId) ? [unitId] : [];
  const waiting = [unitId];
  const found: string[] = [];
  for (const id of waiting) {
    const children = childrenIn(id);
    waiting.push(...children);
    const figure = children.length === 0 ? figures.get(id) : undefined;
    if (figure && enters(indicator.rollUp, { ...figure, value: observedValue(indicator, figure) })) found.push(id);
  }
  return found;
}
