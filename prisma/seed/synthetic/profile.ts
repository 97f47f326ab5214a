import { type Commune, householdsOf, nearPoorOf, poorOf } from './households.ts';
import { pick, portion } from './pick.ts';
import type { Year } from './years.ts';

/** Who is counted in a commune at the end of a year: the denominators of what is measured there, none of them empty. */
export interface Profile {
  readonly households: number;
  readonly poor: number;
  readonly nearPoor: number;
  readonly poorNearPoor: number;
  readonly persons: number;
  readonly childrenUnderFive: number;
  readonly schoolChildren: number;
  readonly workers: number;
  readonly seekingJobs: number;
  readonly seekingTraining: number;
  readonly wantingTelecom: number;
  readonly wantingCredit: number;
  readonly wantingLegalAid: number;
}

export function profileOf(commune: Commune, year: Year): Profile {
  const draw = (low: number, high: number, word: string) => pick(low, high, commune.id, word, year);
  const some = (whole: number, low: number, high: number, word: string) =>
    Math.max(1, portion(whole, draw(low, high, word)));
  const households = householdsOf(commune, year);
  const poor = poorOf(commune, year);
  const nearPoor = nearPoorOf(commune, year);
  const poorNearPoor = poor + nearPoor;
  const newlyEscaped = draw(0, 6, 'escaped') + portion(poorOf(commune, 2021), draw(100, 400, 'escaped share'));
  const group = poorNearPoor + newlyEscaped;
  const workers = some(group * 2, 550, 850, 'workers');
  const persons = some(poorNearPoor * 4, 650, 850, 'persons');
  return {
    households,
    poor,
    nearPoor,
    poorNearPoor,
    persons,
    childrenUnderFive: some(households, 220, 320, 'children'),
    schoolChildren: some(poorNearPoor, 500, 900, 'school children'),
    workers,
    seekingJobs: some(workers, 120, 300, 'seeking jobs'),
    seekingTraining: some(workers, 80, 200, 'seeking training') + draw(0, 12, 'low income'),
    wantingTelecom: some(poorNearPoor, 550, 850, 'telecom'),
    wantingCredit: some(group, 200, 450, 'credit'),
    wantingLegalAid: Math.min(persons, draw(1, 12, 'legal aid')),
  };
}
