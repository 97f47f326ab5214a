import type { DecimalString } from '../shared/decimal.ts';

/** The eleven kinds of commitment found in real plans (cascade §3). */
export const COMMITMENT_KINDS = [
  'level',
  'averageChange',
  'annualQuantity',
  'totalQuantity',
  'maintain',
  'coverage',
  'relativeToParent',
  'relativeReduction',
  'asAssigned',
  'milestone',
  'qualitative',
] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** `<` dưới, `≤` không quá, `=` đạt, `≥` từ … trở lên, `>` trên, about khoảng. */
export const COMPARATORS = ['lt', 'le', 'eq', 'ge', 'gt', 'about'] as const;
export type Comparator = (typeof COMPARATORS)[number];

/**
 * What a target commits to. One flat shape for all kinds; `commitment.fields.ts` says which fields each kind needs.
 *
 * - `value`: in the indicator's unit; for `averageChange` percentage points (or units) a year, positive in the
 *   indicator's good direction; for `relativeReduction` the fraction to take off (0.5 = a half).
 * - `upper`: the ambition of a range ("01 - 1,5%/năm"), never a duty.
 * - `periodFrom`..`periodTo`: the years bound. A `level` due at the end of 2025 has 2025 in both.
 * - `baseYear`: for `relativeReduction`; null where the document does not state it.
 * - `condition`: who is counted for `coverage` ("đủ điều kiện và có nhu cầu vay vốn").
 * - `reference`: whose figure a relative or assigned commitment leans on ("tỷ lệ chung của thị xã").
 */
export interface Commitment {
  readonly kind: CommitmentKind;
  readonly comparator: Comparator | null;
  readonly value: DecimalString | null;
  readonly upper: DecimalString | null;
  readonly periodFrom: number;
  readonly periodTo: number;
  readonly baseYear: number | null;
  readonly condition: string | null;
  readonly reference: string | null;
}
