import type { Transaction } from '@bacthang/database';
import {
  type CompiledStandard,
  compileStandard,
  type IncomeWay,
  isPlainDate,
  STANDARD_CODES,
  type StandardCode,
  scoreTablesOn,
} from '@bacthang/domain';
import { loadConfirmations } from './confirmations.store.ts';
import { loadScoreTables } from './score-table.store.ts';

/** A standard made ready for a trial on a day, by the points of that day where it goes by score; null of one that refuses. */
export type Trials = (standard: StandardCode, on: string, way: IncomeWay) => CompiledStandard | null;

/** What standards are tried with, each made ready once. Two statements. */
export async function loadTrials(db: Transaction): Promise<Trials> {
  const { parameters: confirmations } = await loadConfirmations(db);
  const loaded = await loadScoreTables(db, STANDARD_CODES);
  const ready = new Map<string, CompiledStandard | null>();
  return (standard, on, way) => {
    const key = `${standard} ${on} ${way}`;
    const known = ready.get(key);
    if (known !== undefined) return known;
    const scoreTables = isPlainDate(on) ? scoreTablesOn(standard, loaded, on).map(({ table }) => table) : [];
    const compiled = isPlainDate(on)
      ? compileStandard({ standard, on, way, purpose: 'trial', confirmations, scoreTables })
      : null;
    const trial = compiled?.ok ? compiled.value : null;
    ready.set(key, trial);
    return trial;
  };
}
