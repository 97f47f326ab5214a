/** The list with one row replaced. */
export function replaced<T>(rows: readonly T[], index: number, row: T): readonly T[] {
  return rows.map((each, at) => (at === index ? row : each));
}

export function without<T>(rows: readonly T[], index: number): readonly T[] {
  return rows.filter((_, at) => at !== index);
}

/** The list with one row a place up (−1) or down (1); unchanged where there is no such place. */
export function moved<T>(rows: readonly T[], index: number, by: -1 | 1): readonly T[] {
  const [row, other] = [rows[index], rows[index + by]];
  if (row === undefined || other === undefined) return rows;
  return replaced(replaced(rows, index, other), index + by, row);
}

/** Lines of a text as a list, and back: what is blank is no line. */
export const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');
export const textOf = (lines: readonly string[]): string => lines.join('\n');
