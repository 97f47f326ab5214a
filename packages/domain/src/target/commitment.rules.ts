import type { Indicator } from '../indicator/index.ts';
import { normalizeDecimal } from '../shared/decimal.ts';
import { compare, parseFraction } from '../shared/exact.ts';
import { type Refusal, type Result, refusal, refusalsOf, resultOf } from '../shared/refusal.ts';
import { checkOptionalText } from '../shared/text.rules.ts';
import { TEXT_LIMITS } from '../shared/text.ts';
import { COMMITMENT_RULES, KIND_FIELDS, type KindField, type KindRule, type Need } from './commitment.fields.ts';
import type { Commitment } from './commitment.ts';
import { checkAmount } from './commitment-amount.rules.ts';
import { checkYears, type PlanPeriod } from './commitment-period.rules.ts';

type Measure = Pick<Indicator, 'valueType' | 'per' | 'direction'>;

/**
 * A commitment as it may be stored, decimals in their one spelling. `commitment.fields.ts` says what each kind needs.
 * Refuses: `fieldRequired`, `fieldForbidden`, `comparatorNotAllowed`, `kindNotForIndicator`, `kindNotForDirection`,
 * `notDecimal`, `tooManyDigits`, `notWhole`, `outOfRange`, `upperNotAboveValue`, `yearOutOfRange`, `yearOutsidePeriod`,
 * `periodReversed`, `baseYearNotBeforeEnd`, and those of `checkText`. Paths begin with `path`.
 */
export function checkCommitment(
  indicator: Measure,
  commitment: Commitment,
  period: PlanPeriod,
  path: readonly string[] = ['commitment'],
): Result<Commitment> {
  const rule = COMMITMENT_RULES[commitment.kind];
  const [condition, reference] = checkWords(commitment, path);
  const refusals = [
    ...checkKind(rule, commitment, indicator, path),
    ...KIND_FIELDS.flatMap((field) => checkNeed(needOf(rule, field, commitment, indicator), commitment, field, path)),
    ...checkAmounts(rule, commitment, indicator, path),
    ...checkYears(commitment, period, path),
    ...refusalsOf(condition),
    ...refusalsOf(reference),
  ];
  const { value, upper } = commitment;
  return resultOf(
    {
      ...commitment,
      value: value === null ? null : normalizeDecimal(value),
      upper: upper === null ? null : normalizeDecimal(upper),
      condition: condition.ok ? condition.value : null,
      reference: reference.ok ? reference.value : null,
    },
    refusals,
  );
}

function checkKind(rule: KindRule, { kind, comparator }: Commitment, indicator: Measure, path: readonly string[]) {
  const refusals: Refusal[] = [];
  if (!rule.valueTypes.includes(indicator.valueType)) {
    const data = { value: kind, subject: indicator.valueType, allowed: rule.valueTypes.join('|') };
    refusals.push(refusal('kindNotForIndicator', [...path, 'kind'], data));
  }
  if (!rule.directions.includes(indicator.direction)) {
    const data = { value: kind, subject: indicator.direction, allowed: rule.directions.join('|') };
    refusals.push(refusal('kindNotForDirection', [...path, 'kind'], data));
  }
  if (comparator !== null && rule.needs.comparator !== 'forbidden' && !rule.comparators.includes(comparator)) {
    const data = { value: comparator, allowed: rule.comparators.join('|') };
    refusals.push(refusal('comparatorNotAllowed', [...path, 'comparator'], data));
  }
  return refusals;
}

/** What the kind says of a field, where the indicator or another field does not say more. */
function needOf(rule: KindRule, field: KindField, commitment: Commitment, indicator: Measure): Need {
  const { kind, comparator } = commitment;
  if (kind === 'milestone' && (field === 'comparator' || field === 'value')) {
    return indicator.valueType === 'milestone' ? 'forbidden' : 'required';
  }
  // The ambition of a range lies above its duty, which makes no sense where less is better.
  const ceiling = comparator === 'lt' || comparator === 'le' || indicator.direction === 'down';
  return field === 'upper' && rule.amount === 'figure' && ceiling ? 'forbidden' : rule.needs[field];
}

function checkNeed(need: Need, commitment: Commitment, field: KindField, path: readonly string[]): readonly Refusal[] {
  const given = commitment[field];
  if (given === null) return need === 'required' ? [refusal('fieldRequired', [...path, field])] : [];
  return need === 'forbidden' ? [refusal('fieldForbidden', [...path, field], { value: String(given) })] : [];
}

function checkAmounts(
  { amount, valueTypes }: KindRule,
  { value, upper }: Commitment,
  indicator: Measure,
  path: readonly string[],
) {
  if (amount === 'none' || !valueTypes.includes(indicator.valueType)) return [];
  const check = (text: string | null, field: KindField) =>
    text === null ? [] : checkAmount(amount, text, indicator, [...path, field]);
  const refusals = [...check(value, 'value'), ...check(upper, 'upper')];
  if (refusals.length > 0 || value === null || upper === null) return refusals;
  const [duty, ambition] = [parseFraction(value), parseFraction(upper)];
  const above = duty !== null && ambition !== null && compare(ambition, duty) > 0;
  return above ? [] : [refusal('upperNotAboveValue', [...path, 'upper'], { value: upper, allowed: `>${value}` })];
}

function checkWords({ condition, reference }: Commitment, path: readonly string[]) {
  const rule = { max: TEXT_LIMITS.statement };
  return [
    checkOptionalText(condition, { ...rule, path: [...path, 'condition'] }),
    checkOptionalText(reference, { ...rule, path: [...path, 'reference'] }),
  ] as const;
}
