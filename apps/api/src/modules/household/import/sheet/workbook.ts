import { pieces } from './pieces.ts';
import { unreadable } from './unreadable.ts';
import { xmlParser } from './xml.ts';
import { type Allowance, unpack, type ZipEntry } from './zip.ts';

/** What of a workbook is needed to read its first sheet. */
export interface Workbook {
  readonly sheet: ZipEntry;
  readonly texts: readonly string[];
  /** By style of a cell: whether its figure is a day. */
  readonly dateStyles: readonly boolean[];
  /** The day before the first of its calendar, in days since 1970. */
  readonly dayZero: number;
}

type Entries = ReadonlyMap<string, ZipEntry>;
type Attributes = Readonly<Record<string, string | undefined>>;

/** Days between 1970 and the day 0 of the two calendars that workbooks count by. */
const DAY_ZERO_1900 = -25_569;
const DAY_ZERO_1904 = -24_107;

const MAX_PART = 4 * 1024 * 1024;

export async function readWorkbook(entries: Entries, allowance: Allowance): Promise<Workbook> {
  const ids: string[] = [];
  let dayZero = DAY_ZERO_1900;
  await readPart(entries, 'xl/workbook.xml', allowance, (name, attributes) => {
    if (name === 'sheet') ids.push(attributes['r:id'] ?? '');
    if (name === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? '')) dayZero = DAY_ZERO_1904;
  });
  let target = '';
  await readPart(entries, 'xl/_rels/workbook.xml.rels', allowance, (name, attributes) => {
    if (name === 'Relationship' && attributes['Id'] === ids[0]) target = attributes['Target'] ?? '';
  });
  const sheet = entries.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  if (!sheet) throw unreadable('sheet');
  return {
    sheet,
    texts: await sharedTexts(entries, allowance),
    dateStyles: await dateStyles(entries, allowance),
    dayZero,
  };
}

async function sharedTexts(entries: Entries, allowance: Allowance): Promise<readonly string[]> {
  const entry = entries.get('xl/sharedStrings.xml');
  if (!entry) return [];
  const texts: string[] = [];
  let [text, within, spoken] = ['', false, false];
  const parser = xmlParser()
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
  for await (const piece of pieces(unpack(entry, allowance), 'si')) {
    text = '';
    parser.parse(piece);
    texts.push(text);
  }
  return texts;
}

async function dateStyles(entries: Entries, allowance: Allowance): Promise<readonly boolean[]> {
  if (!entries.has('xl/styles.xml')) return [];
  const formats = new Map<string, string>();
  const styles: boolean[] = [];
  let within = false;
  await readPart(entries, 'xl/styles.xml', allowance, (name, attributes) => {
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
  entries: Entries,
  path: string,
  allowance: Allowance,
  onOpen: (name: string, attributes: Attributes) => void,
): Promise<void> {
  const entry = entries.get(path);
  if (!entry) throw unreadable('sheet');
  let xml = '';
  for await (const chunk of unpack(entry, allowance)) {
    xml += chunk;
    if (xml.length > MAX_PART) throw unreadable('sheet');
  }
  xmlParser()
    .on('openTag', (name, attributes) => onOpen(name, attributes()))
    .parse(xml);
}
