import { readFileSync } from 'node:fs';
import { readImport } from './import-read.ts';

await readImport(readFileSync(process.argv[2] ?? ''));
process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
