import type { SourceBlock, SourceLine } from './source.ts';

/** Cells of a line: between tabs, as pasted from a table, or between bars. One cell is no row. */
function cellsOf({ text }: SourceLine): readonly string[] {
  // A row may begin or end with empty cells: only what is no tab is trimmed.
  const cells = text.includes('\t')
    ? text.replace(/^ +| +$/g, '').split('\t')
    : text
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|');
  return cells.length < 3 || cells.every((cell) => /^[\s:-]*$/.test(cell)) ? [] : cells;
}

/** Rows of bars with nothing but dashes divide the head of a table from its body. */
const RULE = /^[\s|:-]*\|[\s|:-]*$/;

/** Runs of three lines or more with cells, as a table: what was pasted from one, or drawn with bars. */
export function tabbedTables(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const found: SourceBlock[] = [];
  let run: SourceLine[] = [];
  const endRun = () => {
    const rows = run.map(cellsOf).filter((cells) => cells.length > 0);
    const [first] = run;
    if (first && rows.length >= 3) found.push({ kind: 'table', table: { line: first.line, rows } });
    else for (const line of run) found.push({ kind: 'line', line });
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === 'line' && isRow(block.line, run.length > 0)) run.push(block.line);
    else {
      endRun();
      found.push(block);
    }
  }
  endRun();
  return found;
}

function isRow(line: SourceLine, inside: boolean): boolean {
  return cellsOf(line).length > 0 || (inside && line.text.length > 2 && RULE.test(line.text));
}
