import { readFileSync } from 'node:fs';
import { readFile } from './import-read.ts';

await readFile(readFileSync(process.argv[2] ?? ''));
process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
