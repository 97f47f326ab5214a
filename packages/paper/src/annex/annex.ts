import type { TablePiece } from '../body/piece.ts';

/** A table on pages of its own behind the text. `about` is said under its title, `smallPrint` under the table. */
export interface Annex {
  readonly title: string;
  readonly about: string | null;
  readonly table: TablePiece;
  readonly landscape: boolean;
  readonly smallPrint: string | null;
}
