import { ALLOCATION_METHODS, type AllocationRequest, allocate } from '@bacthang/domain';
import { communes } from './nation.ts';
import { type Bench, median, time } from './result.ts';

const ROUNDS = 25;

/** A fifth of the poor households of all communes, shared out with bounds; against one sort of the figures it goes by. */
export const cascadeAllocate: Bench = {
  names: ['cascade.allocate'],
  run: async () => {
    const units = communes();
    const whole = units.reduce((sum, { start }) => sum + (start ?? 0n), 0n) / 5n;
    const figures = units.map(({ basis }) => basis ?? 0n);
    const rounds = Array.from({ length: ROUNDS }, () => ({
      sorting: timed(() => figures.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))),
      sharing: ALLOCATION_METHODS.map((method) => timed(() => share({ method, direction: 'down', whole, units }))),
    }));
    const slowest = Math.max(
      ...ALLOCATION_METHODS.map((_, index) => median(rounds.map(({ sharing }) => sharing[index] ?? Number.NaN))),
    );
    const sort = median(rounds.map(({ sorting }) => sorting));
    return [time('cascade.allocate', slowest, { name: 'one sort of the same figures', value: sort })];
  },
};

function share(request: AllocationRequest): void {
  const result = allocate(request);
  if (!result.ok) throw new Error(`the shares were refused: ${JSON.stringify(result.refusals.slice(0, 3))}`);
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
