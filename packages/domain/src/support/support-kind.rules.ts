import { checkText, type Refusal, type Result, refusal, refusalsOf, resultOf, TEXT_LIMITS } from '../shared/index.ts';
import type { Support } from './support.ts';
import type { SupportKind } from './support-kind.ts';

/** A kind as an installation adds it, under the name that people read. */
export interface AddedSupportKind extends SupportKind {
  readonly name: string;
}

const CODE = /^[a-z][A-Za-z0-9]{1,39}$/;

/**
 * A kind of support that may be added to `kinds`. Refuses `shapeInvalid` of a code that is not `camelCase` of 2 to 40 letters and
 * digits, `supportKindExists`, what `checkText` says of the name, and `indicatorUnknown` of an indicator not among `indicators`.
 */
export function checkAddedKind(
  added: AddedSupportKind,
  kinds: readonly SupportKind[],
  indicators: readonly string[],
): Result<AddedSupportKind> {
  const { code, indicatorCode } = added;
  const name = checkText(added.name, { path: ['name'], max: TEXT_LIMITS.name });
  const refusals = [...refusalsOf(name)];
  if (!CODE.test(code)) refusals.push(refusal('shapeInvalid', ['code'], { value: code, allowed: CODE.source }));
  if (kinds.some((kind) => kind.code === code)) refusals.push(refusal('supportKindExists', ['code'], { value: code }));
  if (indicatorCode !== null && !indicators.includes(indicatorCode)) {
    refusals.push(refusal('indicatorUnknown', ['indicatorCode'], { value: indicatorCode }));
  }
  return resultOf({ ...added, name: name.ok ? name.value : added.name }, refusals);
}

/**
 * Whether a kind is known and goes to who is named: `supportKindUnknown`; `personRequired` of a kind for one person,
 * `fieldForbidden` of a person where the whole household is given it, so that a need and what answers it name the same.
 */
export function checkKind(
  { kind, personId }: Pick<Support, 'kind' | 'personId'>,
  kinds: readonly SupportKind[],
): readonly Refusal[] {
  const known = kinds.find(({ code }) => code === kind);
  if (known === undefined) {
    return [refusal('supportKindUnknown', ['kind'], { value: kind, allowed: kinds.map(({ code }) => code).join('|') })];
  }
  if (known.for === 'person' && personId === null) return [refusal('personRequired', ['personId'], { value: kind })];
  if (known.for === 'household' && personId !== null) return [refusal('fieldForbidden', ['personId'], { value: kind })];
  return [];
}
