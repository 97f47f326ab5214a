import { foldVietnamese } from '../shared/fold.ts';
import { isPartialDate } from '../shared/plain-date.ts';
import { type Refusal, type Result, refusal, refusalsOf, resultOf } from '../shared/refusal.ts';
import { checkText } from '../shared/text.rules.ts';
import { TEXT_LIMITS } from '../shared/text.ts';
import { FIRST_YEAR, isYear, LAST_YEAR } from '../shared/year.ts';
import type { Directive } from './directive.ts';
import { parseDocumentNumber } from './document-number.rules.ts';

/** What is recorded of a document besides its place in the graph. */
export type DirectiveFacts = Omit<Directive, 'key'>;

/**
 * A document as it may be recorded: texts trimmed, the number in canonical spelling, a blank one as null.
 * Refuses: those of `checkText` for issuer and title, `documentNumberUnknown`, `dateInvalid`, `yearOutOfRange`,
 * `periodReversed`.
 */
export function checkDirectiveFacts(facts: DirectiveFacts): Result<DirectiveFacts> {
  const issuer = checkText(facts.issuer, { path: ['issuer'], max: TEXT_LIMITS.name });
  const title = checkText(facts.title, { path: ['title'], max: TEXT_LIMITS.title });
  const written = facts.number?.trim() || null;
  const number = written === null ? null : parseDocumentNumber(written);
  const refusals: Refusal[] = [...refusalsOf(issuer), ...refusalsOf(title)];
  if (written !== null && number === null) {
    refusals.push(refusal('documentNumberUnknown', ['number'], { value: written, allowed: '103/KH-UBND|05-CT/TW' }));
  }
  if (facts.date !== null && !isPartialDate(facts.date)) {
    refusals.push(refusal('dateInvalid', ['date'], { value: facts.date, allowed: 'YYYY|YYYY-MM|YYYY-MM-DD' }));
  }
  refusals.push(...checkPeriod(facts));
  return resultOf(
    {
      ...facts,
      issuer: issuer.ok ? issuer.value : facts.issuer,
      title: title.ok ? title.value : facts.title,
      number: number?.canonical ?? null,
    },
    refusals,
  );
}

function checkPeriod({ periodFrom, periodTo }: DirectiveFacts): readonly Refusal[] {
  const years = Object.entries({ periodFrom, periodTo });
  const wrong = years.filter(([, year]) => year !== null && !isYear(year));
  const refusals: Refusal[] = wrong.map(([field, year]) =>
    refusal('yearOutOfRange', [field], { value: String(year), allowed: `${FIRST_YEAR}..${LAST_YEAR}` }),
  );
  if (periodFrom !== null && periodTo !== null && periodFrom > periodTo) {
    refusals.push(
      refusal('periodReversed', ['periodTo'], { value: String(periodTo), allowed: `${periodFrom}..${LAST_YEAR}` }),
    );
  }
  return refusals;
}

/** What tells one document from another. Numbers restart with every year (State) or term (Party) of their issuer. */
type Identity = Pick<DirectiveFacts, 'kind' | 'number' | 'issuer' | 'date'>;

/**
 * Whether two records are of one document: same kind, number and issuer, and the same year as far as both name one.
 * Without a number nothing can be said: no.
 */
export function isSameDocument(one: Identity, other: Identity): boolean {
  if (one.number === null || one.number !== other.number || one.kind !== other.kind) return false;
  const [year, otherYear] = [one.date?.slice(0, 4), other.date?.slice(0, 4)];
  const sameYear = year === undefined || otherYear === undefined || year === otherYear;
  return sameYear && foldVietnamese(one.issuer) === foldVietnamese(other.issuer);
}
