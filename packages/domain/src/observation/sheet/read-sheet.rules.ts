import { type Refusal, type Result, refusal } from '../../shared/refusal.ts';
import type { SheetRow } from '../../shared/sheet.ts';
import { findHead, yearAbove } from '../../shared/sheet-head.rules.ts';
import { isRowHeading, readColumns } from './columns.rules.ts';
import { measureFinder } from './measure-finder.rules.ts';
import { placeFinder } from './place.rules.ts';
import { isFigureColumn, rowReader } from './rows.rules.ts';
import type { ObservationSheet, ObservationSheetContext, SheetFigure, SheetFinding } from './sheet.ts';
import { checkSums } from './sums.rules.ts';

/**
 * A table of results as a spreadsheet has it, in any of the shapes offices use: units down and indicators across, or a row a
 * figure, or the list of a plan's targets with a column of results. Every figure is made of the digits of its cells and has
 * passed the rule for reported figures; whatever else a cell says is a finding at that cell. Refuses `headNotFound`: no row
 * names a unit or an indicator as what its column holds.
 */
export function readObservationSheet(
  rows: readonly SheetRow[],
  context: ObservationSheetContext,
): Result<ObservationSheet> {
  const table = findHead(rows, isRowHeading, context.headRow);
  if (!table) {
    const value = (rows[0]?.cells ?? [])
      .filter((cell) => cell.trim() !== '')
      .join(', ')
      .slice(0, 200);
    return { ok: false, refusals: [refusal('headNotFound', ['rows'], { value, allowed: 'Đơn vị, Chỉ tiêu' })] };
  }
  const findMeasure = measureFinder(context.indicators, context.asked);
  const columns = readColumns(table.columns, findMeasure, context.choices);
  const read = rowReader({
    ...{ columns, context, findMeasure },
    findPlace: placeFinder(context.units, context.successions),
    defaultYear: yearAbove(table) ?? context.year,
  });
  const figures: SheetFigure[] = [];
  const findings: SheetFinding[] = [];
  const sums: number[] = [];
  let since: SheetRow[] = [];
  for (const row of table.body) {
    const found = read(row);
    figures.push(...found.figures);
    findings.push(...found.findings);
    if (found.sum) {
      sums.push(row.number);
      findings.push(...checkSums(row, since, columns));
      since = [];
    } else if (columns.some((column) => isFigureColumn(column) && (row.cells[column.place] ?? '') !== ''))
      since.push(row);
  }
  const once = withoutRepeated(figures);
  return {
    ok: true,
    value: {
      headRows: table.headRows,
      columns: columns.map((column, index) => ({ ...column, words: table.columns[index]?.words ?? [] })),
      figures: once.figures,
      findings: [...findings, ...once.findings],
      sums,
    },
  };
}

/** What is said twice counts once; of two figures of one thing nobody could say which stands, so neither does. */
function withoutRepeated(figures: readonly SheetFigure[]): Pick<ObservationSheet, 'figures' | 'findings'> {
  const findings: SheetFinding[] = [];
  const kept: SheetFigure[] = [];
  for (const [first, ...others] of Map.groupBy(figures, keyOf).values()) {
    if (!first) continue;
    const differing = others.find((other) => !isSame(first, other));
    if (!differing) kept.push(first);
    else for (const figure of [first, ...others]) findings.push(repeated(figure, figure === first ? differing : first));
  }
  return { figures: kept, findings };
}

function repeated(figure: SheetFigure, other: SheetFigure): SheetFinding {
  const [cell = null] = figure.cells;
  const reason: Refusal = refusal('figureRepeated', ['numerator'], {
    value: String(figure.numerator),
    allowed: String(other.numerator),
    against: other.cells[0] ?? '',
  });
  return { row: figure.row, cell, warning: false, refusal: reason };
}

const keyOf = ({ unitId, indicatorCode, subgroupCode, year }: SheetFigure): string =>
  `${unitId}/${indicatorCode}/${subgroupCode ?? ''}/${year}`;

const isSame = (one: SheetFigure, other: SheetFigure): boolean =>
  one.numerator === other.numerator && one.denominator === other.denominator;
