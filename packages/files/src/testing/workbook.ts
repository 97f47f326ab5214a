import { zip } from './zip.ts';

/**
 * A cell of a made workbook: a text, a figure, a day by its serial number, a share shown as a percentage, or a formula with the
 * value it last had.
 */
export type MadeCell =
  | string
  | number
  | null
  | { readonly serial: number }
  | { readonly percent: number }
  | { readonly formula: string; readonly value: string };

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet as spreadsheet programs write it, its texts shared. */
export function workbook(rows: readonly (readonly MadeCell[])[]): Uint8Array<ArrayBuffer> {
  const places = new Map<string, number>();
  const sheet = rows.map((cells, index) => {
    const made = cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${index + 1}`, places));
    return `<row r="${index + 1}">${made.join('')}</row>`;
  });
  const texts = [...places.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`);
  return zip([
    ['[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"/>`],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="r2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ],
    [
      'xl/styles.xml',
      `<styleSheet xmlns="${MAIN}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="10" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ],
    ['xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${texts.join('')}</sst>`],
    ['xl/worksheets/sheet1.xml', `<worksheet xmlns="${MAIN}"><sheetData>${sheet.join('')}</sheetData></worksheet>`],
  ]);
}

function cellXml(cell: MadeCell, at: string, places: Map<string, number>): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    const place = places.get(cell) ?? places.size;
    places.set(cell, place);
    return `<c r="${at}" t="s"><v>${place}</v></c>`;
  }
  if ('serial' in cell) return `<c r="${at}" s="1"><v>${cell.serial}</v></c>`;
  if ('percent' in cell) return `<c r="${at}" s="2"><v>${cell.percent}</v></c>`;
  return `<c r="${at}" t="str"><f>${escaped(cell.formula)}</f><v>${escaped(cell.value)}</v></c>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
