import { foldVietnamese } from '@bacthang/domain/shared';
import { parseVietnameseNumber } from '../../../../lib/format.ts';
import type { CellChange, HandField } from '../assign.draft.ts';
import type { SheetUnit } from '../sheet.ts';
import { type Column, fieldOf } from './assign.columns.ts';
import { unitFinder } from './assign.names.ts';

/** What a pasted block says, and what of it was left aside. */
interface Pasted {
  readonly changes: readonly CellChange[];
  /** Names that no unit has, or several. */
  readonly strangers: readonly string[];
  /** Cells beyond the table, or over columns that are only read. */
  readonly leftOut: number;
}

/** `manyFigures`: units are named, but several columns of figures stand without a heading, so it is unclear which is meant. */
type PasteResult = { readonly kind: 'pasted'; readonly pasted: Pasted } | { readonly kind: 'manyFigures' };

interface Table {
  readonly units: readonly SheetUnit[];
  readonly columns: readonly Column[];
}

type Cells = readonly (readonly string[])[];
interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * A block from a spreadsheet. With names of units in it, rows are found by name, in any order, and columns by their
 * headings; a single column of figures needs none and goes where the block was pasted. Without names, cells go where
 * they fall. An empty cell leaves what stands there.
 */
export function readPaste(cells: Cells, table: Table, start: Place): PasteResult {
  const nameColumn = findNameColumn(cells, table.units);
  return nameColumn === null
    ? { kind: 'pasted', pasted: pasteByPlace(cells, table, start) }
    : pasteByName(cells, nameColumn, table, start);
}

function pasteByPlace(cells: Cells, { units, columns }: Table, start: Place): Pasted {
  const changes: CellChange[] = [];
  let leftOut = 0;
  cells.forEach((line, down) => {
    line.forEach((text, across) => {
      if (text === '') return;
      const unit = units[start.row + down];
      const column = columns[start.column + across];
      const field = column && fieldOf(column);
      if (unit && field) changes.push({ unitKey: unit.key, field, text });
      else leftOut++;
    });
  });
  return { changes, strangers: [], leftOut };
}

function pasteByName(cells: Cells, nameColumn: number, { units, columns }: Table, start: Place): PasteResult {
  const findUnit = unitFinder(units);
  const [head = []] = cells;
  const headed = fieldsByHeading(head, columns);
  const isHeaded = headed.size > 0;
  const body = isHeaded || isHeading(head, nameColumn, findUnit) ? cells.slice(1) : cells;
  const figures = isHeaded ? [...headed.keys()] : figureColumns(body, nameColumn);
  if (!isHeaded && figures.length > 1) return { kind: 'manyFigures' };
  const asked = columns[start.column];
  const fallback = (asked && fieldOf(asked)) ?? 'pinned';
  const changes: CellChange[] = [];
  const strangers: string[] = [];
  for (const line of body) {
    const name = line[nameColumn] ?? '';
    const unitKey = findUnit(name);
    if (unitKey === null) {
      if (name !== '' && !isTotal(name)) strangers.push(name);
      continue;
    }
    for (const at of figures) {
      const text = line[at] ?? '';
      if (text !== '') changes.push({ unitKey, field: headed.get(at) ?? fallback, text });
    }
  }
  return { kind: 'pasted', pasted: { changes, strangers, leftOut: 0 } };
}

/** The column in which units are named; null where none is. */
function findNameColumn(cells: Cells, units: readonly SheetUnit[]): number | null {
  const findUnit = unitFinder(units);
  const width = Math.max(0, ...cells.map((line) => line.length));
  const columns = Array.from({ length: width }, (_, at) => at);
  return columns.find((at) => cells.some((line) => findUnit(line[at] ?? '') !== null)) ?? null;
}

const WORDS: Readonly<Record<HandField, readonly string[]>> = {
  pinned: ['giam', 'tang', 'giao', 'muc giao', 'chi tieu giao', 'ghim'],
  minimum: ['it nhat', 'toi thieu'],
  maximum: ['nhieu nhat', 'toi da'],
};

function fieldsByHeading(head: readonly string[], columns: readonly Column[]): ReadonlyMap<number, HandField> {
  const own = columns.flatMap((column) => {
    const field = fieldOf(column);
    return field ? [[foldVietnamese(headingOf(column)), field] as const] : [];
  });
  const known = new Map([...Object.entries(WORDS).flatMap(wordsOf), ...own]);
  return new Map(
    head.flatMap((heading, at) => {
      const field = known.get(foldVietnamese(heading));
      return field ? [[at, field] as const] : [];
    }),
  );
}

function wordsOf([field, words]: readonly [string, readonly string[]]) {
  return words.map((word) => [word, field as HandField] as const);
}

/** A column's heading as it is exported. */
export function headingOf({ title, about }: Column): string {
  return about === '' ? title : `${title} ${about}`;
}

function isHeading(line: readonly string[], nameColumn: number, findUnit: (name: string) => string | null): boolean {
  return findUnit(line[nameColumn] ?? '') === null && line.every((text) => !isFigure(text));
}

function figureColumns(body: Cells, nameColumn: number): readonly number[] {
  const width = Math.max(0, ...body.map((line) => line.length));
  return Array.from({ length: width }, (_, at) => at).filter(
    // What stands before the names only numbers the lines.
    (at) => at > nameColumn && body.some((line) => isFigure(line[at] ?? '')),
  );
}

function isFigure(text: string): boolean {
  return parseVietnameseNumber(text).value !== null;
}

function isTotal(name: string): boolean {
  return /^(tong|cong|toan)\b/.test(foldVietnamese(name));
}
