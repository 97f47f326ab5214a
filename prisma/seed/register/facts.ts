import {
  compileStandard,
  type Deprivation,
  type HouseholdClass,
  type HouseholdFacts,
  type MemberFacts,
  type PlainDate,
  type StandardCode,
} from '@bacthang/domain';
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

/** Who was born by then. */
export function peopleOn<T extends InventedPerson>(people: readonly T[], on: PlainDate): readonly T[] {
  return people.filter(({ birthDate }) => birthDate <= on.slice(0, 7));
}

/**
 * Answers that make a household of that class by MDP-2022, always the same for the same household: of one class it is deprived
 * in the same things every year, and as a poor one in more of them.
 */
export function factsOf(
  people: readonly InventedPerson[],
  of: HouseholdClass,
  key: string,
  on: PlainDate,
): HouseholdFacts {
  const living = peopleOn(people, on);
  const count = of === 'poor' ? pick(3, 5, key, 'poor') : pick(0, 2, key, 'near');
  const first = pick(0, HOME.length - 1, key, 'first');
  const deprived = new Set(Array.from({ length: count }, (_, index) => HOME[(first + index) % HOME.length]));
  const thousands = of === 'above' ? pick(1_520, 3_400, key, 'income') : pick(600, 1_500, key, 'income', of);
  return {
    area: 'rural',
    members: living.map((person, index) => memberOf(person, String(index + 1), Number(on.slice(0, 4)))),
    incomePerPerson: thousands * 1000,
    dwelling: {
      floorArea: String(living.length * (deprived.has('housingArea') ? 6 : 14)),
      wallDurable: !deprived.has('housingQuality'),
      columnDurable: true,
      roofDurable: !deprived.has('housingQuality'),
    },
    water: deprived.has('water') ? 'surfaceWater' : 'drilledWell',
    latrine: deprived.has('latrine') ? 'other' : 'septic',
    usesInternet: !deprived.has('telecom'),
    usesTelephone: !deprived.has('telecom'),
    hearsLoudspeaker: !deprived.has('informationDevices'),
    devices: deprived.has('informationDevices') ? [] : ['television'],
  };
}

function memberOf({ birthDate, sex, relation, ethnicity }: InventedPerson, ref: string, year: number): MemberFacts {
  const age = year - Number(birthDate.slice(0, 4));
  return {
    ref,
    birthDate,
    sex,
    relation,
    ethnicity,
    attends: age >= 18 ? 'none' : schoolAt(age),
    qualification: age >= 18 ? 'upperSecondary' : age >= 15 ? 'lowerSecondary' : 'none',
    trainedOnTheJob: false,
    work: age >= 18 ? 'ownAccount' : 'notInWork',
    allowance: 'none',
    healthInsurance: true,
    malnourished: false,
    untreatedIllness: false,
    merit: false,
  };
}

function schoolAt(age: number): NonNullable<MemberFacts['attends']> {
  if (age < 3) return 'none';
  if (age < 6) return 'preschool';
  if (age < 11) return 'primary';
  return age < 15 ? 'lowerSecondary' : 'upperSecondary';
}

/** The class that a standard gives them. */
export function classBy(standard: StandardCode, facts: HouseholdFacts, on: PlainDate): HouseholdClass {
  const compiled = compileStandard({ standard, on, way: 'income', purpose: 'trial' });
  const result = compiled.ok ? compiled.value.classify(facts) : compiled;
  if (!result.ok || result.value.kind !== 'decided') throw new Error('made-up answers are whole');
  return result.value.class;
}
