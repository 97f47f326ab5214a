import type { SourceBlock } from '../source.ts';
import type { XmlListener } from './xml.ts';

/** What is drawn, deleted or written twice for older programs: none of it is text of the document. */
const SKIPPED = new Set([
  'mc:Fallback',
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:pPrChange',
  'w:rPrChange',
]);

interface Table {
  readonly line: number;
  readonly rows: string[][];
  cell: string[];
  span: number;
  /** Whether the cell goes on with the one above it. */
  merged: boolean;
}

interface Paragraph {
  text: string;
  style: string | null;
  list: string | null;
  depth: number | null;
}

/** The number of the next paragraph of a style, of a list it names itself or not. */
export type ListMark = (style: string | null, list: string | null, depth: number | null) => string | null;

/** Listens to `document.xml`; `blocks()` gives paragraphs and tables in reading order. */
export function bodyListener(mark: ListMark): XmlListener & {
  blocks(): readonly SourceBlock[];
} {
  const blocks: SourceBlock[] = [];
  const tables: Table[] = [];
  const open: Paragraph[] = [];
  let skipping = 0;
  let inText = false;
  let inProperties = false;
  let gap = false;
  let line = 0;

  const write = (text: string) => {
    const paragraph = open.at(-1);
    if (paragraph) paragraph.text += text;
  };

  function endParagraph() {
    const paragraph = open.pop();
    if (!paragraph) return;
    line += 1;
    const table = tables.at(-1);
    const marker = mark(paragraph.style, paragraph.list, paragraph.depth);
    // A column of numbers that count themselves holds no text.
    if (table) table.cell.push(paragraph.text.trim() === '' && marker !== null ? marker : paragraph.text);
    else {
      // A line break inside a paragraph: items of a list are often typed so.
      for (const [index, part] of paragraph.text.split('\n').entries()) {
        const blank = part.trim() === '';
        if (!blank) {
          blocks.push({ kind: 'line', line: { text: part, line, gap, marker: index === 0 ? marker : null } });
        }
        gap = blank;
      }
    }
  }

  function endTable() {
    const table = tables.pop();
    if (!table) return;
    const outer = tables.at(-1);
    // A table in a cell is the text of that cell, with tabs between its own cells: the outer may only arrange a page.
    if (outer) outer.cell.push(...table.rows.map((row) => row.map((cell) => cell.replaceAll('\n', ' ')).join('\t')));
    else blocks.push({ kind: 'table', table: { line: table.line, rows: table.rows } });
    gap = true;
  }

  return {
    open(name, attribute) {
      if (SKIPPED.has(name)) skipping += 1;
      if (skipping > 0) return;
      const paragraph = open.at(-1);
      if (name === 'w:p') open.push({ text: '', style: null, list: null, depth: null });
      else if (name === 'w:t') inText = true;
      else if (name === 'w:tab') write(inProperties ? '' : '\t');
      else if (name === 'w:br' || name === 'w:cr') write('\n');
      else if (name === 'w:noBreakHyphen') write('-');
      else if (name === 'w:pPr') inProperties = true;
      else if (name === 'w:pStyle' && paragraph) paragraph.style = attribute('w:val');
      else if (name === 'w:numId' && paragraph) paragraph.list = attribute('w:val');
      else if (name === 'w:ilvl' && paragraph) paragraph.depth = Number(attribute('w:val') ?? 0);
      else if (name === 'w:tbl') tables.push({ line: line + 1, rows: [], cell: [], span: 1, merged: false });
      else if (name === 'w:tr') tables.at(-1)?.rows.push([]);
      else if (name === 'w:gridBefore') skipColumns(tables.at(-1), attribute('w:val'));
      else if (name === 'w:vMerge') setMerged(tables.at(-1), attribute('w:val'));
      else if (name === 'w:gridSpan') setSpan(tables.at(-1), attribute('w:val'));
    },
    close(name) {
      if (SKIPPED.has(name)) skipping = Math.max(0, skipping - 1);
      else if (skipping > 0) return;
      else if (name === 'w:t') inText = false;
      else if (name === 'w:pPr') inProperties = false;
      else if (name === 'w:p') endParagraph();
      else if (name === 'w:tc') endCell(tables.at(-1));
      else if (name === 'w:tbl') endTable();
    },
    text(text) {
      if (inText && skipping === 0) write(text);
    },
    blocks: () => blocks,
  };
}

/** No table of a document is wider; a number beyond it is an attack on the memory. */
const MOST_COLUMNS = 64;

function setSpan(table: Table | undefined, value: string | null) {
  if (table) table.span = Math.min(MOST_COLUMNS, Math.max(1, Number(value) || 1));
}

/** A row may begin further right. */
function skipColumns(table: Table | undefined, value: string | null) {
  const columns = Math.min(MOST_COLUMNS, Number(value) || 0);
  for (let column = 0; column < columns; column += 1) table?.rows.at(-1)?.push('');
}

/** Without a value, or with "continue", a cell is the lower part of one that began above. */
function setMerged(table: Table | undefined, value: string | null) {
  if (table) table.merged = value !== 'restart';
}

function endCell(table: Table | undefined) {
  if (!table) return;
  const own = table.cell.join('\n');
  const column = table.rows.at(-1)?.length ?? 0;
  const text = table.merged && own.trim() === '' ? (table.rows.at(-2)?.[column] ?? '') : own;
  for (let spanned = 0; spanned < table.span; spanned += 1) table.rows.at(-1)?.push(text);
  table.cell = [];
  table.span = 1;
  table.merged = false;
}
