import type { FundingKind } from '../plan/index.ts';
import type { PlainDate } from '../shared/index.ts';

/** A kind of help by its code, one of `SUPPORT_KINDS` or one that an installation has added. */
export type SupportKindCode = string;

/** Nhu cầu: what a household, or one person in it, needs, `[from, to)`; `eligible` says that the policy is for them. */
export interface SupportNeed {
  readonly householdId: string;
  readonly personId: string | null;
  readonly kind: SupportKindCode;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly eligible: boolean;
}

/**
 * Hỗ trợ đã nhận: on which day, from which money, by whom. `amount` in whole đồng, or what was given `inKind`: at least
 * one of them.
 */
export interface Support {
  readonly householdId: string;
  readonly personId: string | null;
  readonly kind: SupportKindCode;
  readonly on: PlainDate;
  readonly source: FundingKind;
  readonly amount: bigint | null;
  readonly inKind: string | null;
  readonly giver: string;
}
