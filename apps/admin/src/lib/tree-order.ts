/** A row of a tree written as a list: what stands under a row follows it. */
interface Branch {
  readonly key: string;
  readonly parentKey: string | null;
}

/** Position just after a row and all that follows it and stands under it. */
export function endOfBranch(rows: readonly Branch[], start: number): number {
  const inside = new Set([rows[start]?.key]);
  let end = start + 1;
  for (let row = rows[end]; row && inside.has(row.parentKey ?? ''); row = rows[++end]) inside.add(row.key);
  return end;
}

/** A row with everything under it, one place up (−1) or down (1) among its siblings; unchanged where there is no such place. */
export function movedBranch<Row extends Branch>(rows: readonly Row[], key: string, by: -1 | 1): Row[] {
  const at = (wanted: string) => rows.findIndex((row) => row.key === wanted);
  const start = at(key);
  const siblings = rows.filter(({ parentKey }) => parentKey === rows[start]?.parentKey);
  const other = siblings[siblings.findIndex((row) => row.key === key) + by];
  if (start < 0 || !other) return [...rows];
  const [upper, lower] = by < 0 ? [at(other.key), start] : [start, at(other.key)];
  return [
    ...rows.slice(0, upper),
    ...rows.slice(lower, endOfBranch(rows, lower)),
    ...rows.slice(upper, lower),
    ...rows.slice(endOfBranch(rows, lower)),
  ];
}
