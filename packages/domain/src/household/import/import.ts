import type { PartialDate, PlainDate, Refusal } from '../../shared/index.ts';
import type { Deprivation, EthnicCode, HeadRelation, HouseholdClass, Sex } from '../../standard/index.ts';
import type { ImportColumn } from './columns.fields.ts';

/** What is wrong in a file: at a cell, or with a whole row where `column` (`D`) is null. `refusal.path` is the field. */
export interface ImportFinding {
  readonly row: number;
  readonly column: string | null;
  readonly refusal: Refusal;
}

/** Where each column stands, counted from 0. */
export type ColumnPlaces = ReadonlyMap<ImportColumn, number>;

/** What a row says of its household. Null is an empty cell; what a review found of it is only read into a round. */
export interface HouseholdCells {
  readonly village: string | null;
  readonly address: string | null;
  readonly residesFrom: PlainDate | null;
  readonly scoredOn: PlainDate | null;
  /** Đồng a person a month. */
  readonly incomePerPerson: number | null;
  readonly incomeScore: number | null;
  readonly deprivationScore: number | null;
  readonly stratum: string | null;
  /** All that were found: whatever is not among them was not; none at all is an answer, an empty cell is not. */
  readonly deprivations: readonly Deprivation[] | null;
  /** What the file says the class is; what it is, the rules say. */
  readonly claimedClass: HouseholdClass | null;
}

/** One row, read: a person, and what it says of the household. */
export interface ImportedMember extends HouseholdCells {
  readonly row: number;
  readonly householdCode: string;
  readonly name: string;
  readonly relation: HeadRelation;
  readonly birthDate: PartialDate;
  readonly sex: Sex;
  readonly identityNumber: string | null;
  readonly ethnicity: EthnicCode | null;
  readonly disabled: boolean | null;
  readonly seriouslyIll: boolean | null;
}

/** The rows of one household; `code` is the file's own, or the register's (`H00000007`). */
export interface ImportedHousehold extends HouseholdCells {
  readonly code: string;
  readonly members: readonly ImportedMember[];
}
