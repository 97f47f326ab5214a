import type { DocumentKind, PartialDate, PlainDate } from '@bacthang/domain';
import type { Position } from '../paragraph/paragraph.ts';

/** A document named in the text. `number` in its one spelling, null where only its name is given. */
export interface Citation {
  readonly kind: DocumentKind | null;
  readonly number: string | null;
  readonly date: PartialDate | null;
  readonly issuer: string | null;
  readonly role: 'implements' | 'basedOn' | 'mentioned';
  readonly quote: string;
  readonly position: Position;
}

/** The years a document is for. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** What the title block and the first words say. What the paper leaves blank, or the copy lost, is null. */
export interface DocumentFacts {
  readonly kind: DocumentKind | null;
  readonly number: string | null;
  readonly date: PlainDate | null;
  /** The date with its blanks: "2022-08" where the day is left out. */
  readonly issuedOn: PartialDate | null;
  readonly issuer: string | null;
  readonly place: string | null;
  readonly title: string | null;
  readonly period: Period | null;
  readonly outlookYear: number | null;
  /** Numbers, or names where there is no number, of what it carries out and of what it stands on. */
  readonly implements: readonly string[];
  readonly basedOn: readonly string[];
}
