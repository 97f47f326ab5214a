import type { Indicator } from '@bacthang/domain';
import type { Ledger } from './figure.store.ts';

/** One figure: a measure of one unit, read from the ledger of the unit that was asked for. */
export interface FigureShape {
  readonly ledger: Ledger;
  readonly unitId: string;
  readonly indicator: Indicator;
  readonly subgroupCode: string | null;
}
