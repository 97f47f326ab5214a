import { command } from './command.mjs';
import { prepareInstallation } from './prepare.mjs';
import { serve } from './serve.mjs';

await command(async () => {
  await prepareInstallation();
  return serve('packages/classify/src/main.ts', process.argv.slice(2));
});
