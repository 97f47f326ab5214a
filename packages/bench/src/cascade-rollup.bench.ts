import { deepStrictEqual } from 'node:assert';
import { addUpAt, addUpSheet, prepareSheet, type Sheet } from '@bacthang/domain';
import { COMMUNES, PROVINCES, TARGETS } from './nation.ts';
import { nation } from './nation-answers.ts';
import { type Bench, median, time } from './result.ts';

const WARM_UP = 200;
const ROUNDS = 61;

/** Numerators and denominators of the same units, side by side, and nothing else done to them. */
interface Plain {
  readonly starts: Uint32Array;
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
}

/** The plainest loop: for every target of every publisher the sums of both sides. */
function addPlainly({ starts, numerators, denominators }: Plain): Float64Array {
  const sums = new Float64Array(2 * (starts.length - 1));
  for (let column = 0; column + 1 < starts.length; column += 1) {
    let numerator = 0;
    let denominator = 0;
    const end = starts[column + 1] ?? 0;
    for (let at = starts[column] ?? 0; at < end; at += 1) {
      numerator += numerators[at] ?? 0;
      denominator += denominators[at] ?? 0;
    }
    sums[2 * column] = numerator;
    sums[2 * column + 1] = denominator;
  }
  return sums;
}

/**
 * Whether every target of a whole nation adds up, at every tier, in one pass: 34 provinces, 3,321 communes, 40 targets
 * each, answers on all. Ours says of each whether it holds and by how many households or persons; the reference only
 * adds. Both start from typed arrays that are ready: what reading 134,200 answers into them takes is not measured.
 */
export const cascadeRollup: Bench = {
  names: ['cascade.rollup'],
  run: async () => {
    const sheet = prepareSheet(nation());
    checkAgainstFractions(sheet);
    const plain = { starts: sheet.starts, numerators: sheet.amounts.slice(), denominators: sheet.weights.slice() };
    const rounds = Array.from({ length: WARM_UP + ROUNDS }, () => ({
      plain: timed(() => addPlainly(plain)),
      ours: timed(() => addUpSheet(sheet)),
    })).slice(WARM_UP);
    const [ours, theirs] = [median(rounds.map((round) => round.ours)), median(rounds.map((round) => round.plain))];
    return [time('cascade.rollup', ours, { name: 'adding numerators and denominators', value: theirs })];
  },
};

/** A fast pass with other results would say nothing. Every thirteenth column is settled with fractions as well. */
function checkAgainstFractions(sheet: Sheet): void {
  deepStrictEqual(sheet.amounts.length, (COMMUNES + PROVINCES) * TARGETS);
  const { holds, slackCounts } = addUpSheet(sheet);
  for (const [index, column] of sheet.columns.entries()) {
    if (index % 13 > 0) continue;
    const { balance } = addUpAt(sheet, column);
    deepStrictEqual([holds[index], slackCounts[index]], [balance?.holds, balance?.slackCount]);
  }
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
