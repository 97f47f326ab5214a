import type { SheetRow } from '@bacthang/domain';
import { MAX_COLUMNS, MAX_ROWS, MAX_UNPACKED_BYTES } from './limits.ts';
import { pieces } from './pieces.ts';
import { tooManyRows } from './unreadable.ts';
import { readWorkbook, type Workbook } from './workbook.ts';
import { xmlParser } from './xml.ts';
import { type Allowance, unpack, zipEntries } from './zip.ts';

const DAY_MS = 86_400_000;

/**
 * The rows of a workbook's first sheet, read as it is unpacked, so that its size in memory is that of its texts: figures as
 * they are written, days as `YYYY-MM-DD`, a formula as its own text after `=`, never as its value.
 */
export async function readXlsx(bytes: Uint8Array): Promise<readonly SheetRow[]> {
  const allowance: Allowance = { most: MAX_UNPACKED_BYTES, spent: 0 };
  const workbook = await readWorkbook(zipEntries(bytes), allowance);
  const reader = rowReader(workbook);
  const rows: SheetRow[] = [];
  for await (const piece of pieces(unpack(workbook.sheet, allowance), 'row')) {
    const row = reader(piece, (rows.at(-1)?.number ?? 0) + 1);
    if (row.cells.some((cell) => cell !== '')) rows.push(row);
    if (rows.length > MAX_ROWS + 1) throw tooManyRows(MAX_ROWS);
  }
  return rows;
}

/** Reads one `<row>` after the other with one parser. */
function rowReader(workbook: Workbook): (xml: string, number: number) => SheetRow {
  let number = 0;
  let cells: string[] = [];
  let cell: Cell = emptyCell(0);
  let within = '';
  const parser = xmlParser()
    .on('openTag', (name, attributes) => {
      within = name;
      if (name === 'row') number = Number(attributes()['r'] ?? number);
      else if (name === 'c') {
        const { r, t, s } = attributes();
        cell = { ...emptyCell(r ? placeOf(r) : cells.length), type: t ?? 'n', style: Number(s ?? -1) };
      } else if (name === 'f') cell.formula ??= '';
    })
    .on('text', (text, decode) => {
      if (within === 'v' || within === 't') cell.text += decode(text);
      else if (within === 'f') cell.formula = (cell.formula ?? '') + decode(text);
    })
    .on('closeTag', (name) => {
      within = '';
      if (name !== 'c' || cell.place >= MAX_COLUMNS) return;
      while (cells.length < cell.place) cells.push('');
      cells[cell.place] = textOf(cell, workbook);
    });
  return (xml, expected) => {
    number = expected;
    cells = [];
    parser.parse(xml);
    return { number, cells };
  };
}

interface Cell {
  readonly place: number;
  readonly type: string;
  readonly style: number;
  text: string;
  formula: string | null;
}

const emptyCell = (place: number): Cell => ({ place, type: 'n', style: -1, text: '', formula: null });

/** `AB12` is 27. */
function placeOf(address: string): number {
  let place = 0;
  for (let at = 0; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    place = place * 26 + letter;
  }
  return Math.max(0, place - 1);
}

function textOf({ type, style, text, formula }: Cell, { texts, dateStyles, dayZero }: Workbook): string {
  if (formula !== null) return `=${formula}`;
  if (type === 's') return texts[Number(text)] ?? '';
  if (type !== 'n' || text === '') return text;
  if (dateStyles[style] === true) return dayOf(Number(text), dayZero) ?? text;
  return /e/i.test(text) ? String(Number(text)) : text;
}

function dayOf(serial: number, dayZero: number): string | null {
  const date = new Date((Math.floor(serial) + dayZero) * DAY_MS);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}
