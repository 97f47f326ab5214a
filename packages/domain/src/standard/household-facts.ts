import type { DecimalString } from '../shared/decimal.ts';
import type { PartialDate } from '../shared/plain-date.ts';
import type { EthnicCode } from './ethnicity.ts';
import type { Area, Deprivation, StandardCode } from './standard.ts';

export const SEXES = ['male', 'female'] as const;
export type Sex = (typeof SEXES)[number];

/** Quan hệ với chủ hộ. */
export const HEAD_RELATIONS = [
  'head',
  'spouse',
  'child',
  'parent',
  'grandchild',
  'grandparent',
  'sibling',
  'other',
] as const;
export type HeadRelation = (typeof HEAD_RELATIONS)[number];

/** What somebody attends now, in order of level; `none` is an answer, an absent field is none. */
export const SCHOOLING = [
  'none',
  'preschool',
  'primary',
  'lowerSecondary',
  'upperSecondary',
  'vocational',
  'higher',
] as const;
export type Schooling = (typeof SCHOOLING)[number];

/** The highest level finished, in order; `vocational` is sơ cấp, trung cấp or cao đẳng nghề. */
export const QUALIFICATIONS = ['none', 'primary', 'lowerSecondary', 'upperSecondary', 'vocational', 'higher'] as const;
export type Qualification = (typeof QUALIFICATIONS)[number];

/**
 * `unemployed` is able and willing to work and finds none; `withoutContract` is paid work without a labour contract;
 * `ownAccount` is own farm, trade or craft; `notInWork` is everybody else who does not work.
 */
export const WORK_STATES = ['withContract', 'withoutContract', 'ownAccount', 'unemployed', 'notInWork'] as const;
export type WorkState = (typeof WORK_STATES)[number];

/** Trợ cấp xã hội hằng tháng, and on what ground. */
export const ALLOWANCES = ['none', 'elderly', 'disability', 'other'] as const;
export type Allowance = (typeof ALLOWANCES)[number];

export const WATER_SOURCES = [
  'piped',
  'drilledWell',
  'protectedDugWell',
  'protectedSpring',
  'rainwater',
  'bottled',
  'unprotectedDugWell',
  'unprotectedSpring',
  'surfaceWater',
  'other',
] as const;
export type WaterSource = (typeof WATER_SOURCES)[number];

/** `septic` is tự hoại or bán tự hoại, `pourFlush` thấm dội nước, `ventilated` VIP, `doubleVault` hai ngăn. */
export const LATRINES = ['septic', 'pourFlush', 'ventilated', 'improvedPit', 'doubleVault', 'other', 'none'] as const;
export type Latrine = (typeof LATRINES)[number];

export const DEVICES = ['television', 'radio', 'desktop', 'telephone', 'laptop', 'tablet', 'smartphone'] as const;
export type Device = (typeof DEVICES)[number];

/** What is known of one person. An absent answer is not known; that is never taken for "no". */
export interface MemberFacts {
  /** Names the person within the household; no name and no identity number. */
  readonly ref: string;
  /** The day, or only the month or the year: then an age may be open where it matters. */
  readonly birthDate?: PartialDate;
  readonly sex?: Sex;
  readonly relation?: HeadRelation;
  readonly ethnicity?: EthnicCode;
  readonly attends?: Schooling;
  readonly qualification?: Qualification;
  /** Hired by an enterprise and certified as trained on the job. */
  readonly trainedOnTheJob?: boolean;
  readonly work?: WorkState;
  /** Còn khả năng lao động, as the reviewer judges it. */
  readonly canWork?: boolean;
  readonly allowance?: Allowance;
  readonly healthInsurance?: boolean;
  /** Suy dinh dưỡng: by height for age or by weight for age. */
  readonly malnourished?: boolean;
  /** Was ill (in bed, in need of care, or kept from work or school) and saw nobody about it. */
  readonly untreatedIllness?: boolean;
  /** Người có công. */
  readonly merit?: boolean;
}

export interface DwellingFacts {
  /** In m², with at most two decimals: `36.5`. */
  readonly floorArea?: DecimalString;
  readonly wallDurable?: boolean;
  readonly columnDurable?: boolean;
  readonly roofDurable?: boolean;
}

/** Deprivations found by a review, where the answers behind them are not at hand; true is deprived. */
export interface FoundDeprivations {
  /** The standard that they were found by: the same name may be defined otherwise in another one. */
  readonly standard: StandardCode;
  readonly deprivations: Readonly<Partial<Record<Deprivation, boolean>>>;
}

/** Points as a scoring form has them; `deprivation` where only its total is known. */
export interface RecordedScores {
  readonly income?: number;
  readonly deprivation?: number;
}

/**
 * What is known of a household on a day, under the names that every standard reads. Absent is not known.
 * `area` and `stratum` (of the score table) are those of its commune on that day.
 */
export interface HouseholdFacts {
  readonly area?: Area;
  readonly stratum?: string;
  readonly members: readonly MemberFacts[];
  readonly dwelling?: DwellingFacts;
  readonly water?: WaterSource;
  readonly latrine?: Latrine;
  readonly usesInternet?: boolean;
  readonly usesTelephone?: boolean;
  readonly hearsLoudspeaker?: boolean;
  readonly devices?: readonly Device[];
  /** Đồng a person a month, whole: a fraction is rounded up, which no comparison with a line in whole đồng can notice. */
  readonly incomePerPerson?: number;
  readonly scores?: RecordedScores;
  /** Answers of the score table: item code → option code. */
  readonly scoreAnswers?: Readonly<Record<string, string>>;
  readonly found?: FoundDeprivations;
}
