import { type DecimalString, isDecimalString } from '../../shared/decimal.ts';
import { refusal } from '../../shared/refusal.ts';
import { columnLetters } from '../../shared/sheet.rules.ts';
import type { SheetRow } from '../../shared/sheet.ts';
import { readFigureCell } from '../../shared/sheet-cell.rules.ts';
import type { ObservationColumn, SheetFinding } from './sheet.ts';

/**
 * Whether a sum at the foot is that of the rows it stands under, in each column of counts: `sumDiffers` warns, at its cell,
 * `allowed` what they come to. What has another sum among them, or a cell that is no number, is not compared.
 */
export function checkSums(
  sum: SheetRow,
  rows: readonly SheetRow[],
  columns: readonly ObservationColumn[],
): readonly SheetFinding[] {
  return columns.flatMap(({ place, role }): readonly SheetFinding[] => {
    if (role !== 'numerator' && role !== 'denominator') return [];
    const stated = wholeIn(sum, place);
    const parts = rows.map((row) => wholeIn(row, place));
    if (stated === null || parts.length === 0 || parts.includes(null)) return [];
    const total = parts.reduce<bigint>((all, part) => all + (part ?? 0n), 0n);
    if (total === stated) return [];
    const cell = `${columnLetters(place)}${sum.number}`;
    const reason = refusal('sumDiffers', [role], { value: String(stated), allowed: String(total) });
    return [{ row: sum.number, cell, warning: true, refusal: reason }];
  });
}

function wholeIn({ cells }: SheetRow, place: number): bigint | null {
  const cell = readFigureCell(cells[place] ?? '');
  if (cell.kind === 'empty') return 0n;
  return cell.kind === 'number' && !cell.percent && isWhole(cell.value) ? BigInt(cell.value) : null;
}

const isWhole = (value: DecimalString): boolean => isDecimalString(value) && !value.includes('.');
