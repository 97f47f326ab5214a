import type { DecimalString } from '../../shared/decimal.ts';
import type { DeprivationRule } from './deprivation-rule.ts';

/** Diện tích nhà ở bình quân: less than so many m² a person, strictly; in hundredths of m², so that it is exact. */
export const housingArea: DeprivationRule = ({ number }) => {
  const least = number('lessThan') * 100;
  return {
    asksMembers: false,
    answer: ({ dwelling, members }) =>
      dwelling?.floorArea === undefined ? undefined : hundredths(dwelling.floorArea) < least * members.length,
    missing: () => [['dwelling', 'floorArea']],
  };
};

/** An area with at most two decimals: `36.5` is 3650. */
function hundredths(area: DecimalString): number {
  const point = area.indexOf('.');
  if (point < 0) return Number(area) * 100;
  return Number(area.slice(0, point)) * 100 + Number(area.slice(point + 1).padEnd(2, '0'));
}
