import { command } from './command.mjs';
import { prepare } from './prepare.mjs';
import { serve } from './serve.mjs';

await command(async () => {
  await prepare({ client: false, build: false });
  return serve('packages/classify/src/main.ts', process.argv.slice(2));
});
