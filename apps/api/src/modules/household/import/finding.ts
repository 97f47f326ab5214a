import type { ImportFinding, Refusal } from '@bacthang/domain';

/** A finding, and whether the household can be taken all the same. */
export interface Finding extends ImportFinding {
  readonly warning: boolean;
}

/** Between the names of a path, as it is stored. */
export const PATH_MARK = '/';

const HEAD_ROW = 1;

/** What is so of a file as a whole stands at its first row. */
export function findingOfFile(refusal: Refusal, warning: boolean): Finding {
  return { row: HEAD_ROW, column: null, refusal, warning };
}

/** Keeps what is so of the whole file from being told again at each of its households. */
export function toldOnce(): (finding: Finding) => boolean {
  const told = new Set<string>();
  return ({ row, refusal: { code, path } }) => {
    if (row !== HEAD_ROW) return true;
    const key = [code, ...path].join('.');
    return !told.has(key) && Boolean(told.add(key));
  };
}
