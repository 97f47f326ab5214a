import type { Transaction } from '@bacthang/database';
import {
  addShiftSums,
  type CompiledStandard,
  type HouseholdClass,
  type HouseholdFacts,
  type IncomeWay,
  type ShiftSum,
  type StandardCode,
  shiftOf,
  shiftSums,
} from '@bacthang/domain';
import { loadTrials } from '../standard/trial.store.ts';

/** A commune's round with the unit right below the one asked about that it counts for; of a commune's own its villages do. */
interface Place {
  readonly roundId: string;
  readonly childId: string | null;
  readonly scored: number;
}

/** The periodic rounds of a year at and under a unit, as far as the viewer may see them, with how many cases are scored. */
export function loadScoredRounds(db: Transaction, unitId: string, year: number): Promise<Place[]> {
  return db.$queryRaw<Place[]>`
    SELECT round_id AS "roundId", child_id AS "childId", scored FROM app_scored_rounds(${unitId}, ${year}::int)`;
}

interface ScoredRow {
  readonly place: string;
  readonly class: HouseholdClass | null;
  readonly on: string;
  readonly way: IncomeWay;
  readonly standard: StandardCode;
  /** The answers as JSON: read once, here, instead of by the driver and again by Prisma. */
  readonly facts: string;
}

/** So many households' answers are in memory at once. */
const AT_ONCE = 20_000;

/**
 * The last answers of every scored case judged by another standard, added up by the unit right below (or village). Answers
 * come a number of rounds at a time and nobody's name with them; those that the viewer may not read are not counted.
 */
export async function sumUnderStandard(
  db: Transaction,
  places: readonly Place[],
  standard: StandardCode,
): Promise<readonly ShiftSum[]> {
  const trials = await loadTrials(db);
  const judgeBy = (code: StandardCode, on: string, way: IncomeWay): CompiledStandard => {
    const trial = trials(code, on, way);
    if (!trial) throw new Error(`a scoring of ${on} was judged by ${code}, which refuses a trial`);
    return trial;
  };
  const parts: ShiftSum[] = [];
  for (const some of inPortions(places)) {
    const children = new Map(some.map(({ roundId, childId }) => [roundId, childId]));
    const rows = await db.$queryRaw<(ScoredRow & { readonly roundId: string; readonly villageId: string })[]>`
      SELECT round_id AS "roundId", village_id AS "villageId", class, judged_on AS "on", way, standard, facts
      FROM app_scored_answers(${some.map(({ roundId }) => roundId)}::uuid[])`;
    const shifts = rows.map(({ roundId, villageId, class: from, on, way, standard: own, facts }) => {
      const household = {
        unitId: children.get(roundId) ?? villageId,
        from,
        facts: JSON.parse(facts) as HouseholdFacts,
      };
      return shiftOf(household, judgeBy(own, on, way), judgeBy(standard, on, way));
    });
    parts.push(...shiftSums(shifts));
  }
  return [...Map.groupBy(parts, ({ unitId }) => unitId)].map(([unitId, own]) => addShiftSums(unitId, own));
}

/** How many scored households there are right below, by unit. */
export function scoredBelow(places: readonly Place[]): readonly { readonly unitId: string; readonly scored: number }[] {
  const below = Map.groupBy(places, ({ childId }) => childId);
  return [...below].flatMap(([unitId, own]) =>
    unitId === null ? [] : [{ unitId, scored: own.reduce((sum, { scored }) => sum + scored, 0) }],
  );
}

function inPortions(places: readonly Place[]): readonly (readonly Place[])[] {
  const portions: Place[][] = [[]];
  let held = 0;
  for (const place of places) {
    if (held > 0 && held + place.scored > AT_ONCE) {
      portions.push([]);
      held = 0;
    }
    portions.at(-1)?.push(place);
    held += place.scored;
  }
  return portions.filter((portion) => portion.length > 0);
}
