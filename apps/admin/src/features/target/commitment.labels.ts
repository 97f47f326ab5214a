import type { graphql } from '@bacthang/contract';
import { scale, toFraction, toShownDecimal } from '@bacthang/domain/shared';
import { COMMITMENT_KIND_WORDS, commitmentUnit } from '@bacthang/domain/target';
import { formatDecimal, formatQuantity, formatYears } from '../../lib/format.ts';
import { fromWire, wireKeys } from '../../lib/wire.ts';

export type CommitmentKind = ReturnType<typeof graphql.scalar<'CommitmentKind'>>;
export type Comparator = ReturnType<typeof graphql.scalar<'Comparator'>>;

/** A commitment as the contract carries it; figures stay exact text. */
export interface CommitmentFacts {
  readonly kind: CommitmentKind;
  readonly comparator: Comparator | null;
  readonly value: string | null;
  readonly upper: string | null;
  readonly periodFrom: number;
  readonly periodTo: number;
  readonly baseYear: number | null;
  readonly condition: string | null;
  readonly reference: string | null;
}

/** What of the indicator the words depend on. */
export interface MeasureFacts {
  readonly unit: string;
  readonly direction: ReturnType<typeof graphql.scalar<'Direction'>>;
  readonly valueType: ReturnType<typeof graphql.scalar<'ValueType'>>;
}

const COMPARATOR_LABELS: Readonly<Record<Comparator, string>> = {
  LT: 'dưới',
  LE: 'không quá',
  EQ: 'bằng',
  GE: 'từ … trở lên',
  GT: 'trên',
  ABOUT: 'khoảng',
};

export function comparatorLabel(comparator: Comparator): string {
  return COMPARATOR_LABELS[comparator];
}

const KIND_LABELS: Readonly<Record<CommitmentKind, string>> = wireKeys(COMMITMENT_KIND_WORDS);

export function kindLabel(kind: CommitmentKind): string {
  return KIND_LABELS[kind];
}

/** A commitment in the words of plans: `dưới 2% đến cuối năm 2025`. Begins in lower case, ends without a stop. */
export function commitmentSentence(commitment: CommitmentFacts, measure: MeasureFacts): string {
  return SENTENCES[commitment.kind](commitment, measure);
}

/** A target's sentence made of its parts: `Tỷ lệ hộ nghèo (dân tộc Khmer) dưới 2% đến cuối năm 2025`. */
export function statementOf(
  indicator: MeasureFacts & { readonly name: string },
  subgroup: { readonly name: string } | null,
  commitment: CommitmentFacts,
): string {
  return `${measureName(indicator, subgroup)} ${commitmentSentence(commitment, indicator)}`;
}

/** What is measured, in one name: `Tỷ lệ hộ nghèo (dân tộc Khmer)`. */
export function measureName(indicator: { readonly name: string }, subgroup: { readonly name: string } | null): string {
  return subgroup ? `${indicator.name} (${within(subgroup.name)})` : indicator.name;
}

/** The commitment's figure alone, for a table cell that has its unit and year beside it: `dưới 2%`, `từ 1 đến 1,5`. */
export function commitmentFigure(commitment: Amount, unit: string): string | null {
  return commitment.value === null ? null : amount(commitment, unit, '');
}

type Amount = Pick<CommitmentFacts, 'comparator' | 'value' | 'upper'>;
type Sentence = (commitment: CommitmentFacts, measure: MeasureFacts) => string;

