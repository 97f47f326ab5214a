/** How often, or on what occasion, a report is owed. */
export const OBLIGATION_KINDS = ['annual', 'midTerm', 'final', 'adHoc', 'followUp'] as const;
export type ObligationKind = (typeof OBLIGATION_KINDS)[number];

/**
 * When a report is due. `before` a day is not a term of days: the day before is the last one (BLDS 2015 Art. 146–148).
 * `date` is `YYYY-MM-DD`; `everyYear` is `MM-DD`; `quarter` is `YYYY-Qn`; all null where the plan names no date.
 */
export interface Due {
  readonly relation: 'before' | 'onOrBefore' | 'during';
  readonly date: string | null;
  readonly everyYear: string | null;
  readonly quarter: string | null;
}

/** Chế độ báo cáo: who reports what, to whom, through whom, by when. */
export interface Obligation {
  readonly kind: ObligationKind;
  readonly subject: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly via: string | null;
  readonly due: Due | null;
}
