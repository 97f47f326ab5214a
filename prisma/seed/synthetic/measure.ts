import type { Commune } from './households.ts';
import { pick, portion } from './pick.ts';
import { profileOf } from './profile.ts';
import { CERTIFIED, SHARES, TRAINED } from './shares.ts';
import type { Bounds, Year } from './years.ts';

/** A figure before it says whose and of which year it is. Counts have no denominator. */
export interface Measure {
  readonly indicatorCode: string;
  readonly subgroupCode: string | null;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly standardCode: string | null;
}

const POOR = 'poor-near-poor';
const ESCAPED = 'poor-near-poor-newly-escaped';
const REVIEWED = { subgroupCode: null, standardCode: 'MDP-2022' };

/** Communes, in a hundred, where a poor or near-poor household is still without anyone in stable work. */
const WITHOUT_STABLE_WORK = { 2021: 40, 2022: 30, 2023: 22, 2024: 15 } as const;

/** Everything the plan of Hưng Yên measures, for one commune in one year. */
export function measuresOf(commune: Commune, year: Year): readonly Measure[] {
  const people = profileOf(commune, year);
  const draw = (bounds: Bounds, word: string) => pick(...bounds[year], commune.id, word, year);
  const trained = portion(people.workers, draw(TRAINED, 'trained'));
  const certified = portion(trained, draw(CERTIFIED, 'certified'));
  const homes = Math.min(pick(1, 10, commune.id, 'homes', year), people.poorNearPoor);
  const everyHouseholdHasWork = pick(1, 100, commune.id, 'stable work', year) > WITHOUT_STABLE_WORK[year];
  const training = { subgroupCode: ESCAPED, denominator: people.workers, standardCode: null };
  const counted = { subgroupCode: POOR, denominator: null, standardCode: null };
  return [
    { ...REVIEWED, indicatorCode: 'poverty-rate', numerator: people.poor, denominator: people.households },
    { ...REVIEWED, indicatorCode: 'near-poverty-rate', numerator: people.nearPoor, denominator: people.households },
    { ...training, indicatorCode: 'trained-workers-rate', numerator: trained },
    { ...training, indicatorCode: 'certified-workers-rate', numerator: certified },
    { ...counted, indicatorCode: 'homes-built', numerator: homes },
    { ...counted, indicatorCode: 'stable-job-members', numerator: everyHouseholdHasWork ? 1 : 0 },
    ...SHARES.map(({ indicatorCode, subgroupCode, of, bounds }) => ({
      indicatorCode,
      subgroupCode,
      numerator: portion(people[of], draw(bounds, indicatorCode)),
      denominator: people[of],
      standardCode: null,
    })),
  ];
}
