import type { Area, HouseholdClass } from '../standard.ts';
import { classOf, incomesThatTell, type SettledTable, testsOf } from './class-tests.rules.ts';

/** What is known of a household where its class is decided. */
export interface Known {
  readonly area: Area;
  readonly income: number | undefined;
  readonly least: number;
  readonly most: number;
}

/** The class that nothing still unknown can change, or null. */
export function certainClass(table: SettledTable, known: Known): HouseholdClass | null {
  const { area, income, least, most } = known;
  const tests = testsOf(table, area);
  if (income !== undefined && least === most) return classOf(tests, income, least * table.weight);
  const classes = new Set<HouseholdClass>();
  for (const amount of income === undefined ? incomesThatTell(tests) : [income]) {
    for (let count = least; count <= most; count += 1) classes.add(classOf(tests, amount, count * table.weight));
  }
  const [only] = classes;
  return classes.size === 1 && only !== undefined ? only : null;
}

/** Whether at some income still possible the number of deprivations decides. */
export function countMatters(table: SettledTable, { area, income, least, most }: Known): boolean {
  const tests = testsOf(table, area);
  return (income === undefined ? incomesThatTell(tests) : [income]).some((amount) => {
    const first = classOf(tests, amount, least * table.weight);
    for (let count = least + 1; count <= most; count += 1) {
      if (classOf(tests, amount, count * table.weight) !== first) return true;
    }
    return false;
  });
}
