import { isWithin, type PlainDate } from '../shared/index.ts';
import {
  AREAS,
  type ClassifyOptions,
  type HouseholdFacts,
  type IncomeWay,
  provincialOn,
  scoreTablesOn,
  stratumOn,
} from '../standard/index.ts';
import type { CommuneFacts, JudgedRound, ReviewLaw } from './review-law.ts';

/** How `classify` judges a household of a round that was scored on a day: on the server and on a phone alike. */
export function scoringOptions(round: JudgedRound, law: ReviewLaw, on: PlainDate): ClassifyOptions {
  const { standardUsed: standard, way, purpose } = round;
  return {
    standard,
    on,
    way,
    purpose,
    confirmations: law.confirmations,
    provincial: provincialOn(law.provincial, round, on),
    scoreTables: way === 'score' ? scoreTablesOn(standard, law.scoreTables, on).map(({ table }) => table) : [],
  };
}

/** Answers with what is the commune's own, whatever they say of it: its area on the day, and its region where points count. */
export function inCommune(
  { area: _, stratum: __, ...answers }: HouseholdFacts,
  { areas, strata }: CommuneFacts,
  way: IncomeWay,
  on: PlainDate,
): HouseholdFacts {
  const named = areas.find(({ from, to }) => isWithin(on, from, to))?.area;
  const area = AREAS.find((each) => each === named);
  const stratum = way === 'score' ? stratumOn(area, strata, on) : undefined;
  return { ...answers, ...(area ? { area } : {}), ...(stratum ? { stratum } : {}) };
}
