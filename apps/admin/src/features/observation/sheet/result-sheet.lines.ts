import type { ResultSheet, SheetFigure, SheetFinding } from './result-sheet.documents.ts';

/** What the list shows. */
export const LINE_FILTERS = ['all', 'wrong', 'changed', 'added', 'unchanged'] as const;
export type LineFilter = (typeof LINE_FILTERS)[number];

/** A line of the preview: a figure with what deserves a look, or what is wrong at a cell where there is no figure. */
export interface SheetLine {
  readonly cell: string;
  readonly row: number;
  readonly figure: SheetFigure | null;
  readonly findings: readonly SheetFinding[];
}

/** Figures and what is wrong, in the order of the sheet; a warning stands with the figure it is about. */
export function linesOf({ figures, findings }: Pick<ResultSheet, 'figures' | 'findings'>): readonly SheetLine[] {
  const byCell = new Map(figures.flatMap((figure) => figure.cells.map((cell) => [cell, figure] as const)));
  const figureOf = ({ cell }: SheetFinding) => (cell === null ? undefined : byCell.get(cell));
  const lines: SheetLine[] = figures.map((figure) => ({
    ...{ cell: figure.cell, row: figure.row, figure },
    findings: findings.filter((finding) => figureOf(finding) === figure),
  }));
  const others = findings.filter((finding) => figureOf(finding) === undefined);
  for (const finding of others) {
    lines.push({ cell: finding.cell ?? `Dòng ${finding.row}`, row: finding.row, figure: null, findings: [finding] });
  }
  return lines.toSorted((one, other) => one.row - other.row);
}

/** Whether a line is one that the filter shows. */
export function isShown({ figure, findings }: SheetLine, filter: LineFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'wrong') return findings.length > 0;
  return figure?.outcome === filter.toUpperCase();
}

/** How many lines each filter shows. */
export function countsOf(lines: readonly SheetLine[]): Readonly<Record<LineFilter, number>> {
  const count = (filter: LineFilter) => lines.filter((line) => isShown(line, filter)).length;
  return {
    all: lines.length,
    wrong: count('wrong'),
    changed: count('changed'),
    added: count('added'),
    unchanged: count('unchanged'),
  };
}

/** What can be taken, and what is beforehand: what was recognised by its very name and nothing speaks against. */
export function takeable(lines: readonly SheetLine[]): readonly SheetFigure[] {
  return lines.flatMap(({ figure }) => (figure && figure.outcome !== 'UNCHANGED' ? [figure] : []));
}

export function takenBeforehand(lines: readonly SheetLine[]): ReadonlySet<string> {
  const clear = lines.filter(({ figure, findings }) => figure?.certain === true && findings.length === 0);
  return new Set(takeable(clear).map(({ cell }) => cell));
}
