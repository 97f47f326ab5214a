import { type Fraction, wholesIn } from '../../shared/exact.ts';
import type { AnswerReading } from '../inherited.rules.ts';
import { partsOf } from './roll-up-targets.rules.ts';
import type { Sheet, SheetColumn } from './sheet.ts';
import { alone, isAdded, type Together } from './together.rules.ts';

/** The figures of one column as whole numbers. */
interface Whole {
  readonly scale: bigint;
  readonly limit: Cut;
  readonly parts: readonly (Cut & Pick<Together, 'weight' | 'strict'>)[];
}

/** A figure × the scale, rounded down; `cut` is 1 if that changed it. */
interface Cut {
  readonly amount: bigint;
  readonly cut: bigint;
}

/** Lays the columns out, see `Sheet`. */
export function layOut(columns: readonly SheetColumn[], reading: AnswerReading): Sheet {
  const wholes = columns.map(wholeOf);
  const count = wholes.reduce((sum, whole) => sum + (whole?.parts.length ?? 0), 0);
  const each = () => new Float64Array(columns.length);
  const perColumn = { scales: each(), cuts: each(), limits: each(), limitCuts: each() };
  const starts = new Uint32Array(columns.length + 1);
  const figures = { amounts: new Float64Array(count), weights: new Float64Array(count), strict: new Uint8Array(count) };
  let at = 0;
  for (const [column, whole] of wholes.entries()) {
    if (whole) {
      perColumn.scales[column] = Number(whole.scale);
      perColumn.cuts[column] = Number(whole.parts.reduce((sum, { cut }) => sum + cut, 0n));
      perColumn.limits[column] = Number(whole.limit.amount);
      perColumn.limitCuts[column] = Number(whole.limit.cut);
    }
    for (const { amount, weight, strict } of whole?.parts ?? []) {
      figures.amounts[at] = Number(amount);
      figures.weights[at] = Number(weight);
      figures.strict[at] = Number(strict);
      at += 1;
    }
    starts[column + 1] = at;
  }
  return { columns, reading, starts, ...figures, ...perColumn };
}

/** Null where nothing is added, or where something might leave the safe whole numbers by any scale. */
function wholeOf({ target: { indicator }, demand: { limit }, brought }: SheetColumn): Whole | null {
  if (!isAdded(indicator.rollUp) || limit === null || limit.comparator === 'eq') return null;
  const units = partsOf(brought).map((part) => alone(part, indicator.rollUp));
  const common = commonDenominator([limit.value.d, ...units.map(({ amount }) => amount.d)]);
  for (const scale of common === null ? SCALES : [common, ...SCALES]) {
    const parts = units.map(({ amount, weight, strict }) => ({ ...cutTo(scale, amount), weight, strict }));
    const whole = { scale, limit: cutTo(scale, limit.value), parts };
    if (staysSafe(whole, BigInt(indicator.per))) return whole;
  }
  return null;
}

/** Scales for figures without a usable common denominator, the finest first. */
const SCALES = [10n ** 9n, 10n ** 6n, 10n ** 3n];

function cutTo(scale: bigint, figure: Fraction): Cut {
  return { amount: wholesIn(figure, scale, 1n, 'down'), cut: scale % figure.d === 0n ? 0n : 1n };
}

/** Whether the sums, the limit for as many as there are, what lies between, and what it is divided by are all safe. */
function staysSafe({ scale, limit, parts }: Whole, per: bigint): boolean {
  let [amounts, weights] = [0n, 1n];
  for (const { amount, weight, cut } of parts) {
    amounts += magnitude(amount) + cut;
    weights += weight;
  }
  const between = amounts + (magnitude(limit.amount) + limit.cut) * weights;
  return [between, weights, scale * per].every((sum) => sum <= MOST);
}

const MOST = BigInt(Number.MAX_SAFE_INTEGER);

function magnitude(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}

/** The least common multiple; null beyond what could be added up safely. */
function commonDenominator(denominators: readonly bigint[]): bigint | null {
  let common = 1n;
  for (const denominator of new Set(denominators)) {
    common = (common / greatestCommonDivisor(common, denominator)) * denominator;
    if (common > MOST) return null;
  }
  return common;
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one, other];
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}
