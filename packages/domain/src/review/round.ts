import type { PlainDate } from '../shared/index.ts';
import type { Purpose, StandardCode } from '../standard/index.ts';
import type { ProcedureCode } from './procedure.ts';

/** Rà soát định kỳ once a year, rà soát thường xuyên once a month (QĐ 24/2021/QĐ-TTg Art. 3). */
export const REVIEW_KINDS = ['periodic', 'regular'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/**
 * Đợt rà soát of one commune. Its year, the standard it is made by and the policy year it serves are three things: the
 * general review of autumn 2021 was made by MDP-2022 while policy of 2021 ran on MDP-2016 (NĐ 07/2021/NĐ-CP Art. 2(1)).
 * `month` is of a regular round alone. A round for `trial` makes no list.
 */
export interface ReviewRound {
  readonly id: string;
  readonly communeId: string;
  readonly provinceId: string;
  readonly kind: ReviewKind;
  readonly year: number;
  readonly month: number | null;
  readonly standardUsed: StandardCode;
  readonly procedure: ProcedureCode;
  readonly policyYear: number;
  readonly purpose: Purpose;
  readonly openedOn: PlainDate;
}
