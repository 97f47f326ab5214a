import type { DecimalString } from '../shared/decimal.ts';

/** Where a figure comes from. Administrative review and sample survey are two series, never one (cascade §3). */
export const OBSERVATION_SOURCES = ['report', 'planDocument', 'review', 'register', 'survey', 'synthetic'] as const;
export type ObservationSource = (typeof OBSERVATION_SOURCES)[number];

/** ước / tạm tính / chính thức. */
export const OBSERVATION_STATUSES = ['estimated', 'provisional', 'official'] as const;
export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number];

/**
 * Số liệu thực hiện: a measured value at the end of (or during) a year.
 * A ratio or rate carries whole `numerator` and `denominator`; a count or sum of money only `numerator`.
 * `value` stands alone where a document printed just the quotient ("53,25%"), in the indicator's unit.
 */
export interface Observation {
  readonly unitId: string;
  readonly indicatorCode: string;
  readonly subgroupCode: string | null;
  readonly year: number;
  readonly numerator: bigint | null;
  readonly denominator: bigint | null;
  readonly value: DecimalString | null;
  readonly source: ObservationSource;
  readonly status: ObservationStatus;
  readonly standardCode: string | null;
}
