import type { Archive } from '../../archive/archive.ts';
import { Unreadable } from '../../unreadable.ts';
import { MAX_PART } from '../limits.ts';
import { pieces } from './pieces.ts';
import { sheetParser } from './xml.ts';

/** What of a workbook is needed to read its first sheet. */
export interface Workbook {
  /** The part of the archive in which its first sheet stands. */
  readonly sheet: string;
  readonly texts: readonly string[];
  /** By style of a cell: whether its figure is a day. */
  readonly dateStyles: readonly boolean[];
  /** The day before the first of its calendar, in days since 1970. */
  readonly dayZero: number;
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** Days between 1970 and the day 0 of the two calendars that workbooks count by. */
const DAY_ZERO_1900 = -25_569;
const DAY_ZERO_1904 = -24_107;

export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const ids: string[] = [];
  let dayZero = DAY_ZERO_1900;
  await readPart(archive, 'xl/workbook.xml', (name, attributes) => {
    if (name === 'sheet') ids.push(attributes['r:id'] ?? '');
    if (name === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? '')) dayZero = DAY_ZERO_1904;
  });
  let target = '';
  await readPart(archive, 'xl/_rels/workbook.xml.rels', (name, attributes) => {
    if (name === 'Relationship' && attributes['Id'] === ids[0]) target = attributes['Target'] ?? '';
  });
  const sheet = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  if (!archive.has(sheet)) throw new Unreadable('noSheet', { value: target });
  return {
    sheet,
    texts: await sharedTexts(archive),
    dateStyles: await dateStyles(archive),
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

async function dateStyles(archive: Archive): Promise<readonly boolean[]> {
  if (!archive.has('xl/styles.xml')) return [];
  const formats = new Map<string, string>();
  const styles: boolean[] = [];
  let within = false;
  await readPart(archive, 'xl/styles.xml', (name, attributes) => {
    if (name === 'numFmt') formats.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
    if (name === 'cellXfs') within = true;
    if (name === 'cellStyles') within = false;
    if (name === 'xf' && within) styles.push(isDateFormat(attributes['numFmtId'] ?? '', formats));
  });
  return styles;
}

/** The built-in formats of days, and one of one's own that shows a day or a year. */
function isDateFormat(id: string, formats: ReadonlyMap<string, string>): boolean {
  const known = Number(id);
  if ((known >= 14 && known <= 17) || known === 22) return true;
  return /[dy]/i.test((formats.get(id) ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
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
