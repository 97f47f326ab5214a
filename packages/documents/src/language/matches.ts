/** The matches of a global pattern that begin at `start` or after it; what stands before still counts for look-behinds. */
export function matchesFrom(pattern: RegExp, text: string, start: number): IterableIterator<RegExpExecArray> {
  const from = new RegExp(pattern);
  from.lastIndex = start;
  return text.matchAll(from);
}
