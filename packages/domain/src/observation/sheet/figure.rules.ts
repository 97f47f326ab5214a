import { decimalsOf, type Indicator, isQuotient } from '../../indicator/index.ts';
import { type DecimalString, normalizeDecimal } from '../../shared/decimal.ts';
import { toDecimal } from '../../shared/exact.ts';
import { type Refusal, type Result, refusal } from '../../shared/refusal.ts';
import { checkObservation } from '../observation.rules.ts';
import { type Figure, observedValue } from '../value.rules.ts';
import type { ReadParts } from './sheet.ts';

/** A figure that may be stored, and what of its row deserves a look. */
export interface CheckedFigure {
  readonly figure: Figure;
  readonly warnings: readonly Refusal[];
}

/**
 * What the cells of one thing come to, by the rule for every reported figure. A count is a count whichever column it stands
 * in. A quotient beside its counts is only compared, with the decimals that it is written with: `rateDiffers` warns.
 */
export function checkParts(indicator: Indicator, year: number, parts: ReadParts): Result<CheckedFigure> {
  const { numerator, denominator, value } = parts;
  const counted = isQuotient(indicator) ? numerator : (numerator ?? value);
  const alone = isQuotient(indicator) && numerator === null && denominator === null ? value : null;
  const checked = checkObservation(indicator, {
    year,
    source: 'report',
    numerator: counted,
    denominator,
    value: alone,
    emptyAllowed: true,
  });
  if (!checked.ok) return checked;
  const { numerator: above, denominator: below } = checked.value;
  const figure: Figure = { numerator: above, denominator: below, value: null };
  const rate = isQuotient(indicator) && value !== null ? rateDiffers(indicator, figure, value) : null;
  return { ok: true, value: { figure, warnings: rate ? [rate] : [] } };
}

function rateDiffers(indicator: Indicator, figure: Figure, written: DecimalString): Refusal | null {
  const exact = observedValue(indicator, figure);
  if (exact === null) return null;
  const decimals = written.split('.')[1]?.length ?? 0;
  if (normalizeDecimal(toDecimal(exact, decimals, 'halfUp')) === written) return null;
  const allowed = toDecimal(exact, Math.max(decimals, decimalsOf(indicator)), 'halfUp');
  return refusal('rateDiffers', ['value'], { value: written, allowed });
}
