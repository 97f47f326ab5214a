import type { Archive } from '../../archive/archive.ts';
import { Unreadable } from '../../unreadable.ts';
import { MAX_PART } from '../limits.ts';
import { pieces } from './pieces.ts';
import { sheetParser } from './xml.ts';

/** What a figure is shown as. */
type CellStyle = 'figure' | 'day' | 'percent';

/** A sheet that is shown, with its place among all of them. */
export interface SheetName {
  readonly place: number;
  readonly name: string;
}

/** What of a workbook is needed to read one of its sheets. */
export interface Workbook {
  /** The part of the archive in which the sheet stands. */
  readonly sheet: string;
  readonly texts: readonly string[];
  /** By style of a cell: what its figure is. */
  readonly styles: readonly CellStyle[];
  /** The day before the first of its calendar, in days since 1970. */
  readonly dayZero: number;
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** Days between 1970 and the day 0 of the two calendars that workbooks count by. */
const DAY_ZERO_1900 = -25_569;
const DAY_ZERO_1904 = -24_107;

export async function sheetNames(archive: Archive): Promise<readonly SheetName[]> {
  const names: SheetName[] = [];
  let place = 0;
  await readPart(archive, 'xl/workbook.xml', (tag, { name = '', state = 'visible' }) => {
    if (tag !== 'sheet') return;
    if (state === 'visible') names.push({ place, name });
    place++;
  });
  return names;
}

export async function readWorkbook(archive: Archive, place: number): Promise<Workbook> {
  const ids: string[] = [];
  let dayZero = DAY_ZERO_1900;
  await readPart(archive, 'xl/workbook.xml', (name, attributes) => {
    if (name === 'sheet') ids.push(attributes['r:id'] ?? '');
    if (name === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? '')) dayZero = DAY_ZERO_1904;
  });
  let target = '';
  await readPart(archive, 'xl/_rels/workbook.xml.rels', (name, attributes) => {
    if (name === 'Relationship' && attributes['Id'] === ids[place]) target = attributes['Target'] ?? '';
  });
  const sheet = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  if (!archive.has(sheet)) throw new Unreadable('noSheet', { value: target });
  return {
    sheet,
    texts: await sharedTexts(archive),
    styles: await cellStyles(archive),
    dayZero,
  };
}

async function sharedTexts(archive: Archive): Promise<readonly string[]> {
  if (!archive.has('xl/sharedStrings.xml')) return [];
  const texts: string[] = [];
  let [text, within, spoken] = ['', false, false];
  const parser = sheetParser()
    .on('openTag', (name) => {
      if (name === 'rPh') spoken = true;
      within = name === 't' && !spoken;
    })
    .on('text', (part, decode) => {
      if (within) text += decode(part);
    })
    .on('closeTag', (name) => {
      within = false;
      if (name === 'rPh') spoken = false;
    });
  for await (const found of pieces(archive.chunks('xl/sharedStrings.xml'), 'si')) {
    for (const piece of found) {
      text = '';
      parser.parse(piece);
      texts.push(text);
    }
  }
  return texts;
}

async function cellStyles(archive: Archive): Promise<readonly CellStyle[]> {
  if (!archive.has('xl/styles.xml')) return [];
  const formats = new Map<string, string>();
  const styles: CellStyle[] = [];
  let within = false;
  await readPart(archive, 'xl/styles.xml', (name, attributes) => {
    if (name === 'numFmt') formats.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
    if (name === 'cellXfs') within = true;
    if (name === 'cellStyles') within = false;
    if (name === 'xf' && within) styles.push(styleOf(attributes['numFmtId'] ?? '', formats));
  });
  return styles;
}

/** The built-in formats of days and percentages, and those of one's own that show a day, a year or a percentage. */
function styleOf(id: string, formats: ReadonlyMap<string, string>): CellStyle {
  const known = Number(id);
  if ((known >= 14 && known <= 17) || known === 22) return 'day';
  if (known === 9 || known === 10) return 'percent';
  const format = (formats.get(id) ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (/[dy]/i.test(format)) return 'day';
  return format.includes('%') ? 'percent' : 'figure';
}

async function readPart(
  archive: Archive,
  path: string,
  onOpen: (name: string, attributes: Attributes) => void,
): Promise<void> {
  if (!archive.has(path)) throw new Unreadable('noSheet', { value: path });
  const decoder = new TextDecoder();
  let xml = '';
  for await (const chunk of archive.chunks(path)) {
    xml += decoder.decode(chunk, { stream: true });
    if (xml.length > MAX_PART) throw new Unreadable('unpacksTooLarge', { value: path, allowed: `..${MAX_PART}` });
  }
  sheetParser()
    .on('openTag', (name, attributes) => onOpen(name, attributes()))
    .parse(xml);
}
