import type { HouseholdFacts } from '../household-facts.ts';
import { either, not } from './answer.ts';
import type { DeprivationRule } from './deprivation-rule.ts';

const FIELDS = ['devices', 'hearsLoudspeaker'] as const;

/** The same in QĐ 59/2015: none of the devices that count, and out of hearing of the commune's loudspeaker. */
export const devicesOrLoudspeaker: DeprivationRule = ({ list }) => {
  const counted = new Set(list('devices'));
  return {
    asksMembers: false,
    answer: ({ devices, hearsLoudspeaker }) =>
      not(
        either(
          devices?.some((device) => counted.has(device)),
          hearsLoudspeaker,
        ),
      ),
    missing: (facts: HouseholdFacts) => FIELDS.filter((field) => facts[field] === undefined).map((field) => [field]),
  };
};
