import { isAbsolute, resolve } from 'node:path';
import { command } from './command.mjs';
import { prepareInstallation } from './prepare.mjs';
import { serve } from './serve.mjs';

// The program runs in the project's folder; npm tells where the command was given.
const from = process.env['INIT_CWD'] ?? process.cwd();
const files = process.argv.slice(2).map((file) => (isAbsolute(file) ? file : resolve(from, file)));

await command(async () => {
  await prepareInstallation();
  return serve('packages/documents/src/main.ts', files);
});
