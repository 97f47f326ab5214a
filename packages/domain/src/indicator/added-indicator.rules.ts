import { foldVietnamese } from '../shared/fold.ts';
import {
  checkOptionalText,
  checkText,
  type Refusal,
  type Result,
  refusal,
  refusalsOf,
  resultOf,
  TEXT_LIMITS,
} from '../shared/index.ts';
import type { Indicator, ValueType } from './indicator.ts';

/** What an indicator that an installation adds may measure: "trên 10.000 dân" and averages come with the catalogue. */
export const ADDED_VALUE_TYPES = [
  'count',
  'ratio',
  'money',
  'milestone',
  'text',
] as const satisfies readonly ValueType[];
export type AddedValueType = (typeof ADDED_VALUE_TYPES)[number];

/** A new entry of the catalogue, as an administrator gives it. */
export interface AddedIndicator extends Pick<Indicator, 'code' | 'name' | 'direction'> {
  readonly valueType: AddedValueType;
  /** In what it is counted: of counts and money alone. */
  readonly unit: string | null;
  /** Both sides of a ratio, by the names people know them by; of ratios alone. */
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly source: string | null;
}

const CODE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const LONGEST = 60;

/** How it is shown and summed up over the units below follows from what kind of thing it is. */
const SHAPES = {
  count: { unit: null, per: 1, rollUp: 'sum' },
  money: { unit: null, per: 1, rollUp: 'sum' },
  ratio: { unit: '%', per: 100, rollUp: 'ratioOfSums' },
  milestone: { unit: '', per: 1, rollUp: 'all' },
  text: { unit: '', per: 1, rollUp: 'none' },
} as const satisfies Record<AddedValueType, Pick<Indicator, 'per' | 'rollUp'> & { readonly unit: string | null }>;

/** A code made of a name: without marks, words joined by hyphens. */
export function codeOfName(name: string): string {
  const words = foldVietnamese(name).match(/[a-z0-9]+/g) ?? [];
  return words
    .join('-')
    .replace(/^[\d-]+/, '')
    .slice(0, LONGEST)
    .replace(/-$/, '');
}

/**
 * An indicator that may join the catalogue, complete. Refuses `shapeInvalid` of a code that is not words of small letters and
 * digits joined by hyphens, 60 at most; `indicatorExists` of a code or name that there is (marks and case aside); `textMissing`
 * of a count without unit or a ratio without both sides, `fieldForbidden` of those of anything else; and what `checkText` does.
 */
export function checkAddedIndicator(
  added: AddedIndicator,
  catalogue: readonly Pick<Indicator, 'code' | 'name'>[],
): Result<Indicator> {
  const { code, valueType, direction } = added;
  const shape = SHAPES[valueType];
  const isCounted = shape.unit === null;
  const name = checkText(added.name, { path: ['name'], max: TEXT_LIMITS.name });
  const unit = givenWhere(isCounted, added.unit, 'unit', 40);
  const numerator = givenWhere(valueType === 'ratio', added.numerator, 'numerator', TEXT_LIMITS.name);
  const denominator = givenWhere(valueType === 'ratio', added.denominator, 'denominator', TEXT_LIMITS.name);
  const source = checkOptionalText(added.source, { path: ['source'], max: TEXT_LIMITS.name });
  const refusals: Refusal[] = [name, unit, numerator, denominator, source].flatMap((each) => refusalsOf(each));
  if (!CODE.test(code) || code.length > LONGEST) {
    refusals.push(refusal('shapeInvalid', ['code'], { value: code, allowed: CODE.source }));
  }
  const folded = foldVietnamese(added.name).trim();
  for (const known of catalogue) {
    const path = known.code === code ? 'code' : foldVietnamese(known.name) === folded ? 'name' : null;
    if (path) refusals.push(refusal('indicatorExists', [path], { value: known.code, subject: known.name }));
  }
  const named = textOf(name) ?? added.name;
  return resultOf(
    {
      ...{ code, name: named, valueType, direction, breaksAtStandard: false, source: textOf(source) },
      ...{ per: shape.per, rollUp: shape.rollUp, unit: shape.unit ?? textOf(unit) ?? '' },
      numerator: isCounted ? named : textOf(numerator),
      denominator: textOf(denominator),
    },
    refusals,
  );
}

/** A text that one kind of indicator has to have, and others must not. */
function givenWhere(needed: boolean, text: string | null, field: string, max: number): Result<string | null> {
  if (needed) return checkText(text ?? '', { path: [field], max });
  const given = checkOptionalText(text, { path: [field], max });
  return resultOf(null, textOf(given) === null ? [] : [refusal('fieldForbidden', [field], { value: text })]);
}

const textOf = (result: Result<string | null>): string | null => (result.ok ? result.value : null);
