import { crc32 } from 'node:zlib';

type Cell = string | number | null;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The serial number under which a workbook keeps 01/07/2025, to be shown as a date by style 1. */
export const SERIAL_OF_REARRANGEMENT = 45839;

/** A workbook of one sheet as a spreadsheet program writes it: texts, figures, and that one date. */
export function workbook(rows: readonly (readonly Cell[])[]): Uint8Array {
  const styles = `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;
  return zip([
    ['[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"/>`],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', styles],
    [
      'xl/worksheets/sheet1.xml',
      `<worksheet xmlns="${MAIN}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`,
    ],
  ]);
}

function rowXml(cells: readonly Cell[], index: number): string {
  const at = (column: number) => `${String.fromCharCode(65 + column)}${index + 1}`;
  return `<row r="${index + 1}">${cells.map((cell, column) => cellXml(cell, at(column))).join('')}</row>`;
}

function cellXml(cell: Cell, at: string): string {
  if (cell === null) return '';
  if (cell === SERIAL_OF_REARRANGEMENT) return `<c r="${at}" s="1"><v>${cell}</v></c>`;
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t>${cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;
}

/** An archive of uncompressed files, which says of each that it unpacks to `claimed` bytes, or the truth. */
export function zip(files: readonly (readonly [name: string, text: string])[], claimed?: number): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of files) {
    const path = Buffer.from(name);
    const data = Buffer.from(text);
    const sizes = [crc32(data), data.length, claimed ?? data.length];
    const local = record(30, 0x04034b50, [4, 20], sizes, 14);
    local.writeUInt16LE(path.length, 26);
    const entry = record(46, 0x02014b50, [6, 20], sizes, 16);
    entry.writeUInt16LE(path.length, 28);
    entry.writeUInt32LE(offset, 42);
    parts.push(local, path, data);
    directory.push(entry, path);
    offset += local.length + path.length + data.length;
  }
  const listing = Buffer.concat(directory);
  const end = record(22, 0x06054b50, [8, files.length], [listing.length, offset], 12);
  end.writeUInt16LE(files.length, 10);
  return Buffer.concat([...parts, listing, end]);
}

function record(
  length: number,
  mark: number,
  [at, short]: readonly [number, number],
  longs: readonly number[],
  from: number,
): Buffer {
  const buffer = Buffer.alloc(length);
  buffer.writeUInt32LE(mark, 0);
  buffer.writeUInt16LE(short, at);
  for (const [index, long] of longs.entries()) buffer.writeUInt32LE(long, from + 4 * index);
  return buffer;
}
