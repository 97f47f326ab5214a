import { type Refusal, type Result, refusal, resultOf } from '../shared/refusal.ts';
import { checkWhole } from '../shared/whole.rules.ts';
import {
  CROSSINGS,
  DECREASES,
  INCREASES,
  type ListMovement,
  type Movement,
  type MovementFigure,
  type MovementList,
  type MovementReport,
} from './movement.ts';

/**
 * A year's movement of both lists as it may be stored (cascade §8), whole numbers in which
 * - each end is the start less what left the list, plus what came to it: else `flowsUnbalanced` at `end`;
 * - each start is the end of the year before, as far as that is known: else `startNotPreviousEnd` at `start`;
 * - who left one list for the other came to it there: else `crossingsDiffer` at the near-poor list's figure.
 *
 * These have what was given as `value`, what the other figures make of it as `allowed`, and the first less the second as
 * `subject`. Refuses what `checkWhole` refuses, too; of figures that are none nothing else is said. Paths begin with the
 * list, `poor` or `nearPoor`.
 */
export function checkFlows(report: MovementReport): Result<Movement> {
  const [poor, nearPoor] = [wholesOf('poor', report.poor), wholesOf('nearPoor', report.nearPoor)];
  const refusals = [
    ...(poor.ok ? checkList('poor', poor.value, report.previousEnd.poor) : poor.refusals),
    ...(nearPoor.ok ? checkList('nearPoor', nearPoor.value, report.previousEnd.nearPoor) : nearPoor.refusals),
  ];
  if (!poor.ok || !nearPoor.ok) return { ok: false, refusals };
  const movement = { poor: poor.value, nearPoor: nearPoor.value };
  return resultOf(movement, [...refusals, ...checkCrossings(movement)]);
}

/** The movement of a whole from those of its parts: sums, which keep every identity that the parts keep. */
export function rollUpFlows(parts: readonly Movement[]): Movement {
  return {
    poor: summed(
      'poor',
      parts.map((part) => part.poor),
    ),
    nearPoor: summed(
      'nearPoor',
      parts.map((part) => part.nearPoor),
    ),
  };
}

type Figures = { readonly [L in MovementList]: readonly MovementFigure<L>[] };
const LEAVING: Figures = DECREASES;
const COMING: Figures = INCREASES;

/** The same for every figure of a list, in the order of the form. */
function each<L extends MovementList, T>(list: L, make: (figure: MovementFigure<L>) => T): ListMovement<L, T> {
  const figures: readonly MovementFigure<L>[] = ['start', ...LEAVING[list], ...COMING[list], 'end'];
  return Object.fromEntries(figures.map((figure) => [figure, make(figure)])) as ListMovement<L, T>;
}

function wholesOf<L extends MovementList>(
  list: L,
  typed: ListMovement<L, bigint | string | null>,
): Result<ListMovement<L>> {
  const refusals: Refusal[] = [];
  const wholes = each(list, (figure) => {
    const checked = checkWhole(typed[figure], [list, figure]);
    refusals.push(...checked.refusals);
    return checked.number ?? 0n;
  });
  return resultOf(wholes, refusals);
}

function checkList<L extends MovementList>(list: L, numbers: ListMovement<L>, previousEnd: bigint | null) {
  const stood: bigint = numbers.start;
  const end = stood - total(numbers, LEAVING[list]) + total(numbers, COMING[list]);
  return [
    ...differing('flowsUnbalanced', [list, 'end'], numbers.end, end),
    ...(previousEnd === null ? [] : differing('startNotPreviousEnd', [list, 'start'], numbers.start, previousEnd)),
  ];
}

function total<L extends MovementList>(numbers: ListMovement<L>, figures: readonly MovementFigure<L>[]): bigint {
  return figures.reduce((sum, figure) => sum + numbers[figure], 0n);
}

function checkCrossings({ poor, nearPoor }: Movement): readonly Refusal[] {
  return CROSSINGS.flatMap((crossing) =>
    differing('crossingsDiffer', ['nearPoor', crossing.nearPoor], nearPoor[crossing.nearPoor], poor[crossing.poor]),
  );
}

function differing(
  code: Refusal['code'],
  path: readonly string[],
  given: bigint,
  expected: bigint,
): readonly Refusal[] {
  if (given === expected) return [];
  return [refusal(code, path, { value: String(given), allowed: String(expected), subject: String(given - expected) })];
}

function summed<L extends MovementList>(list: L, parts: readonly ListMovement<L>[]): ListMovement<L> {
  return each(list, (figure) => parts.reduce((sum, part) => sum + part[figure], 0n));
}
