import { command } from './command.mjs';
import { prepare } from './prepare.mjs';
import { runTests } from './run-tests.mjs';

await command(async () => {
  await prepare({ build: false });
  return runTests();
});
