import { command } from './command.mjs';
import { prepare } from './prepare.mjs';
import { serve } from './serve.mjs';

await command(async () => {
  await prepare({ build: true });
  return serve('apps/api/src/main.ts', process.argv.slice(2));
});
