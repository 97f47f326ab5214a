import { checkUnitOnDay } from '../household/index.ts';
import {
  FIRST_YEAR,
  isPlainDate,
  isYear,
  LAST_YEAR,
  type PlainDate,
  type Refusal,
  type Result,
  refusal,
  resultOf,
} from '../shared/index.ts';
import { type PaperRule, rulesOn } from '../standard/index.ts';
import type { Unit } from '../unit/index.ts';
import { twoDigits } from './deadline.rules.ts';
import { procedureOf, procedureOn } from './procedure.rules.ts';
import type { ReviewRound } from './round.ts';

/**
 * A round as it may be opened. A periodic one has no month and opens within the procedure's days of its year, a regular one
 * from the 15th of its month to the month's end; by the procedure of that day, `localRules` those of provinces. Its policy year is its own or the next. Refuses `yearOutOfRange`, `dateInvalid`,
 * `fieldRequired`, `fieldForbidden`, `outOfRange` (`policyYear`, `month`), `outsideReviewPeriod`, `procedureNotInForce`,
 * `notACommune`, `unitNotOnDay`; an official round whose standard is known to be another `standardDiffers`.
 */
export function checkRound(
  round: ReviewRound,
  commune: Unit,
  localRules: readonly PaperRule[] = [],
): Result<ReviewRound> {
  const { year, openedOn } = round;
  if (!isYear(year)) {
    return resultOf(round, [
      refusal('yearOutOfRange', ['year'], { value: String(year), allowed: `${FIRST_YEAR}..${LAST_YEAR}` }),
    ]);
  }
  if (!isPlainDate(openedOn)) {
    return resultOf(round, [refusal('dateInvalid', ['openedOn'], { value: openedOn, allowed: 'YYYY-MM-DD' })]);
  }
  return resultOf(round, [
    ...checkMonth(round),
    ...checkPolicyYear(round),
    ...checkProcedure(round, localRules),
    ...checkStandard(round),
    ...(commune.tier === 'commune' ? [] : [refusal('notACommune', ['communeId'], { value: commune.tier })]),
    ...checkUnitOnDay(commune, openedOn, ['communeId']),
  ]);
}

/** The days `[from, to]` on which a round of a procedure may be opened; null of a regular one without its month. */
export function openingDays({ kind, year, month, procedure }: ReviewRound): readonly [PlainDate, PlainDate] | null {
  const { calendar } = procedureOf(procedure);
  if (kind === 'periodic') return [`${year}-${calendar.periodicFrom}`, `${year}-${calendar.periodicTo}`];
  if (month === null) return null;
  const prefix = `${year}-${twoDigits(month)}`;
  const last = [31, 30, 29, 28].map((day) => `${prefix}-${day}`).find(isPlainDate);
  return last === undefined ? null : [`${prefix}-${twoDigits(calendar.regularFromDay)}`, last];
}

function checkMonth(round: ReviewRound): readonly Refusal[] {
  const { kind, month, openedOn } = round;
  if (kind === 'periodic' && month !== null) return [refusal('fieldForbidden', ['month'], { value: String(month) })];
  if (kind === 'regular' && month === null) return [refusal('fieldRequired', ['month'], { allowed: '1..12' })];
  const days = openingDays(round);
  if (days === null) return [refusal('outOfRange', ['month'], { value: String(month), allowed: '1..12' })];
  const [from, to] = days;
  if (from <= openedOn && openedOn <= to) return [];
  return [refusal('outsideReviewPeriod', ['openedOn'], { value: openedOn, allowed: `${from}..${to}` })];
}

function checkPolicyYear({ year, policyYear }: ReviewRound): readonly Refusal[] {
  if (policyYear === year || policyYear === year + 1) return [];
  return [refusal('outOfRange', ['policyYear'], { value: String(policyYear), allowed: `${year}..${year + 1}` })];
}

function checkProcedure(
  { procedure, openedOn, provinceId }: ReviewRound,
  localRules: readonly PaperRule[],
): readonly Refusal[] {
  const inForce = procedureOn(openedOn, provinceId, localRules)?.code ?? null;
  if (procedure === inForce) return [];
  return [refusal('procedureNotInForce', ['procedure'], { value: procedure, allowed: inForce })];
}

/** A monthly round goes by the standard of the day's policy, a yearly one by the one that periodic reviews then count by. */
function checkStandard({ purpose, standardUsed, kind, openedOn }: ReviewRound): readonly Refusal[] {
  const { standardInForce, periodicStandard } = rulesOn(openedOn);
  const expected = kind === 'regular' ? standardInForce : periodicStandard;
  if (purpose === 'trial' || !expected?.verified || standardUsed === expected.value) return [];
  return [refusal('standardDiffers', ['standardUsed'], { value: standardUsed, allowed: expected.value })];
}
