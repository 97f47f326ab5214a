/** What is wrong in a file, in the order of its rows; of what was noted of one row, in that order. */
export interface FindingList<Finding> {
  readonly note: (finding: Finding) => void;
  readonly inOrder: () => readonly Finding[];
}

/** A list that keeps the first `most`, however many are noted and in whatever order: a long file may be wrong in every cell. */
export function findingList<Finding extends { readonly row: number }>(most: number): FindingList<Finding> {
  let kept: Finding[] = [];
  const cut = () => {
    kept = kept.toSorted((a, b) => a.row - b.row).slice(0, most);
  };
  return {
    note: (finding) => {
      kept.push(finding);
      if (kept.length >= 2 * most) cut();
    },
    inOrder: () => {
      cut();
      return kept;
    },
  };
}
