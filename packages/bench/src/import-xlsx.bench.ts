import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readSheet } from 'read-excel-file/universal';
import { IMPORT_ROWS, importFile } from './import-file.ts';
import { readFile } from './import-read.ts';
import { type Bench, median, memory, time } from './result.ts';

const ROUNDS = 3;
/** What the import promises for 100,000 rows. */
const MEMORY_LIMIT_MB = 512;

/** A workbook of 100,000 rows: read and put to the rules of its rows, beside a reading library that only reads its cells. */
export const importXlsx: Bench = {
  names: ['import.xlsx', 'import.xlsx.memory'],
  run: async () => {
    const file = importFile();
    const [ours, library]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      ours.push(await timed(() => readFile(file)));
      library.push(
        await timed(async () => {
          const rows = await readSheet(file.slice().buffer, { parseNumber: (text: string) => text });
          if (rows.length !== IMPORT_ROWS + 1) throw new Error('the library read something else');
        }),
      );
    }
    return [
      time('import.xlsx', median(ours), { name: 'read-excel-file alone', value: median(library) }),
      memory('import.xlsx.memory', await mostMemory(file), { name: 'the limit', value: MEMORY_LIMIT_MB }),
    ];
  },
};

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Megabytes that a process of its own takes at most to read the file. */
async function mostMemory(file: Uint8Array): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'bac-thang-import-'));
  try {
    const path = join(folder, 'ho.xlsx');
    await writeFile(path, file);
    const script = fileURLToPath(import.meta.resolve('./import-memory.ts'));
    const { stdout } = await promisify(execFile)(process.execPath, [script, path]);
    return Number(stdout);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
