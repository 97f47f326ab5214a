import { crc32, deflateRawSync } from 'node:zlib';

/** A cell of a made workbook: a text, a day by its serial number, or a formula with the value it last had. */
export type MadeCell = string | { readonly serial: number } | { readonly formula: string; readonly value: string };

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet as spreadsheet programs write it, its texts shared. */
export function workbook(rows: readonly (readonly MadeCell[])[]): Uint8Array {
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
      `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ],
    ['xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${texts.join('')}</sst>`],
    ['xl/worksheets/sheet1.xml', `<worksheet xmlns="${MAIN}"><sheetData>${sheet.join('')}</sheetData></worksheet>`],
  ]);
}

function cellXml(cell: MadeCell, at: string, places: Map<string, number>): string {
  if (typeof cell === 'string') {
    if (cell === '') return '';
    const place = places.get(cell) ?? places.size;
    places.set(cell, place);
    return `<c r="${at}" t="s"><v>${place}</v></c>`;
  }
  if ('serial' in cell) return `<c r="${at}" s="1"><v>${cell.serial}</v></c>`;
  return `<c r="${at}" t="str"><f>${escaped(cell.formula)}</f><v>${escaped(cell.value)}</v></c>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** An archive of packed files; each says that it unpacks to its size, or to `claimed` bytes. */
export function zip(
  files: readonly (readonly [name: string, content: string | Uint8Array])[],
  claimed?: number,
): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const path = Buffer.from(name);
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const [local, entry] = [Buffer.alloc(30), Buffer.alloc(46)];
    for (const [record, mark, at] of [
      [local, 0x04034b50, 4],
      [entry, 0x02014b50, 6],
    ] as const) {
      record.writeUInt32LE(mark, 0);
      record.writeUInt16LE(20, at);
      record.writeUInt16LE(8, at + 4);
      record.writeUInt32LE(crc32(data), at + 10);
      record.writeUInt32LE(packed.length, at + 14);
      record.writeUInt32LE(claimed ?? data.length, at + 18);
      record.writeUInt16LE(path.length, at + 22);
    }
    entry.writeUInt32LE(offset, 42);
    parts.push(local, path, packed);
    directory.push(entry, path);
    offset += local.length + path.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listing, end]);
}
