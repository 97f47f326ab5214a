/**
 * The matches of a global pattern that begin at `start` or after it; what stands before still counts for look-behinds.
 * All at once, so that the pattern is free again: a copy for each call would have to be compiled each time.
 */
export function matchesFrom(pattern: RegExp, text: string, start: number): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
