import { foldVietnamese } from '../../../shared/fold.ts';
import { type Refusal, type Result, refusal, refusalsOf } from '../../../shared/refusal.ts';
import { columnLetters, isFormula } from '../../../shared/sheet.rules.ts';
import type { SheetRow } from '../../../shared/sheet.ts';
import { checkText } from '../../../shared/text.rules.ts';
import { TEXT_LIMITS } from '../../../shared/text.ts';
import { STRATUM_CODES, type Stratum } from '../stratum.ts';
import { SCORE_COLUMN_NAMES, type ScoreColumn } from './columns.fields.ts';
import type { ScoreColumnPlaces } from './header.rules.ts';
import { STRATUM_NAMES } from './stratum-names.fields.ts';

/** One answer of one region, as a row says it. */
export interface ScoreRow {
  readonly row: number;
  readonly stratum: Stratum;
  readonly itemCode: string;
  readonly itemName: string;
  readonly optionCode: string;
  readonly optionName: string;
  readonly points: number;
}

/** The most points that one answer may give or take. */
const MOST_POINTS = 1000;

const LONGEST_CODE = 64;

const BY_NAME = new Map(
  STRATUM_CODES.flatMap((stratum) =>
    [stratum, ...STRATUM_NAMES[stratum]].map((name): [string, Stratum] => [foldVietnamese(name), stratum]),
  ),
);

/**
 * One row of a sheet of score tables. Refuses, each at its cell (`subject`: `F14`; `path`: `sheet`, the row, the column):
 * `textMissing`, `formulaNotAllowed`, `choiceUnknown` (no region), `notWhole` and `outOfRange` of points, and what `checkText` does.
 */
export function readScoreRow(row: SheetRow, places: ScoreColumnPlaces): Result<ScoreRow> {
  const refusals: Refusal[] = [];
  const cellOf = (column: ScoreColumn) => (row.cells[places[column]] ?? '').trim();
  const note = (column: ScoreColumn, reasons: readonly Refusal[]) =>
    refusals.push(...reasons.map((reason) => atCell(reason, row.number, column, places)));
  const text = (column: ScoreColumn, max: number): string => {
    const cell = cellOf(column);
    if (isFormula(cell)) {
      note(column, [refusal('formulaNotAllowed', [], { value: cell.slice(0, 100) })]);
      return '';
    }
    const checked = checkText(cell, { path: [], max });
    note(column, refusalsOf(checked));
    return checked.ok ? checked.value : '';
  };
  const names = text('stratum', TEXT_LIMITS.name);
  const stratum = BY_NAME.get(foldVietnamese(names));
  if (names !== '' && stratum === undefined) {
    const allowed = STRATUM_CODES.map((code) => STRATUM_NAMES[code][0]).join(', ');
    note('stratum', [refusal('choiceUnknown', [], { value: names, allowed })]);
  }
  const points = pointsOf(cellOf('points'));
  note('points', refusalsOf(points));
  const read = {
    row: row.number,
    itemCode: text('itemCode', LONGEST_CODE),
    itemName: text('itemName', TEXT_LIMITS.name),
    optionCode: text('optionCode', LONGEST_CODE),
    optionName: text('optionName', TEXT_LIMITS.name),
  };
  if (refusals.length > 0 || stratum === undefined || !points.ok) return { ok: false, refusals };
  return { ok: true, value: { ...read, stratum, points: points.value } };
}

/** Whole points; a sheet may write `5.0`, which is 5. */
function pointsOf(cell: string): Result<number> {
  if (cell === '') return { ok: false, refusals: [refusal('textMissing', [])] };
  const allowed = `-${MOST_POINTS}..${MOST_POINTS}`;
  const whole = /^(-?\d{1,9})(?:[.,]0+)?$/.exec(cell)?.[1];
  if (whole === undefined) {
    const code = isFormula(cell) && !/^[-+][\d.,]+$/.test(cell) ? 'formulaNotAllowed' : 'notWhole';
    return { ok: false, refusals: [refusal(code, [], { value: cell.slice(0, 100) })] };
  }
  const points = Number(whole);
  if (Math.abs(points) <= MOST_POINTS) return { ok: true, value: points };
  return { ok: false, refusals: [refusal('outOfRange', [], { value: whole, allowed })] };
}

/** A refusal with the cell that it is about, as a spreadsheet names it. */
export function atCell(reason: Refusal, row: number, column: ScoreColumn, places: ScoreColumnPlaces): Refusal {
  return {
    ...reason,
    path: ['sheet', String(row), column],
    subject: `${columnLetters(places[column])}${row}`,
  };
}

/** The cells of a row of the template. */
export function scoreRowCells(row: Readonly<Record<ScoreColumn, string>>): readonly string[] {
  return SCORE_COLUMN_NAMES.map((column) => row[column]);
}
