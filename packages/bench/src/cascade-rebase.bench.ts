import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { rebase } from '@bacthang/domain';
import { rebasings, TARGETS } from './nation.ts';
import { type Bench, median, memory, time } from './result.ts';

const ROUNDS = 9;
/** What the cascade promises for a whole nation at once. */
const MEMORY_LIMIT_MB = 300;

/** The new revision above against the one before, for every commune: what changed, and what it makes of every answer. */
export const cascadeRebase: Bench = {
  names: ['cascade.rebase', 'cascade.rebase.memory'],
  run: async () => {
    const nation = rebasings();
    const rounds = Array.from({ length: ROUNDS }, () => ({
      ours: timed(() => {
        let changed = 0;
        for (const { base, theirs, ours } of nation)
          for (const each of ours)
            for (const { change } of rebase(base, theirs, each).targets)
              if (change.change === 'changed' || change.change === 'added') changed += 1;
        return changed;
      }),
      plain: timed(() => {
        let changed = 0;
        for (const { base, theirs, ours } of nation)
          for (const _ of ours)
            for (let at = 0; at < TARGETS; at += 1) if (!isSame(base.targets[at], theirs.targets[at])) changed += 1;
        return changed;
      }),
    }));
    // Two comparisons that find different things would say nothing.
    if (rounds.some(({ ours, plain }) => ours.found !== plain.found)) throw new Error('they found different changes');
    const comparing = median(rounds.map(({ plain }) => plain.milliseconds));
    return [
      time('cascade.rebase', median(rounds.map(({ ours }) => ours.milliseconds)), {
        name: 'a plain deep comparison of both revisions',
        value: comparing,
      }),
      memory('cascade.rebase.memory', await mostMemory(), { name: 'the limit', value: MEMORY_LIMIT_MB }),
    ];
  },
};

function timed(run: () => number): { readonly milliseconds: number; readonly found: number } {
  const start = performance.now();
  const found = run();
  return { milliseconds: performance.now() - start, found };
}

/** Deep equality as one would write it for data that came as JSON. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [left, right] = [one as Readonly<Record<string, unknown>>, other as Readonly<Record<string, unknown>>];
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => isSame(left[key], right[key]));
}

/** Megabytes that a process of its own takes at most, with all plans, answers and comparisons in it. */
async function mostMemory(): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    fileURLToPath(import.meta.resolve('./rebase-memory.ts')),
  ]);
  return Number(stdout);
}
