import { endOfYear, isWithin } from '../shared/plain-date.ts';
import type { Unit } from './unit.ts';

/**
 * The newest closed year at whose end the unit stood: figures "at the end of the year" of a later one are of other units.
 * 2024 for a unit that ended on 01/07/2025, whatever year has closed since. Null where it has seen no year's end yet.
 */
export function lastYearStood(
  { validFrom, validTo }: Pick<Unit, 'validFrom' | 'validTo'>,
  closedYear: number,
): number | null {
  const last = validTo === null ? closedYear : Math.min(closedYear, Number(validTo.slice(0, 4)) - 1);
  return isWithin(endOfYear(last), validFrom, validTo) ? last : null;
}
