import { archiveOf } from '../../archive/archive.ts';
import { MAX_COLUMNS, MAX_PARTS } from '../limits.ts';
import type { SheetChoice, SheetRow } from '../sheet-row.ts';
import { pieces } from './pieces.ts';
import { readWorkbook, type SheetName, sheetNames, type Workbook } from './workbook.ts';
import { sheetParser } from './xml.ts';

const DAY_MS = 86_400_000;

/**
 * Gives the rows of one sheet of a workbook as they are unpacked, so that what is held is their texts: figures as `choice`
 * says, days as `YYYY-MM-DD`, a formula as its own text after `=`, never as its value; `pause` is awaited between pieces.
 * Throws {@link Unreadable}.
 */
export async function workbookRows(
  bytes: Uint8Array,
  unpacked: number,
  { sheet = 0, decimalComma = false }: SheetChoice,
  keep: (row: SheetRow) => void,
  pause: () => Promise<void>,
): Promise<void> {
  const archive = await archiveOf(bytes, { entries: MAX_PARTS, unpacked });
  const workbook = await readWorkbook(archive, sheet);
  const reader = rowReader(workbook, decimalComma ? byHand : asWritten);
  let last = 0;
  for await (const found of pieces(archive.chunks(workbook.sheet), 'row')) {
    for (const piece of found) {
      const row = reader(piece, last + 1);
      last = row.number;
      keep(row);
    }
    await pause();
  }
}

/** The sheets of a workbook that are shown. */
export async function workbookSheets(bytes: Uint8Array, unpacked: number): Promise<readonly SheetName[]> {
  return sheetNames(await archiveOf(bytes, { entries: MAX_PARTS, unpacked }));
}

/** How a figure is given, as the file has it, whether its cell shows a percentage. */
type Spell = (figure: string, percent: boolean) => string;

const asWritten: Spell = (figure) => (/e/i.test(figure) ? String(Number(figure)) : figure);

/** More digits than a spreadsheet keeps are those of its binary fractions: `0.12039999999999999`. */
const byHand: Spell = (figure, percent) => {
  const shown = Number(((percent ? 100 : 1) * Number(figure)).toPrecision(MOST_DIGITS));
  return `${plain(shown)}${percent ? '%' : ''}`.replace('.', ',');
};

const MOST_DIGITS = 15;

function plain(figure: number): string {
  const text = String(figure);
  if (!/e/i.test(text)) return text;
  return Number.isInteger(figure) ? String(BigInt(figure)) : figure.toFixed(20).replace(/0+$/, '');
}

/** Reads one `<row>` after the other with one parser. */
function rowReader(workbook: Workbook, spell: Spell): (xml: string, number: number) => SheetRow {
  let number = 0;
  let cells: string[] = [];
  let cell: Cell = emptyCell(0);
  let within = '';
  const parser = sheetParser()
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
      cells[cell.place] = textOf(cell, workbook, spell);
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

function textOf({ type, style, text, formula }: Cell, { texts, styles, dayZero }: Workbook, spell: Spell): string {
  if (formula !== null) return `=${formula}`;
  if (type === 's') return texts[Number(text)] ?? '';
  if (type !== 'n' || text === '') return text;
  if (styles[style] === 'day') return dayOf(Number(text), dayZero) ?? text;
  return spell(text, styles[style] === 'percent');
}

function dayOf(serial: number, dayZero: number): string | null {
  const date = new Date((Math.floor(serial) + dayZero) * DAY_MS);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}
