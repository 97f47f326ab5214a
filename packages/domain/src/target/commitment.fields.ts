import type { Direction, ValueType } from '../indicator/index.ts';
import { COMPARATORS, type CommitmentKind, type Comparator } from './commitment.ts';

export type Need = 'required' | 'optional' | 'forbidden';

/** The fields that depend on the kind, in the order in which a form asks for them. */
export const KIND_FIELDS = ['comparator', 'value', 'upper', 'baseYear', 'condition', 'reference'] as const;
export type KindField = (typeof KIND_FIELDS)[number];

/** What `value` is: a figure in the indicator's unit, a pace a year, a fraction to take off, or nothing. */
export type Amount = 'figure' | 'pace' | 'fraction' | 'none';

/** What one kind of commitment needs, may have and must not have. */
export interface KindRule {
  readonly needs: Readonly<Record<KindField, Need>>;
  readonly comparators: readonly Comparator[];
  readonly valueTypes: readonly ValueType[];
  readonly directions: readonly Direction[];
  readonly amount: Amount;
}

const NUMBERS: readonly ValueType[] = ['count', 'ratio', 'rate', 'money'];
const QUANTITIES: readonly ValueType[] = ['count', 'money'];
const ANY: readonly Direction[] = ['up', 'down', 'none'];
/** A change is at least, above, exactly or about something; "giảm không quá" is no commitment. */
const CHANGE: readonly Comparator[] = ['ge', 'gt', 'eq', 'about'];

const NOTHING: Readonly<Record<KindField, Need>> = {
  comparator: 'forbidden',
  value: 'forbidden',
  upper: 'forbidden',
  baseYear: 'forbidden',
  condition: 'forbidden',
  reference: 'forbidden',
};
const FIGURE = { ...NOTHING, comparator: 'required', value: 'required', upper: 'optional' } as const;

/**
 * The eleven kinds as data (cascade §3). A milestone with a number is a count of units, without one it is reached or
 * not. A change or a reduction needs to know which way is better.
 */
export const COMMITMENT_RULES: Readonly<Record<CommitmentKind, KindRule>> = {
  level: { needs: FIGURE, comparators: COMPARATORS, valueTypes: NUMBERS, directions: ANY, amount: 'figure' },
  averageChange: {
    needs: FIGURE,
    comparators: CHANGE,
    valueTypes: NUMBERS,
    directions: ['up', 'down'],
    amount: 'pace',
  },
  annualQuantity: {
    needs: FIGURE,
    comparators: COMPARATORS,
    valueTypes: QUANTITIES,
    directions: ANY,
    amount: 'figure',
  },
  totalQuantity: { needs: FIGURE, comparators: COMPARATORS, valueTypes: QUANTITIES, directions: ANY, amount: 'figure' },
  maintain: { needs: FIGURE, comparators: COMPARATORS, valueTypes: NUMBERS, directions: ANY, amount: 'figure' },
  coverage: {
    needs: { ...FIGURE, condition: 'optional' },
    comparators: COMPARATORS,
    valueTypes: ['ratio'],
    directions: ANY,
    amount: 'figure',
  },
  relativeToParent: {
    needs: { ...NOTHING, comparator: 'required', reference: 'optional' },
    comparators: ['lt', 'le', 'eq', 'ge', 'gt'],
    valueTypes: NUMBERS,
    directions: ANY,
    amount: 'none',
  },
  relativeReduction: {
    needs: { ...NOTHING, comparator: 'required', value: 'required', baseYear: 'optional' },
    comparators: CHANGE,
    valueTypes: NUMBERS,
    directions: ['down', 'none'],
    amount: 'fraction',
  },
  asAssigned: {
    needs: { ...NOTHING, comparator: 'optional', reference: 'optional' },
    comparators: COMPARATORS,
    valueTypes: NUMBERS,
    directions: ANY,
    amount: 'none',
  },
  milestone: {
    needs: { ...NOTHING, comparator: 'optional', value: 'optional' },
    comparators: COMPARATORS,
    valueTypes: ['milestone', 'count'],
    directions: ANY,
    amount: 'figure',
  },
  qualitative: {
    needs: NOTHING,
    comparators: [],
    valueTypes: ['text', 'milestone', ...NUMBERS],
    directions: ANY,
    amount: 'none',
  },
};
