/**
 * One measured figure beside its reference of the same run. `ratio` says how we compare, more being better:
 * ours over the reference, or the reference over ours where the unit is a time or an amount of memory.
 */
export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly reference: { readonly name: string; readonly value: number };
  readonly ratio: number;
}

/** A benchmark: measures one or more figures that belong together. */
export interface Bench {
  readonly names: readonly string[];
  readonly run: () => Promise<readonly BenchResult[]>;
}

/** A throughput: more is better. */
export function throughput(
  name: string,
  value: number,
  unit: string,
  reference: BenchResult['reference'],
): BenchResult {
  return { name, value, unit, reference, ratio: value / reference.value };
}

/** A time: less is better, so the ratio turns around. */
export function time(name: string, value: number, reference: BenchResult['reference']): BenchResult {
  return { name, value, unit: 'ms', reference, ratio: reference.value / value };
}

/** Memory taken: less is better. */
export function memory(name: string, megabytes: number, reference: BenchResult['reference']): BenchResult {
  return { name, value: megabytes, unit: 'MB', reference, ratio: reference.value / megabytes };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
