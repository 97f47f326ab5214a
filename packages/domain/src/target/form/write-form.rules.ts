import type { Indicator, Subgroup } from '../../indicator/index.ts';
import type { DecimalString } from '../../shared/decimal.ts';
import type { Commitment, CommitmentKind } from '../commitment.ts';
import type { Target } from '../target.ts';
import { COMMITMENT_KIND_WORDS, COMPARATOR_SIGNS, DETAIL_WORDS, type FormRow, OUTLOOK_WORD } from './form.ts';

interface Names {
  readonly indicators: readonly Indicator[];
  readonly subgroups: readonly Subgroup[];
}

/**
 * Targets as lines of the list, in their order. All that a commitment says is in its line: `readForm` reads the same
 * commitments out of it. A code that nobody knows stands for its name.
 */
export function writeForm(targets: readonly Target[], { indicators, subgroups }: Names): readonly FormRow[] {
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const groups = new Map(subgroups.map(({ code, name }) => [code, name]));
  const numbers = numbered(targets);
  return targets.map((target) => {
    const { key, statement, indicatorCode, subgroupCode, commitment, outlook } = target;
    const indicator = known.get(indicatorCode);
    return {
      number: numbers.get(key) ?? '',
      statement,
      indicator: indicator?.name ?? indicatorCode,
      subgroup: subgroupCode === null ? '' : (groups.get(subgroupCode) ?? subgroupCode),
      kind: COMMITMENT_KIND_WORDS[commitment.kind],
      amount: amountOf(commitment),
      unit: commitment.value === null || !indicator ? '' : commitmentUnit(commitment.kind, indicator),
      years: `${yearsOf(commitment)}${outlook ? ` ${OUTLOOK_WORD}` : ''}`,
      details: detailsOf(commitment),
    };
  });
}

/** The unit of a commitment's figure: a pace is in points or units a year, a reduction a part of what was. */
export function commitmentUnit(
  kind: CommitmentKind,
  { unit, valueType }: Pick<Indicator, 'unit' | 'valueType'>,
): string {
  if (kind === 'relativeReduction') return 'phần';
  if (kind !== 'averageChange') return unit;
  return valueType === 'ratio' ? 'điểm %/năm' : `${unit}/năm`;
}

/** `1`, `2`, and `2.1` for what lies within the second. What lies within nothing that is there stands by itself. */
function numbered(targets: readonly Target[]): ReadonlyMap<string, string> {
  const keys = new Set(targets.map(({ key }) => key));
  const under = Map.groupBy(targets, ({ nestedInKey }) =>
    nestedInKey !== null && keys.has(nestedInKey) ? nestedInKey : null,
  );
  const numbers = new Map<string, string>();
  const number = (container: string | null, before: string): void => {
    for (const [index, { key }] of (under.get(container) ?? []).entries()) {
      if (numbers.has(key)) continue;
      numbers.set(key, `${before}${index + 1}`);
      number(key, `${before}${index + 1}.`);
    }
  };
  number(null, '');
  return numbers;
}

function amountOf({ comparator, value, upper }: Commitment): string {
  const sign = comparator === null ? '' : COMPARATOR_SIGNS[comparator];
  const figures = [value, upper].filter((each) => each !== null).map(decimalComma);
  return `${sign} ${figures.join(' – ')}`.trim();
}

/** `-1234.5` → `-1234,5`: not grouped, so that it is read back one way. */
function decimalComma(value: DecimalString): string {
  return value.replace('.', ',');
}

function yearsOf({ periodFrom, periodTo }: Commitment): string {
  return periodFrom === periodTo ? String(periodTo) : `${periodFrom}-${periodTo}`;
}

function detailsOf({ baseYear, condition, reference }: Commitment): string {
  const told = [
    baseYear === null ? '' : `${DETAIL_WORDS.baseYear}${baseYear}`,
    condition === null ? '' : `${DETAIL_WORDS.condition}${condition}`,
    reference === null ? '' : `${DETAIL_WORDS.reference}${reference}`,
  ];
  return told.filter((each) => each !== '').join('; ');
}
