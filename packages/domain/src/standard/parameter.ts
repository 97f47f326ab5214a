import type { PlainDate } from '../shared/plain-date.ts';
import type { StandardCode } from './standard.ts';

/**
 * How sure a fact of the law is: its own wording was read (`text`), a secondary source (`secondary`), it follows from
 * such (`derived`), it is believed but nothing was read (`unverified`), or it was looked for and not found (`notFound`).
 */
export const CERTAINTIES = ['text', 'secondary', 'derived', 'unverified', 'notFound'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Where a fact of the law stands, and how sure it is. */
export interface Citation {
  readonly document: string;
  readonly article: string | null;
  readonly certainty: Certainty;
}

/**
 * A whole number in the parameter's unit, a list of answers, or a wording that the rule follows; null where it was not
 * found. A number not found decides nothing: whatever needs it stays open.
 */
export type ParameterValue = number | readonly string[] | string | null;

export const PARAMETER_UNITS = [
  'vndPerPersonMonth',
  'points',
  'indicators',
  'years',
  'birthYear',
  'months',
  'percent',
  'squareMetres',
  'structures',
  'answers',
  'wording',
] as const;
export type ParameterUnit = (typeof PARAMETER_UNITS)[number];

/** One value of a parameter, from a day on until the next one. `verified` as its citation's certainty says. */
export interface DatedValue {
  readonly from: PlainDate;
  readonly value: ParameterValue;
  readonly verified: boolean;
  readonly citation: Citation;
}

/** A number or wording of the law: `incomeLine.rural`, `nutrition.childUnder`. Formulas name it and hold none. */
export interface Parameter {
  readonly key: string;
  readonly unit: ParameterUnit;
  readonly values: readonly DatedValue[];
  /** Of a list: the answers that it may name. */
  readonly allowed: readonly string[] | null;
}

/** An administrator's word for a parameter that was not verified: the value, what they read it in, who and when. */
export interface ParameterConfirmation {
  readonly standard: StandardCode;
  readonly key: string;
  /** The `from` of the dated value that it confirms. */
  readonly from: PlainDate;
  readonly value: ParameterValue;
  readonly source: string;
  readonly confirmedBy: string;
  readonly confirmedOn: PlainDate;
}

/** A parameter as it stands on a day, confirmations taken in. */
export interface ParameterInForce {
  readonly key: string;
  readonly unit: ParameterUnit;
  readonly from: PlainDate;
  readonly value: ParameterValue;
  readonly verified: boolean;
  readonly citation: Citation;
  readonly confirmation: ParameterConfirmation | null;
}
