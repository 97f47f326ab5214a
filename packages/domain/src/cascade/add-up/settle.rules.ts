import type { AddUp, AddUpIndicator } from './add-up.ts';
import { balanceOf } from './balance.rules.ts';
import type { Demand } from './demand.rules.ts';
import { impliedBound, type Together } from './together.rules.ts';

/** What has come together, and how it stands to what is required. */
export type Settled = Pick<AddUp, 'implied' | 'balance'>;

const NOTHING: Settled = { implied: null, balance: null };

/** The bound that the units promise together and its balance; neither where nothing has come together. */
export function settle(whole: Together | null, demand: Demand, indicator: AddUpIndicator): Settled {
  if (whole === null || indicator.rollUp === 'none') return NOTHING;
  const implied = impliedBound(whole, indicator.rollUp, demand);
  if (implied === null) return NOTHING;
  const balance = demand.limit && balanceOf(implied, whole.weight, demand.limit, indicator);
  return { implied, balance };
}
