import type { HouseholdFacts } from '../household-facts.ts';
import { reaches } from './answer.ts';
import type { DeprivationRule } from './deprivation-rule.ts';

const STRUCTURES = ['wallDurable', 'columnDurable', 'roofDurable'] as const;

/** Chất lượng nhà ở: of wall, column and roof at least so many are of material that does not last. */
export const housingQuality: DeprivationRule = ({ number }) => {
  const least = number('nonDurableAtLeast');
  return {
    asksMembers: false,
    answer: ({ dwelling }) => {
      if (dwelling === undefined) return undefined;
      const { wallDurable, columnDurable, roofDurable } = dwelling;
      const certain = count(wallDurable, false) + count(columnDurable, false) + count(roofDurable, false);
      const open = count(wallDurable, undefined) + count(columnDurable, undefined) + count(roofDurable, undefined);
      return reaches(least, certain, open);
    },
    missing: ({ dwelling }: HouseholdFacts) =>
      STRUCTURES.filter((structure) => dwelling?.[structure] === undefined).map((structure) => ['dwelling', structure]),
  };
};

const count = (durable: boolean | undefined, wanted: boolean | undefined): number => (durable === wanted ? 1 : 0);
