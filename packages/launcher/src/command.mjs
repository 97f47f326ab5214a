import { explain } from './explain.mjs';
import { Stopped } from './run.mjs';
import { say } from './say.mjs';

/**
 * Runs a command's work: its number is the exit code, and a foreseen failure one line.
 * @param {() => Promise<number>} work
 */
export async function command(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (error instanceof Stopped) say(error.message);
    else if (error instanceof Error && 'code' in error) say(`Stopped: ${explain(error.message)}.`);
    else throw error;
    process.exitCode = 1;
  }
}