const SENTENCES: Readonly<Record<CommitmentKind, Sentence>> = {
  LEVEL: (c, { unit, direction }) =>
    `${amount(c, unit, direction === 'DOWN' ? 'còn' : 'đạt')} đến cuối năm ${c.periodTo}`,
  AVERAGE_CHANGE: (c, measure) =>
    `${measure.direction === 'UP' ? 'tăng' : 'giảm'} bình quân ${amount(c, amountUnit('AVERAGE_CHANGE', measure), '')} ${stage(c)}`,
  ANNUAL_QUANTITY: (c, { unit }) => `mỗi năm ${amount(c, unit, '')}, ${years(c)}`,
  TOTAL_QUANTITY: (c, { unit }) => `${amount(c, unit, '')} trong ${years(c)}`,
  MAINTAIN: (c, { unit }) => `duy trì ${amount(c, unit, '')}, ${years(c)}`,
  COVERAGE: (c, { unit }) => `${amount(c, unit, '')} số ${within(c.condition) ?? 'có nhu cầu'}, ${years(c)}`,
  RELATIVE_TO_PARENT: (c) =>
    `${RELATIVE_WORDS[c.comparator ?? 'EQ']} ${within(c.reference) ?? 'mức chung của cấp trên trực tiếp'}, ${years(c)}`,
  RELATIVE_REDUCTION: (c) =>
    `giảm ${reduction(c)} so với ${c.baseYear === null ? 'năm gốc' : `năm ${c.baseYear}`}, đến cuối năm ${c.periodTo}`,
  AS_ASSIGNED: (c) => `theo ${within(c.reference) ?? 'mức được giao'}, ${years(c)}`,
  MILESTONE: (c, { unit, direction }) =>
    c.value === null
      ? `hoàn thành chậm nhất cuối năm ${c.periodTo}`
      : `${amount(c, unit, direction === 'DOWN' ? 'còn' : 'đạt')} chậm nhất cuối năm ${c.periodTo}`,
  QUALITATIVE: (c) => `đánh giá bằng kết quả thực hiện, ${years(c)}`,
};

const RELATIVE_WORDS: Readonly<Record<Comparator, string>> = {
  LT: 'thấp hơn',
  LE: 'không cao hơn',
  EQ: 'bằng',
  GE: 'không thấp hơn',
  GT: 'cao hơn',
  ABOUT: 'xấp xỉ',
};

/** A figure that is still to be typed. */
const NOT_YET = '…';

/** `exactly` is the verb in front of a figure that stands without a comparator: `đạt 55%`, `còn 9%`. */
function amount({ comparator, value, upper }: Amount, unit: string, exactly: string): string {
  if (value === null) return NOT_YET;
  if (upper !== null) return `từ ${formatDecimal(value)} đến ${formatQuantity(upper, unit)}`;
  const figure = formatQuantity(value, unit);
  if (comparator === 'GE') return `từ ${figure} trở lên`;
  const word = comparator === null || comparator === 'EQ' ? exactly : COMPARATOR_LABELS[comparator];
  return word === '' ? figure : `${word} ${figure}`;
}

/** The unit of a commitment's figure: a pace is in points or units a year, a reduction a part of what was. */
export function amountUnit(
  kind: CommitmentKind,
  { unit, valueType }: Pick<MeasureFacts, 'unit' | 'valueType'>,
): string {
  return commitmentUnit(fromWire(kind), { unit, valueType: fromWire(valueType) });
}

const FRACTIONS: Readonly<Record<string, string>> = {
  '0.5': 'một nửa',
  '0.25': 'một phần tư',
  '0.75': 'ba phần tư',
  '0.2': 'một phần năm',
};

function reduction({ comparator, value }: CommitmentFacts): string {
  if (value === null) return NOT_YET;
  const part = FRACTIONS[value] ?? `${formatDecimal(toShownDecimal(scale(toFraction(value), 100n), 0))}%`;
  const word = comparator === 'GE' ? 'ít nhất' : comparator === 'GT' ? 'hơn' : comparator === 'ABOUT' ? 'khoảng' : '';
  return word === '' ? part : `${word} ${part}`;
}

/** A phrase as it stands within a sentence: `Có nhu cầu` → `có nhu cầu`. A word in capitals stays. */
function within<T extends string | null>(phrase: T): T | string {
  return phrase && /^\p{Lu}\P{Lu}/u.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}

function years({ periodFrom, periodTo }: CommitmentFacts): string {
  return periodFrom === periodTo ? `năm ${periodTo}` : formatYears(periodFrom, periodTo);
}

function stage(commitment: CommitmentFacts): string {
  return commitment.periodFrom === commitment.periodTo
    ? `trong ${years(commitment)}`
    : `giai đoạn ${years(commitment)}`;
}
