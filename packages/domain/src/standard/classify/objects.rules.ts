import type { HouseholdFacts } from '../household-facts.ts';
import type { Area, HouseholdClass } from '../standard.ts';
import { certainClass } from './certain.rules.ts';
import { incomesThatTell, type SettledTable, testsOf } from './class-tests.rules.ts';
import { incomeOf } from './income.rules.ts';
import type { Settled, SettledDeprivation } from './settled.ts';

/** For one area: the lines in order, and for every band between them the class of each range of deprivations. */
interface Bands {
  readonly lines: readonly number[];
  /** At `(band × width + least) × width + most`. */
  readonly classes: readonly (HouseholdClass | null)[];
}

/**
 * The certain class of a household and nothing else. The class of every band of income and every range of deprivations is
 * tabulated once from the standard's own table; a household is asked no more than its class needs, and about its members
 * last, since the class depends on how many deprivations there are and not on which.
 */
export function objectsOf(settled: Settled): (facts: HouseholdFacts) => HouseholdClass | null {
  const { table, way, accepted } = settled;
  const deprivations = settled.deprivations.toSorted((one, other) => costOf(one) - costOf(other));
  const count = deprivations.length;
  const width = count + 1;
  const rural = bandsOf(table, 'rural', count);
  const urban = bandsOf(table, 'urban', count);
  const byScore = way === 'score';

  return (facts) => {
    const { area, found } = facts;
    if (area === undefined) return null;
    const income = byScore ? incomeOf(settled, facts).amount : facts.incomePerPerson;
    const { lines, classes } = area === 'rural' ? rural : urban;
    if (income === undefined) return null;
    let band = 0;
    while (band < lines.length && income > (lines[band] ?? 0)) band += 1;
    const recorded = byScore ? facts.scores?.deprivation : undefined;
    if (recorded !== undefined) {
      const total = recorded / table.weight;
      return classes[(band * width + total) * width + total] ?? null;
    }
    let least = 0;
    let most = count;
    let decided = classes[(band * width + least) * width + most] ?? null;
    const counting = found === undefined ? undefined : accepted[found.standard];
    for (let at = 0; decided === null && at < count; at += 1) {
      const settledDeprivation = deprivations[at];
      if (settledDeprivation === undefined) break;
      const { question, deprivation } = settledDeprivation;
      const told = counting?.includes(deprivation) ? found?.deprivations[deprivation] : undefined;
      const state = question?.answer(facts) ?? told;
      if (state === undefined) continue;
      if (state) least += 1;
      else most -= 1;
      decided = classes[(band * width + least) * width + most] ?? null;
    }
    return decided;
  };
}

const costOf = ({ question }: SettledDeprivation): number => (question?.asksMembers ? 1 : 0);

/** Every band of income and range of deprivations settled beforehand by the very rule that `classify` asks. */
export function bandsOf(table: SettledTable, area: Area, count: number): Bands {
  const incomes = incomesThatTell(testsOf(table, area));
  const width = count + 1;
  const classes = incomes.flatMap((income) =>
    Array.from({ length: width * width }, (_, at) => {
      const [least, most] = [Math.floor(at / width), at % width];
      return least > most ? null : certainClass(table, { area, income, least, most });
    }),
  );
  return { lines: incomes.slice(0, -1), classes };
}
