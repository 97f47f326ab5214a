import type { Area, HouseholdClass } from '../standard.ts';
import { classOf, incomesThatTell, type SettledTable } from './class-tests.rules.ts';

/** What is known of a household where its class is decided. */
export interface Known {
  readonly area: Area;
  readonly income: number | undefined;
  readonly least: number;
  readonly most: number;
}

/** The class that nothing still unknown can change, or null. */
export function certainClass({ tests, weight }: SettledTable, known: Known): HouseholdClass | null {
  const { area, income, least, most } = known;
  if (income !== undefined && least === most) return classOf(tests[area], income, least * weight);
  const classes = new Set<HouseholdClass>();
  for (const amount of income === undefined ? incomesThatTell(tests[area]) : [income]) {
    for (let count = least; count <= most; count += 1) classes.add(classOf(tests[area], amount, count * weight));
  }
  const [only] = classes;
  return classes.size === 1 && only !== undefined ? only : null;
}

/** Whether at some income still possible the number of deprivations decides. */
export function countMatters({ tests, weight }: SettledTable, { area, income, least, most }: Known): boolean {
  return (income === undefined ? incomesThatTell(tests[area]) : [income]).some((amount) => {
    const first = classOf(tests[area], amount, least * weight);
    for (let count = least + 1; count <= most; count += 1) {
      if (classOf(tests[area], amount, count * weight) !== first) return true;
    }
    return false;
  });
}
