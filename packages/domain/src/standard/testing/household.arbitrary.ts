import fc from 'fast-check';
import { ETHNIC_CODES } from '../ethnicity.ts';
import {
  ALLOWANCES,
  DEVICES,
  HEAD_RELATIONS,
  type HouseholdFacts,
  LATRINES,
  type MemberFacts,
  QUALIFICATIONS,
  SCHOOLING,
  SEXES,
  WATER_SOURCES,
  WORK_STATES,
} from '../household-facts.ts';
import { AREAS, DEPRIVATIONS, STANDARD_CODES } from '../standard.ts';

/** The day that arbitrary households are judged on; birthdays lie around the ages that the law asks about. */
export const ON = '2024-10-01';

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const years = fc.integer({ min: 1940, max: 2024 });
const days = fc.constantFrom('01-01', '06-15', '09-30', '10-01');
const birthDates = fc.oneof(
  fc.tuple(years, days).map(([year, day]) => (year === 2024 && day > '10-01' ? `${year}-01-01` : `${year}-${day}`)),
  years.map(String),
  fc.tuple(years, fc.integer({ min: 1, max: 9 })).map(([year, month]) => `${year}-${twoDigits(month)}`),
);

const answers = { requiredKeys: [] as never[] };
const member = fc.record(
  {
    birthDate: birthDates,
    sex: fc.constantFrom(...SEXES),
    relation: fc.constantFrom(...HEAD_RELATIONS),
    ethnicity: fc.constantFrom(...ETHNIC_CODES),
    attends: fc.constantFrom(...SCHOOLING),
    qualification: fc.constantFrom(...QUALIFICATIONS),
    trainedOnTheJob: fc.boolean(),
    work: fc.constantFrom(...WORK_STATES),
    canWork: fc.boolean(),
    allowance: fc.constantFrom(...ALLOWANCES),
    healthInsurance: fc.boolean(),
    malnourished: fc.boolean(),
    untreatedIllness: fc.boolean(),
    merit: fc.boolean(),
  },
  answers,
);

const members = fc
  .array(member, { minLength: 1, maxLength: 6 })
  .map((list) => list.map((each, index): MemberFacts => ({ ref: `m${index}`, ...each })));

/** Incomes close to every line of every standard. */
const incomes = fc
  .tuple(
    fc.constantFrom(0, 700_000, 900_000, 1_000_000, 1_300_000, 1_500_000, 2_000_000, 2_200_000, 2_800_000, 9_000_000),
    fc.integer({ min: -1, max: 1 }),
  )
  .map(([line, by]) => Math.max(0, line + by));

const points = fc.constantFrom(100, 120, 121, 140, 141, 150, 151, 175, 176, 300);

const dwelling = fc.record(
  {
    floorArea: fc.tuple(fc.nat(60), fc.constantFrom('', '.5', '.99')).map(([whole, rest]) => `${whole}${rest}`),
    wallDurable: fc.boolean(),
    columnDurable: fc.boolean(),
    roofDurable: fc.boolean(),
  },
  answers,
);

const found = fc.record({
  standard: fc.constantFrom(...STANDARD_CODES),
  deprivations: fc.dictionary(fc.constantFrom(...DEPRIVATIONS), fc.boolean(), { maxKeys: 8 }),
});

/** What is known of a household whose area is: anything else may be missing, nothing is out of shape. */
export const households: fc.Arbitrary<HouseholdFacts> = fc
  .record(
    {
      area: fc.constantFrom(...AREAS),
      members,
      dwelling,
      water: fc.constantFrom(...WATER_SOURCES),
      latrine: fc.constantFrom(...LATRINES),
      usesInternet: fc.boolean(),
      usesTelephone: fc.boolean(),
      hearsLoudspeaker: fc.boolean(),
      devices: fc.subarray([...DEVICES]),
      incomePerPerson: incomes,
      scores: fc.record({ income: points, deprivation: fc.constantFrom(0, 10, 20, 30, 60) }, answers),
      found,
    },
    { requiredKeys: ['area', 'members'] },
  )
  .map((facts) => facts as HouseholdFacts);

/** The same, and some that nobody can judge. */
export const anything: fc.Arbitrary<HouseholdFacts> = fc.oneof(
  households,
  households.map(({ area: _none, ...facts }) => facts),
  households.map((facts) => ({ ...facts, members: [] })),
  households.map((facts) => ({ ...facts, members: facts.members.map((each) => ({ ...each, birthDate: '2031' })) })),
  households.map((facts) => ({ ...facts, members: [...facts.members, ...facts.members] })),
);
