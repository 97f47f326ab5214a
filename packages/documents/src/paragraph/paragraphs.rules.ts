import { TEXT_LIMITS } from '@bacthang/domain';
import { fold } from '../language/fold.ts';
import type { Span } from '../language/span.ts';
import { tidy } from '../language/tidy.ts';
import type { Source, SourceBlock, SourceLine, SourceTable } from '../source/source.ts';
import { tabbedTables } from '../source/tabbed-table.ts';
import { markerOf } from './marker.rules.ts';
import type { Paragraph, Row } from './paragraph.ts';
import { unwrap } from './unwrap.rules.ts';

const CELL_BREAK = ' | ';
/** What the first row of a table of figures has, and a table that only arranges a page has not. */
const HEAD =
  /(^|\s)(stt|tt|chi tieu|muc tieu|noi dung|don vi|don vi tinh|dvt|nam 20\d\d|ke hoach|dia phuong|xa, phuong)(\s|$)/;

/** A document as numbered paragraphs; rows of tables are paragraphs with cells. */
export function paragraphsOf(source: Source): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let lines: SourceLine[] = [];
  let tables = 0;
  const flush = () => {
    for (const { text, line, marker } of unwrap(lines)) {
      for (const [index, piece] of pieces(tidy(text)).entries())
        add(found, piece, line, index === 0 ? marker : null, null);
    }
    lines = [];
  };
  const take = (block: SourceBlock) => {
    if (block.kind === 'line') lines.push(block.line);
    else if (isData(block.table)) {
      flush();
      for (const cells of block.table.rows) addRow(found, cells, block.table.line, tables);
      tables += 1;
      // What only arranges a page may hold a table of its own.
    } else tabbedTables(linesOf(block.table)).forEach(take);
  };
  source.blocks.forEach(take);
  flush();
  return found;
}

function isData({ rows }: SourceTable): boolean {
  const head = rows
    .slice(0, 2)
    .flat()
    .map((cell) => fold(tidy(cell)))
    .join(' ');
  return rows.length >= 2 && (rows[0]?.length ?? 0) >= 2 && HEAD.test(head);
}

/** The cells of a table that arranges the page, one after the other, each on lines of its own. */
function linesOf({ rows, line }: SourceTable): readonly SourceBlock[] {
  return rows.flatMap((cells) =>
    cells
      .filter((cell, index) => cell !== cells[index - 1])
      .flatMap((cell) =>
        cell
          .split('\n')
          .filter((text) => text.trim() !== '')
          .map((text, index) => ({ kind: 'line' as const, line: { text, line, gap: index === 0, marker: null } })),
      ),
  );
}

/** A text in pieces no longer than a plan's paragraph may be, cut between sentences or else between words. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let rest = text;
  while (rest.length > TEXT_LIMITS.paragraph) {
    const head = rest.slice(0, TEXT_LIMITS.paragraph);
    const cut = Math.max(head.lastIndexOf('. ') + 1, head.lastIndexOf('; ') + 1);
    const at = cut > TEXT_LIMITS.paragraph / 2 ? cut : Math.max(head.lastIndexOf(' '), TEXT_LIMITS.paragraph / 2);
    found.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return [...found, rest];
}

function addRow(found: Paragraph[], cells: readonly string[], line: number, table: number) {
  const texts = cells.map(tidy);
  if (texts.every((text) => text === '')) return;
  const spans: Span[] = [];
  let at = 0;
  for (const text of texts) {
    spans.push({ start: at, end: at + text.length });
    at += text.length + CELL_BREAK.length;
  }
  add(found, texts.join(CELL_BREAK), line, null, { table, cells: spans });
}

function add(found: Paragraph[], text: string, line: number, listed: string | null, row: Row | null) {
  if (text === '') return;
  const typed = row ? null : markerOf(text);
  // A list that numbers itself: its number is no text of the document, but a paragraph's place in it.
  const outside = typed === null && listed !== null && !row ? markerOf(`${listed} X`) : null;
  found.push({
    index: found.length,
    text,
    folded: fold(text),
    line,
    marker: typed ?? (outside && { ...outside, length: 0 }),
    start: typed?.length ?? 0,
    row,
  });
}
