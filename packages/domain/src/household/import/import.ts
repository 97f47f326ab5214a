import type { PartialDate, PlainDate, Refusal } from '../../shared/index.ts';
import type { EthnicCode, HeadRelation, Sex } from '../../standard/index.ts';
import type { ImportColumn } from './columns.fields.ts';

/** What is wrong in a file: at a cell, or with a whole row where `column` (`D`) is null. `refusal.path` is the field. */
export interface ImportFinding {
  readonly row: number;
  readonly column: string | null;
  readonly refusal: Refusal;
}

/** Where each column stands, counted from 0. */
export type ColumnPlaces = ReadonlyMap<ImportColumn, number>;

/** One row, read: a person, and what it says of the household. Null is an empty cell. */
export interface ImportedMember {
  readonly row: number;
  readonly householdCode: string;
  readonly village: string | null;
  readonly address: string | null;
  readonly residesFrom: PlainDate | null;
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
export interface ImportedHousehold {
  readonly code: string;
  readonly village: string | null;
  readonly address: string | null;
  readonly residesFrom: PlainDate | null;
  readonly members: readonly ImportedMember[];
}
