import type { ParametersInForce } from '../parameter.rules.ts';
import type { ClassTable } from '../rule-set/rule-set.ts';
import { AREAS, type Area, type HouseholdClass } from '../standard.ts';

/** A line of the table of classes with its numbers: income up to `upTo` (inclusive), at least `atLeast` in weight. */
export interface SettledTest {
  readonly class: HouseholdClass;
  readonly upTo: number;
  readonly atLeast: number;
  readonly parameters: readonly string[];
}

/** A table of classes as it stands on a day. `weight` is what one deprivation counts: one, or its points. */
export interface SettledTable {
  readonly weight: number;
  readonly tests: Readonly<Record<Area, readonly SettledTest[]>>;
}

/** The table with its numbers, or null where one of them was not found: the standard has no such way yet. */
export function settleTable(table: ClassTable, numberOf: (key: string) => number | null): SettledTable | null {
  const weight = table.weight === null ? 1 : numberOf(table.weight);
  if (weight === null) return null;
  const settled = AREAS.map((area) => [area, settleTests(table, area, numberOf)] as const);
  const [rural, urban] = settled.map(([, tests]) => tests);
  return rural && urban ? { weight, tests: { rural, urban } } : null;
}

function settleTests(table: ClassTable, area: Area, numberOf: (key: string) => number | null) {
  const tests: SettledTest[] = [];
  for (const test of table.tests) {
    const line = `${test.upTo}.${area}`;
    const [upTo, atLeast] = [numberOf(line), test.atLeast === null ? 0 : numberOf(test.atLeast)];
    if (upTo === null || atLeast === null) return null;
    tests.push({ class: test.class, upTo, atLeast, parameters: test.atLeast === null ? [line] : [line, test.atLeast] });
  }
  return tests;
}

/** A parameter's value where it is a number, in which overrides come first. */
export function numberIn(parameters: ParametersInForce, overrides: Readonly<Record<string, number>> = {}) {
  return (key: string): number | null => {
    const value = overrides[key] ?? parameters.get(key)?.value;
    return typeof value === 'number' ? value : null;
  };
}

/** The lines of an area; by the names themselves, which is several times faster than by a key. */
export function testsOf({ tests }: SettledTable, area: Area): readonly SettledTest[] {
  return area === 'rural' ? tests.rural : tests.urban;
}

/** The class of so much income (or so many points) and so much deprivation: the first line that takes both. */
export function classOf(tests: readonly SettledTest[], income: number, deprivation: number): HouseholdClass {
  for (const test of tests) if (income <= test.upTo && deprivation >= test.atLeast) return test.class;
  return 'above';
}

/** The incomes between which classes change: every line, and one đồng above the highest. Any other acts as one of them. */
export function incomesThatTell(tests: readonly SettledTest[]): readonly number[] {
  const lines = tests.map(({ upTo }) => upTo);
  return [...new Set([...lines, Math.max(...lines) + 1])].toSorted((a, b) => a - b);
}
