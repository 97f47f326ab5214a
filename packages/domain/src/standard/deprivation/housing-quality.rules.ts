import type { HouseholdFacts } from '../household-facts.ts';
import { reaches } from './answer.ts';
import type { DeprivationRule } from './deprivation-rule.ts';

const STRUCTURES = ['wallDurable', 'columnDurable', 'roofDurable'] as const;

/** Chất lượng nhà ở: of wall, column and roof at least so many are of material that does not last. */
export const housingQuality: DeprivationRule = ({ number }) => {
  const least = number('nonDurableAtLeast');
  return {
    answer: ({ dwelling }) => {
      if (dwelling === undefined) return undefined;
      let certain = 0;
      let open = 0;
      for (const structure of STRUCTURES) {
        const durable = dwelling[structure];
        if (durable === undefined) open += 1;
        else if (!durable) certain += 1;
      }
      return reaches(least, certain, open);
    },
    missing: ({ dwelling }: HouseholdFacts) =>
      STRUCTURES.filter((structure) => dwelling?.[structure] === undefined).map((structure) => ['dwelling', structure]),
  };
};
