/** @type {readonly (readonly [RegExp, string])[]} */
const causes = [
  [/ENOSPC|no space left on device/i, 'the disk is full'],
  [/EROFS|read-only file system/i, 'the disk is read-only'],
  [/EACCES|EPERM|permission denied/i, 'this account may not write in the project folder or in its package cache'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|META_FETCH_FAIL|error sending request|dns error|fetch failed/i,
    'the package registry cannot be reached (is there a network?)',
  ],
  [/OUTDATED_LOCKFILE|frozen-lockfile/i, 'pnpm-lock.yaml does not match the package.json files'],
];

/**
 * The cause of a failed command in a few words, from what it printed.
 * @param {string} output
 */
export function explain(output) {
  // Tools wrap their messages to the width of a terminal.
  const text = output.replace(/[\s╰─▶×│├]+/g, ' ').trim();
  const known = causes.find(([pattern]) => pattern.test(text));
  if (known) return known[1];
  const complaint = /\berr(or)?\b.*/i.exec(text)?.[0] ?? text;
  return complaint === '' ? 'it said nothing' : complaint.slice(0, 300);
}
