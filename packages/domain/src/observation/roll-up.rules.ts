import type { Indicator } from '../indicator/index.ts';
import { subtract } from '../shared/exact.ts';
import { COMBINE, enters } from './combine.rules.ts';
import { NOTHING_ROLLED, type Rolled, type RollUp } from './roll-up.ts';
import { orderTree, type TreeUnit, type UnitTree } from './tree.ts';
import { type Figure, observedValue } from './value.rules.ts';

type Measure = Pick<Indicator, 'valueType' | 'per' | 'rollUp'>;

/**
 * Every unit's figure from those of the units below it, in one pass over a tree made ready by `orderTree`; exact.
 * Lowest units stand with what they reported. A rule of `none` adds up nothing: every unit stands for itself.
 * The caller chooses the figures: one indicator, subgroup, year and status, and units of that date.
 */
export function rollUp(tree: UnitTree, figures: ReadonlyMap<string, Figure>, indicator: Measure): Map<string, RollUp> {
  const rolled = new Map<string, RollUp>();
  for (const { id, children } of tree.bottomUp) {
    const own = ownFigure(figures.get(id), indicator);
    const below = children.flatMap((child) => rolled.get(child) ?? []);
    rolled.set(id, below.length === 0 ? lowest(own, indicator) : above(own, below, indicator));
  }
  return rolled;
}

/** `rollUp` for a tree that is used once. */
export function rollUpTree(
  units: readonly TreeUnit[],
  figures: ReadonlyMap<string, Figure>,
  indicator: Measure,
): Map<string, RollUp> {
  return rollUp(orderTree(units), figures, indicator);
}

function ownFigure(figure: Figure | undefined, indicator: Measure): Rolled {
  if (!figure) return NOTHING_ROLLED;
  return { numerator: figure.numerator, denominator: figure.denominator, value: observedValue(indicator, figure) };
}

function lowest(own: Rolled, { rollUp: rule }: Measure): RollUp {
  return { ...own, reported: enters(rule, own) ? 1 : 0, expected: 1, own: own.value, difference: null };
}

function above(own: Rolled, below: readonly RollUp[], indicator: Measure): RollUp {
  if (indicator.rollUp === 'none') return lowest(own, indicator);
  const figure = COMBINE[indicator.rollUp](below, indicator);
  return {
    ...figure,
    reported: below.reduce((sum, part) => sum + part.reported, 0),
    expected: below.reduce((sum, part) => sum + part.expected, 0),
    own: own.value,
    difference: own.value && figure.value && subtract(own.value, figure.value),
  };
}
