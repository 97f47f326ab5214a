import { deepStrictEqual } from 'node:assert';
import { feedback, prepareFeedback, rollUpTargets } from '@bacthang/domain';
import { figures } from './nation.ts';
import { carriedBy } from './nation-answers.ts';
import { type Bench, median, time } from './result.ts';

const UNITS = 100;
const WARM_UP = 40;
const ROUNDS = 41;
const KEYSTROKES = 2_000;

/** Both sides of a figure, as a loop over units has them. */
interface Plain {
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
}

function addPlainly({ numerators, denominators }: Plain): number {
  let numerator = 0;
  let denominator = 0;
  for (let at = 0; at < numerators.length; at += 1) {
    numerator += numerators[at] ?? 0;
    denominator += denominators[at] ?? 0;
  }
  return numerator / denominator;
}

/**
 * What one keystroke says in a province of 100 units: how the typed figure stands to what is asked, what it does to the
 * whole, and the room left in points and in households, all exact; against one plain sum of both sides over the same
 * units. What does not change while someone types is made ready beforehand.
 */
export const cascadeKeystroke: Bench = {
  names: ['cascade.keystroke'],
  run: async () => {
    const { target, units } = carriedBy('province', UNITS, 0, figures(11));
    const [unit] = units;
    if (!unit) throw new Error('a province has units');
    const prepared = prepareFeedback(target, units, unit);
    const typed = Array.from({ length: 97 }, (_, index) => ({
      decision: 'relax' as const,
      commitment: { ...target.commitment, value: (index / 16).toFixed(2) },
    }));
    for (const answer of typed) {
      const after = units.map((each) => (each === unit ? { ...unit, answer } : each));
      const [year] = rollUpTargets(target, after);
      deepStrictEqual(feedback(prepared, answer).years[0]?.after, { implied: year?.implied, balance: year?.balance });
    }
    const plain = {
      numerators: Float64Array.from(units, (_, index) => 40 + index),
      denominators: Float64Array.from(units, ({ denominators }) => Number(denominators[0]?.count)),
    };
    let kept = 0;
    const rounds = Array.from({ length: WARM_UP + ROUNDS }, () => ({
      plain: timed((at) => {
        plain.numerators[at % UNITS] = at;
        kept += addPlainly(plain);
      }),
      ours: timed((at) => {
        const answer = typed[at % typed.length];
        if (answer) kept += feedback(prepared, answer).years.length;
      }),
    })).slice(WARM_UP);
    if (kept === 0) throw new Error('nothing was measured');
    const [ours, theirs] = [median(rounds.map((round) => round.ours)), median(rounds.map((round) => round.plain))];
    return [time('cascade.keystroke', ours, { name: 'one plain sum over the same units', value: theirs }, 'µs')];
  },
};

/** Microseconds for one run, over very many of them. */
function timed(run: (at: number) => void): number {
  const start = performance.now();
  for (let at = 0; at < KEYSTROKES; at += 1) run(at);
  return ((performance.now() - start) / KEYSTROKES) * 1_000;
}
