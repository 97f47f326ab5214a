/** One figure of the past period, as the plan prints it. */
export interface PastFigure {
  readonly year: number;
  readonly periodFrom: number | null;
  readonly standardCode: string | null;
  readonly indicator: { readonly code: string; readonly breaksAtStandard: boolean };
  readonly subgroup: { readonly code: string } | null;
}

interface PastColumn {
  readonly year: number;
  readonly periodFrom: number | null;
}

export interface PastCell<T> {
  readonly figure: T | null;
  /** The standard changed since the figure before: the series breaks here and the two are not compared. */
  readonly breaks: boolean;
}

export interface PastTable<T> {
  readonly columns: readonly PastColumn[];
  readonly rows: readonly { readonly first: T; readonly cells: readonly PastCell<T>[] }[];
}

const columnOf = ({ year, periodFrom }: PastColumn) => `${year}/${periodFrom ?? ''}`;

/** Past results as a table: an indicator (and subgroup) a row, a year or period a column. */
export function pastResultsTable<T extends PastFigure>(figures: readonly T[]): PastTable<T> {
  const columns = [...new Map(figures.map((figure) => [columnOf(figure), figure])).values()]
    .map(({ year, periodFrom }) => ({ year, periodFrom }))
    .sort((a, b) => a.year - b.year || Number(a.periodFrom !== null) - Number(b.periodFrom !== null));
  const rows = Map.groupBy(figures, ({ indicator, subgroup }) => `${indicator.code}/${subgroup?.code ?? ''}`);
  return {
    columns,
    rows: [...rows.values()].flatMap((row) => (row[0] ? [{ first: row[0], cells: cellsOf(row, columns) }] : [])),
  };
}

function cellsOf<T extends PastFigure>(row: readonly T[], columns: readonly PastColumn[]): readonly PastCell<T>[] {
  let before: T | null = null;
  return columns.map((column) => {
    const figure = row.find((each) => columnOf(each) === columnOf(column)) ?? null;
    const breaks =
      figure !== null &&
      before !== null &&
      figure.indicator.breaksAtStandard &&
      figure.standardCode !== before.standardCode;
    before = figure ?? before;
    return { figure, breaks };
  });
}
