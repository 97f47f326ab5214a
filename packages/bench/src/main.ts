import { parseArgs } from 'node:util';
import { boardQuery } from './board-query.bench.ts';
import { boardSums } from './board-sums.bench.ts';
import { cascadeAllocate } from './cascade-allocate.bench.ts';
import { cascadeKeystroke } from './cascade-keystroke.bench.ts';
import { cascadeRebase } from './cascade-rebase.bench.ts';
import { cascadeRollup } from './cascade-rollup.bench.ts';
import { classifyColumns, classifyNation } from './classify-columns.bench.ts';
import { classifyObjects } from './classify-objects.bench.ts';
import { decideRound } from './decide-round.bench.ts';
import { documentsRead } from './documents-read.bench.ts';
import { documentsWrite } from './documents-write.bench.ts';
import { importRound } from './import-round.bench.ts';
import { importXlsx } from './import-xlsx.bench.ts';
import { movementProvince } from './movement-province.bench.ts';
import { publish } from './publish.bench.ts';
import type { Bench, BenchResult } from './result.ts';
import { start } from './start.bench.ts';
import { table } from './table.ts';
import { whatIfProvince } from './whatif-province.bench.ts';

const BENCHES: readonly Bench[] = [
  boardQuery,
  boardSums,
  cascadeAllocate,
  cascadeKeystroke,
  cascadeRebase,
  cascadeRollup,
  classifyColumns,
  classifyObjects,
  classifyNation,
  decideRound,
  documentsRead,
  documentsWrite,
  importRound,
  importXlsx,
  movementProvince,
  publish,
  start,
  whatIfProvince,
];

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const known = BENCHES.flatMap(({ names }) => names);
const unknown = positionals.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`No benchmark is called ${unknown.join(', ')}; there are: ${known.join(', ')}\n`);
  process.exit(2);
}

const wanted = (names: readonly string[]): boolean =>
  positionals.length === 0 || names.some((name) => positionals.includes(name));
const results: BenchResult[] = [];
for (const bench of BENCHES.filter(({ names }) => wanted(names))) {
  process.stderr.write(`measuring ${bench.names.join(', ')}…\n`);
  results.push(...(await bench.run()).filter(({ name }) => wanted([name])));
}
process.stdout.write(values.json ? `${JSON.stringify(results)}\n` : table(results));
