import type { BenchResult } from './result.ts';

const number = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 1 });

/** The results for people, a line each. */
export function table(results: readonly BenchResult[]): string {
  const rows = results.map(({ name, value, unit, reference, ratio }) => [
    name,
    `${number(value)} ${unit}`,
    `${reference.name}: ${number(reference.value)}`,
    ratio.toFixed(2),
  ]);
  const lines = [['benchmark', 'measured', 'reference', 'ratio'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return `${lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')}\n`;
}
