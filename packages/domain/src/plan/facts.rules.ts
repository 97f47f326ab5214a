import { parseDocumentNumber } from '../directive/index.ts';
import { isPartialDate } from '../shared/plain-date.ts';
import { type Refusal, type Result, refusal, refusalsOf, resultOf } from '../shared/refusal.ts';
import { checkText } from '../shared/text.rules.ts';
import { TEXT_LIMITS } from '../shared/text.ts';
import { FIRST_YEAR, isYear, LAST_YEAR } from '../shared/year.ts';
import type { PlanFacts } from './plan.ts';

/**
 * The title block of a plan as it may be stored: the number in canonical spelling, a blank one as null.
 * Refuses: those of `checkText` for the title, `documentNumberUnknown`, `dateInvalid`, `yearOutOfRange`,
 * `periodReversed`, `outlookNotAfterPeriod`. Paths begin with `path`.
 */
export function checkFacts(facts: PlanFacts, path: readonly string[] = ['facts']): Result<PlanFacts> {
  const title = checkText(facts.title, { path: [...path, 'title'], max: TEXT_LIMITS.title });
  const written = facts.number?.trim() || null;
  const number = written === null ? null : parseDocumentNumber(written);
  const refusals: Refusal[] = [...refusalsOf(title)];
  if (written !== null && number === null) {
    refusals.push(
      refusal('documentNumberUnknown', [...path, 'number'], { value: written, allowed: '103/KH-UBND|05-CT/TW' }),
    );
  }
  if (facts.issuedOn !== null && !isPartialDate(facts.issuedOn)) {
    const data = { value: facts.issuedOn, allowed: 'YYYY|YYYY-MM|YYYY-MM-DD' };
    refusals.push(refusal('dateInvalid', [...path, 'issuedOn'], data));
  }
  refusals.push(...checkPeriod(facts, path));
  return resultOf(
    { ...facts, title: title.ok ? title.value : facts.title, number: number?.canonical ?? null },
    refusals,
  );
}

function checkPeriod({ periodFrom, periodTo, outlookYear }: PlanFacts, path: readonly string[]): readonly Refusal[] {
  const refusals: Refusal[] = [];
  for (const [field, year] of Object.entries({ periodFrom, periodTo, outlookYear })) {
    if (year === null || isYear(year)) continue;
    const data = { value: String(year), allowed: `${FIRST_YEAR}..${LAST_YEAR}` };
    refusals.push(refusal('yearOutOfRange', [...path, field], data));
  }
  if (periodFrom > periodTo) {
    const data = { value: String(periodTo), allowed: `${periodFrom}..${LAST_YEAR}` };
    refusals.push(refusal('periodReversed', [...path, 'periodTo'], data));
  }
  if (outlookYear !== null && outlookYear <= periodTo) {
    const data = { value: String(outlookYear), allowed: `${periodTo + 1}..${LAST_YEAR}` };
    refusals.push(refusal('outlookNotAfterPeriod', [...path, 'outlookYear'], data));
  }
  return refusals;
}
