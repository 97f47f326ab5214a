import { type Deprivation, type HouseholdClass, type HouseholdFacts, RULE_SETS } from '@bacthang/domain';
import { pick } from '../synthetic/pick.ts';
import type { InventedPerson } from './people.ts';

/** Deprivations of the dwelling and its services: of people nothing is made up that would be sensitive. */
const HOME: readonly Deprivation[] = [
  'latrine',
  'telecom',
  'informationDevices',
  'housingQuality',
  'water',
  'housingArea',
];
const COUNTED = RULE_SETS['MDP-2022'].deprivations.map(({ deprivation }) => deprivation);
const UNCOUNTED: readonly Deprivation[] = ['dependents'];

/** Answers that make a household of that class by MDP-2022, always the same for the same words. */
export function factsOf(
  people: readonly InventedPerson[],
  of: HouseholdClass,
  ...words: readonly (string | number)[]
): HouseholdFacts {
  const count = of === 'poor' ? pick(3, 5, ...words, 'poor') : pick(0, 2, ...words, 'near');
  const first = pick(0, HOME.length - 1, ...words, 'first');
  const deprived = new Set(Array.from({ length: count }, (_, index) => HOME[(first + index) % HOME.length]));
  const thousands = of === 'above' ? pick(1_520, 3_400, ...words, 'income') : pick(600, 1_500, ...words, 'income');
  return {
    area: 'rural',
    members: people.map(({ birthDate, sex, relation, ethnicity }, index) => ({
      ref: String(index + 1),
      birthDate,
      sex,
      relation,
      ethnicity,
      allowance: 'none',
      merit: false,
    })),
    incomePerPerson: thousands * 1000,
    found: {
      standard: 'MDP-2022',
      deprivations: Object.fromEntries(
        COUNTED.filter((name) => !UNCOUNTED.includes(name)).map((name) => [name, deprived.has(name)]),
      ),
    },
  };
}
