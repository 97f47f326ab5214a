import type { DecimalString } from '../shared/index.ts';
import type { Chance } from './binomial.rules.ts';

/**
 * Dấu hiệu that figures may be dressed up ("chống bệnh thành tích"). A sign accuses nobody: it names the rule, the figures
 * and the households or units to look at.
 */
export const SIGN_KINDS = [
  'rotation',
  'bunching',
  'equalsTarget',
  'outlyingFall',
  'changedAfterDeadline',
  'vanishedDeprivations',
  'noRePoverty',
] as const;
export type SignKind = (typeof SIGN_KINDS)[number];

/**
 * `figures` by name, for a sentence. `householdIds` are empty where the sign is about figures alone; `indicatorCode` says which,
 * where it is not the poverty rate.
 */
export interface Sign {
  readonly kind: SignKind;
  readonly unitId: string;
  readonly indicatorCode?: string;
  readonly figures: Readonly<Record<string, string>>;
  readonly householdIds: readonly string[];
}

/** Whoever makes a test at one in a thousand is wrong about one honest unit in a thousand, if its model is right. */
export const ALPHA: Chance = { numerator: 1n, denominator: 1000n };

/**
 * How often a sign is raised by honest units, at most: measured on simulated honest data in the tests, which fail where a
 * rate is passed. `changedAfterDeadline` says what is on record and infers nothing.
 */
export const FALSE_ALARMS: Readonly<Record<SignKind, { readonly atMost: DecimalString }>> = {
  rotation: { atMost: '0.01' },
  bunching: { atMost: '0.002' },
  equalsTarget: { atMost: '0.0005' },
  outlyingFall: { atMost: '0.002' },
  changedAfterDeadline: { atMost: '0' },
  vanishedDeprivations: { atMost: '0.002' },
  noRePoverty: { atMost: '0.002' },
};

/** Of honest households near the line that were ever listed, at most this share leaves the list twice in six years. */
export const HONEST_ROTATION: DecimalString = '0.15';
