import { type Indicator, isQuotient } from '../indicator/index.ts';
import { isDecimalString, normalizeDecimal } from '../shared/decimal.ts';
import { parseFraction } from '../shared/exact.ts';
import { type Refusal, type Result, refusal, resultOf } from '../shared/refusal.ts';
import { checkWhole } from '../shared/whole.rules.ts';
import { FIRST_YEAR, isYear, LAST_YEAR } from '../shared/year.ts';
import type { Observation, ObservationSource } from './observation.ts';
import type { Figure } from './value.rules.ts';

/**
 * A figure as entered: whole numbers as bigint or as typed. `emptyAllowed` where it answers a commitment over those in
 * need: nobody in need, 0 of 0, is then a result (cascade §3).
 */
export interface ObservationInput {
  readonly year: number;
  readonly source: ObservationSource;
  readonly numerator: bigint | string | null;
  readonly denominator: bigint | string | null;
  readonly value: string | null;
  readonly emptyAllowed?: boolean;
}

/** Sources that may give a quotient without its counts: a printed document, a sample survey. */
const QUOTIENT_SOURCES: readonly ObservationSource[] = ['planDocument', 'survey'];

type Measure = Pick<Indicator, 'valueType' | 'per'>;

/**
 * A figure as it may be stored. Counts, money and milestones are one whole number ≥ 0 (a milestone 0 or 1); a ratio has
 * whole counts with 0 ≤ numerator ≤ denominator and denominator > 0; a rate likewise, but may count more than it divides
 * by. Refuses: `notWhole`, `outOfRange`, `tooManyDigits` (15), `fieldRequired`, `fieldForbidden`, `notDecimal`,
 * `numeratorAboveDenominator`, `denominatorNotPositive`, `quotientWithoutCounts`, `notMeasurable`, `yearOutOfRange`.
 */
export function checkObservation(
  indicator: Measure,
  input: ObservationInput,
): Result<Figure & Pick<Observation, 'year'>> {
  const refusals: Refusal[] = [];
  if (!isYear(input.year)) {
    const data = { value: String(input.year), allowed: `${FIRST_YEAR}..${LAST_YEAR}` };
    refusals.push(refusal('yearOutOfRange', ['year'], data));
  }
  const figure = checkFigure(indicator, input);
  if (!figure.ok) return { ok: false, refusals: [...refusals, ...figure.refusals] };
  return resultOf({ year: input.year, ...figure.value }, refusals);
}

function checkFigure(indicator: Measure, input: ObservationInput): Result<Figure> {
  if (indicator.valueType === 'text') return { ok: false, refusals: [refusal('notMeasurable', ['numerator'])] };
  if (!isQuotient(indicator)) return checkCount(indicator, input);
  return input.value === null ? checkCounts(indicator, input) : checkPrinted(indicator, input, input.value);
}

function checkCount(indicator: Measure, { numerator, denominator, value }: ObservationInput): Result<Figure> {
  const max = indicator.valueType === 'milestone' ? 1n : null;
  const counted = checkWhole(numerator, ['numerator'], max);
  const refusals = [...counted.refusals];
  if (denominator !== null) refusals.push(refusal('fieldForbidden', ['denominator'], { value: String(denominator) }));
  if (value !== null) refusals.push(refusal('fieldForbidden', ['value'], { value }));
  return resultOf({ numerator: counted.number, denominator: null, value: null }, refusals);
}

function checkCounts(indicator: Measure, input: ObservationInput): Result<Figure> {
  const [above, below] = [checkWhole(input.numerator, ['numerator']), checkWhole(input.denominator, ['denominator'])];
  const refusals = [...above.refusals, ...below.refusals];
  const [numerator, denominator] = [above.number, below.number];
  const empty = input.emptyAllowed === true && numerator === 0n;
  if (denominator === 0n && !empty) {
    refusals.push(refusal('denominatorNotPositive', ['denominator'], { value: '0', allowed: '1..' }));
  } else if (indicator.valueType === 'ratio' && numerator !== null && denominator !== null && numerator > denominator) {
    const data = { value: String(numerator), allowed: `0..${denominator}` };
    refusals.push(refusal('numeratorAboveDenominator', ['numerator'], data));
  }
  return resultOf({ numerator, denominator, value: null }, refusals);
}

/** A printed quotient; the paper may give its numerator too ("230 hộ, chiếm 12,04%"), but with both counts it is computed. */
function checkPrinted(indicator: Measure, input: ObservationInput, text: string): Result<Figure> {
  const counted = input.numerator === null ? null : checkWhole(input.numerator, ['numerator']);
  const refusals = [...(counted?.refusals ?? [])];
  const fraction = parseFraction(text);
  if (!QUOTIENT_SOURCES.includes(input.source)) {
    refusals.push(refusal('quotientWithoutCounts', ['value'], { value: text, allowed: QUOTIENT_SOURCES.join('|') }));
  }
  if (input.denominator !== null) {
    refusals.push(refusal('fieldForbidden', ['denominator'], { value: String(input.denominator) }));
  }
  if (fraction === null) refusals.push(refusal('notDecimal', ['value'], { value: text, allowed: 'decimal' }));
  else if (fraction.lt(0) || fraction.gt(indicator.per)) {
    refusals.push(refusal('outOfRange', ['value'], { value: text, allowed: `0..${indicator.per}` }));
  }
  const value = isDecimalString(text) ? normalizeDecimal(text) : null;
  return resultOf({ numerator: counted?.number ?? null, denominator: null, value }, refusals);
}
