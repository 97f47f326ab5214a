import type { DocumentFacts } from '../facts/facts.ts';
import { matchIndicator, matchSubgroup } from '../indicator/match.rules.ts';
import type { Outline } from '../outline/outline.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import type { PastFigure, ReadTarget } from '../target/target.ts';
import { yearsOf } from '../target/when.rules.ts';
import type { NamedTime } from '../time/time.ts';
import { CELL_FIGURE, type Column, cellsOf, headOf, type TableHead } from './columns.rules.ts';
import { figureOf, measureOf, rowKind } from './row.rules.ts';

interface Found {
  readonly targets: ReadTarget[];
  readonly past: PastFigure[];
}

/**
 * The targets of tables with indicators in rows. Where the rows are places ("giao chỉ tiêu"), the figures are the shares
 * of the units below and no targets of the plan itself.
 */
export function tableTargets(paragraphs: readonly Paragraph[], outline: Outline, facts: DocumentFacts): Found {
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
    for (const row of table.slice(head.height)) readRow(row, head, facts, kind === 'assessment', found);
  }
  return found;
}

function readRow(row: Paragraph, { columns }: TableHead, facts: DocumentFacts, isPast: boolean, found: Found): void {
  const cells = cellsOf(row);
  const at = (role: Column['role']) => columns.findIndex((column) => column.role === role);
  const label = cells[at('label')] ?? '';
  const unitColumn = at('unit');
  const unit = cells[unitColumn] ?? '';
  if (label.length < 4) return;
  const measure = measureOf(unit, label);
  const indicator = matchIndicator(
    { clause: label, label: '', above: '', unit: unit === '' ? null : unit },
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
    } else {
      const valueQuote = row.text.slice(span.start, span.end).trim();
      found.targets.push({
        ...where,
        valueQuote,
        indicator,
        ...committed(label, unit, measure, figure, column.time, facts),
        unit: shown || null,
        subgroup,
      });
    }
  }
}

function committed(
  label: string,
  unit: string,
  measure: ReturnType<typeof measureOf>,
  figure: NonNullable<ReturnType<typeof figureOf>>,
  time: NamedTime | null,
  { period }: DocumentFacts,
): Pick<ReadTarget, 'commitment' | 'nestedIn' | 'outlook' | 'section' | 'confidence'> {
  const kind = rowKind(measure, label, unit, time);
  const years = yearsOf(kind, time, period);
  // A column of one year binds that year alone.
  const from = time !== null && time.kind !== 'over' ? time.to : years.from;
  return {
    commitment: {
      kind,
      ...figure,
      periodFrom: from,
      periodTo: years.to,
      baseYear: null,
      condition: null,
      reference: null,
    },
    nestedIn: null,
    outlook: years.outlook,
    section: null,
    confidence: 0.8,
  };
}
