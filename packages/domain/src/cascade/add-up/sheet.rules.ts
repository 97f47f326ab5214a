import type { AnswerReading } from '../inherited.rules.ts';
import type { AddUp } from './add-up.ts';
import { demandsOf } from './demand.rules.ts';
import { broughtBy } from './part.rules.ts';
import { accountOf, partsOf } from './roll-up-targets.rules.ts';
import { type Settled, settle } from './settle.rules.ts';
import type { Sheet, SheetColumn, SheetTask, SheetTotals } from './sheet.ts';
import { balanceOfSums } from './sheet-balance.rules.ts';
import { layOut } from './sheet-layout.rules.ts';
import { together } from './together.rules.ts';

/** Makes ready any number of targets, those of a whole tree, for `addUpSheet`: every answer is read once. */
export function prepareSheet(tasks: readonly SheetTask[], reading: AnswerReading = 'binding'): Sheet {
  const columns = tasks.flatMap(({ target, units }) =>
    demandsOf(target).map((demand): SheetColumn => {
      const brought = units.map((unit) => broughtBy(target, unit, demand, reading));
      return { target, units, demand, brought };
    }),
  );
  return layOut(columns, reading);
}

/**
 * Adds up every column of a sheet in one pass over its figures: which targets hold, and by how many of those counted.
 * Exactly what `rollUpTargets` finds for each; `addUpAt` gives one of them in full.
 */
export function addUpSheet(sheet: Sheet): SheetTotals {
  const { columns, starts, amounts, weights, strict } = sheet;
  const holds: (boolean | null)[] = [];
  const slackCounts: (bigint | null)[] = [];
  for (const [index, column] of columns.entries()) {
    const end = starts[index + 1] ?? 0;
    let amount = 0;
    let weight = 0;
    let strictness = 0;
    for (let at = starts[index] ?? 0; at < end; at++) {
      amount += amounts[at] ?? 0;
      weight += weights[at] ?? 0;
      strictness |= strict[at] ?? 0;
    }
    const sums = { amount, weight, strict: strictness > 0 };
    const balance = balanceOfSums(sheet, index, column, sums) ?? settledColumn(column).balance;
    holds.push(balance?.holds ?? null);
    slackCounts.push(balance?.slackCount ?? null);
  }
  return { holds, slackCounts };
}

/** One column in full, with all that `rollUpTargets` says of it. */
export function addUpAt({ reading }: Pick<Sheet, 'reading'>, column: SheetColumn): AddUp {
  const { units, brought, demand } = column;
  const { year, required, obstacle } = demand;
  return { year, required, obstacle, ...settledColumn(column), ...accountOf(units, brought, year, reading) };
}

function settledColumn({ target: { indicator }, demand, brought }: SheetColumn): Settled {
  return settle(together(partsOf(brought), indicator.rollUp, demand.sense), demand, indicator);
}
