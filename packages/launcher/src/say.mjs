/**
 * One line about what is being done. Progress goes to stderr: stdout is for what a command yields.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * @param {number} since from `performance.now()`
 */
export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
