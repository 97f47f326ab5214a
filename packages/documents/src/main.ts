import { readFile, stat } from 'node:fs/promises';
import { printedReading } from './print/print-reading.ts';
import { refusalSentence } from './print/refusal-sentence.ts';
import { readPlanFile } from './reading/read-plan.ts';
import { MAX_FILE_BYTES } from './source/limits.ts';

const REFUSED = 2;
const [file] = process.argv.slice(2);

/** Only JSON goes to the standard output; what people should know goes beside it. */
function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 1)}\n`);
}

async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    const { size } = await stat(path);
    // A file that will be refused for its size need not be taken into memory.
    return size > MAX_FILE_BYTES ? new Uint8Array(MAX_FILE_BYTES + 1) : await readFile(path);
  } catch {
    return null;
  }
}

if (file === undefined) {
  process.stderr.write('Usage: npm run --silent plan:read -- FILE\n');
  process.exitCode = 1;
} else {
  const bytes = await bytesOf(file);
  const read = bytes && (await readPlanFile(bytes));
  if (!read) {
    process.stderr.write(`Không mở được tệp ${file}.\n`);
    process.exitCode = 1;
  } else if (read.ok) print(printedReading(read.value));
  else {
    const sentence = refusalSentence(read.refusal);
    print({ refused: { ...read.refusal, sentence } });
    process.stderr.write(`${sentence}\n`);
    process.exitCode = REFUSED;
  }
}
