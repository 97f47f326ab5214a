import type { DocumentFacts } from '../facts/facts.ts';
import { matchIndicator, matchSubgroup } from '../indicator/match.rules.ts';
import type { Outline } from '../outline/outline.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { isPart as isPartOf } from '../target/part.rules.ts';
import type { PastFigure, ReadTarget } from '../target/target.ts';
import { CELL_FIGURE, type Column, cellsOf, headOf, isSection, type TableHead } from './columns.rules.ts';
import { figureOf, measureOf, rowCommitment } from './row.rules.ts';

interface Found {
  readonly targets: ReadTarget[];
  readonly past: PastFigure[];
}

/** The rows above that a row leans on: its section's title, and the row that a "Trong đó" is a part of. */
interface Context {
  section: string;
  whole: string;
  /** The targets of that row, by column. */
  readonly held: Map<number, number>;
}

/** What is a part of the row above it. */
const PART = /^(?:[-+*]\s*)?(?:trong do|rieng|tr\.d|t\.do)(?![\p{L}])/u;
const ITEM = /^[-+*]\s*/;

/**
 * The targets of tables with indicators in rows. Where the rows are places ("giao chỉ tiêu"), the figures are the shares
 * of the units below and no targets of the plan itself. `before` is how many targets were found already.
 */
export function tableTargets(
  paragraphs: readonly Paragraph[],
  outline: Outline,
  facts: DocumentFacts,
  before: number,
): Found {
  const found: Found = { targets: [], past: [] };
  const rows = Map.groupBy(
    paragraphs.filter(({ row }) => row !== null),
    ({ row }) => row?.table ?? -1,
  );
  for (const table of rows.values()) {
    const kind = outline.places[table[0]?.index ?? -1]?.kind;
    if (kind === 'funding' || kind === 'scope') continue;
    const firstYear = facts.period?.from ?? (facts.issuedOn === null ? null : Number(facts.issuedOn.slice(0, 4)));
    const head = headOf(table, firstYear);
    if (!head?.columns.some(({ role }) => role === 'label')) continue;
    const context: Context = { section: '', whole: '', held: new Map() };
    for (const row of table.slice(head.height)) {
      if (isSection(cellsOf(row))) Object.assign(context, { section: cellsOf(row)[1] ?? '', whole: '' });
      else readRow({ row, head, facts, isPast: kind === 'assessment', before, context }, found);
    }
  }
  return found;
}

interface Reading {
  readonly row: Paragraph;
  readonly head: TableHead;
  readonly facts: DocumentFacts;
  readonly isPast: boolean;
  readonly before: number;
  readonly context: Context;
}

function readRow({ row, head: { columns }, facts, isPast, before, context }: Reading, found: Found): void {
  const cells = cellsOf(row);
  const at = (role: Column['role']) => columns.findIndex((column) => column.role === role);
  const label = cells[at('label')] ?? '';
  const unitColumn = at('unit');
  const unit = cells[unitColumn] ?? '';
  if (label.length < 4) return;
  const isPart = PART.test(label);
  if (!isPart && !ITEM.test(label)) {
    context.whole = label;
    context.held.clear();
  }
  const measure = measureOf(unit, label, cells);
  const indicator = matchIndicator(
    {
      clause: label,
      label: context.whole === label ? '' : context.whole,
      above: context.section,
      unit: unit === '' ? null : unit,
    },
    /\/(?:10\.000|van)/.test(unit + label) ? 'rate' : measure,
  );
  const subgroup = matchSubgroup(label, indicator?.code ?? null);
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? '';
    if ((column.role !== 'promised' && column.role !== 'past') || !CELL_FIGURE.test(cell)) continue;
    const figure = figureOf(cell, measure);
    const span = row.row?.cells[index];
    if (!figure || !span) continue;
    const where = { quote: row.text, position: { paragraph: row.index, start: 0, end: row.text.length } };
    const unitSpan = row.row?.cells[unitColumn];
    const shown = unitSpan ? row.text.slice(unitSpan.start, unitSpan.end).trim() : measure === 'share' ? '%' : '';
    if (column.role === 'past' || isPast) {
      const { value, upper } = figure;
      found.past.push({ ...where, value, upper, unit: shown, year: column.time?.to ?? null, indicator, subgroup });
      continue;
    }
    const holder = isPart ? context.held.get(index) : undefined;
    const target: ReadTarget = {
      ...where,
      valueQuote: row.text.slice(span.start, span.end).trim(),
      indicator,
      ...rowCommitment(
        { label: `${isPart ? `${context.whole} ` : ''}${label}`, unit, cell },
        measure,
        figure,
        column.time,
        facts,
      ),
      unit: shown || null,
      subgroup,
    };
    const whole = holder === undefined ? undefined : found.targets[holder - before];
    const isWithin = whole !== undefined && isPartOf(figure.value, target.commitment.kind, whole);
    found.targets.push({ ...target, nestedIn: isWithin ? (holder ?? null) : null });
    if (!isPart) context.held.set(index, before + found.targets.length - 1);
  }
}
