import { command } from './command.mjs';
import { prepare } from './prepare.mjs';
import { serve } from './serve.mjs';

await command(async () => {
  await prepare({ build: false });
  return serve('prisma/src/migration-new.ts', process.argv.slice(2));
});
