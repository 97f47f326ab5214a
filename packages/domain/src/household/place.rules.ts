import { isWithin, type PlainDate, type Refusal, refusal } from '../shared/index.ts';
import type { Unit } from '../unit/index.ts';
import type { Household } from './household.ts';
import { checkPeriods } from './period.rules.ts';
import { addressOn } from './present.rules.ts';

/**
 * Whether a unit stood on a day. Refuses `unitNotOnDay`, with the unit's own days as `allowed`: a commune formed on
 * 01/07/2025 has no households of 2024, and one that ended then none of 2026.
 */
export function checkUnitOnDay(
  { name, validFrom, validTo }: Pick<Unit, 'name' | 'validFrom' | 'validTo'>,
  day: PlainDate,
  path: readonly string[],
): readonly Refusal[] {
  if (isWithin(day, validFrom, validTo)) return [];
  const allowed = `${validFrom ?? ''}..${validTo ?? ''}`;
  return [refusal('unitNotOnDay', path, { value: day, allowed, subject: name })];
}

/**
 * What is wrong with where a household lived: `dateInvalid`, `endNotAfterStart`, `periodOverlaps`; `notAVillage` where the
 * place is none that is known; `unitNotOnDay` where it did not stand when the address began; `addressMissing` on `day`.
 */
export function checkAddresses(
  household: Pick<Household, 'addresses'>,
  villages: ReadonlyMap<string, Unit>,
  day: PlainDate,
): readonly Refusal[] {
  const places = household.addresses.flatMap(({ villageId, from }, index) => {
    const path = ['addresses', String(index), 'villageId'];
    const village = villages.get(villageId);
    if (village?.tier !== 'village') return [refusal('notAVillage', path, { value: villageId, allowed: 'village' })];
    return checkUnitOnDay(village, from, path);
  });
  const missing = addressOn(household, day) === null ? [refusal('addressMissing', ['addresses'], { value: day })] : [];
  return [...checkPeriods(household.addresses, ['addresses']), ...places, ...missing];
}
