import type { Comparator, DecimalString } from '@bacthang/domain';
import type { DocumentFacts } from '../facts/facts.ts';
import type { Measure } from '../figure/figure.ts';
import { type IndicatorMatch, matchIndicator, matchSubgroup, type SubgroupMatch } from '../indicator/match.rules.ts';
import type { Outline } from '../outline/outline.ts';
import type { Paragraph, Position } from '../paragraph/paragraph.ts';
import type { ReadTarget } from '../target/target.ts';
import { timesIn } from '../time/time.rules.ts';
import type { NamedTime } from '../time/time.ts';
import { CELL_FIGURE, cellsOf, headOf, type TableHead, WHOLE } from './columns.rules.ts';
import { figureOf, measureOf, rowCommitment } from './row.rules.ts';

/**
 * What one unit below is given of a target, as a table of shares has it. `place` is the unit's name there, `column` the words
 * over its figure; `table` tells the tables of a document apart. No target of the document's own.
 */
export interface ReadShare {
  readonly table: number;
  readonly place: string;
  readonly column: string;
  readonly indicator: IndicatorMatch | null;
  readonly subgroup: SubgroupMatch | null;
  readonly year: number | null;
  readonly comparator: Comparator;
  readonly value: DecimalString;
  readonly upper: DecimalString | null;
  readonly unit: string | null;
  readonly valueQuote: string;
  readonly quote: string;
  readonly position: Position;
}

export interface Shared {
  readonly shares: ReadShare[];
  /** What such tables give the unit as a whole, where it is a target by itself. */
  readonly targets: ReadTarget[];
}

const LONGEST_TITLE = 300;
/** A group of units is none of them. */
const GROUP = /^(?:trong do|cac |nhom |vung |khu vuc |[ivx]+\b)/u;
/** What a table promises by its title, where its columns are bare years. */
const ASSIGNS = /giao|chi tieu|ke hoach|muc tieu|lo trinh|phan khai|phan bo chi tieu/;
/** A table that shares out by its very title: then what is counted in it is what is given. */
const ASSIGNED = /(?:giao|phan khai|phan bo) (?:cac )?(?:chi tieu|ke hoach)/;
const COUNTED =
  /^(?!.*(?:dau nam|dau ky|hien co|hien trang|ra soat|thuc hien))(?:tong so|trong do|so|xay|sua|giam|thoat|dao tao|ho tro).*\([^()]+\)$/;
/** How many there are, or what is paid: no share of a target. */
const NO_SHARE =
  /^(?:tong so (?:ho|dan|nhan khau)(?! (?:can )?ngheo| thoat)|so ho dan|dan so)|kinh phi|(?<!vay )von|ngan sach|dong\)?$/;

/**
 * The tables that share targets out ("giao chỉ tiêu"): units in rows under years or indicators, or indicators in rows with a
 * column for each unit. The row of the whole ("Toàn tỉnh") is a target unless the text says the same already (`stated`).
 */
export function sharesOf(
  paragraphs: readonly Paragraph[],
  outline: Outline,
  facts: DocumentFacts,
  stated: readonly ReadTarget[],
): Shared {
  const found: Shared = { shares: [], targets: [] };
  const rows = paragraphs.filter(({ row }) => row !== null);
  for (const [number, table] of Map.groupBy(rows, ({ row }) => row?.table ?? -1)) {
    const first = table[0];
    const kind = outline.places[first?.index ?? -1]?.kind;
    if (!first || kind === 'funding' || kind === 'scope' || kind === 'assessment') continue;
    const firstYear = facts.period?.from ?? (facts.issuedOn === null ? null : Number(facts.issuedOn.slice(0, 4)));
    const head = headOf(table, firstYear);
    if (!head) continue;
    const title = titleAbove(paragraphs, first.index);
    const body = table.slice(head.height);
    const isOfTargets = head.columns.some(({ role }) => role === 'label');
    if (isOfTargets) byColumn({ number, heads: table.slice(0, head.height), rows: body }, head, facts, found);
    else byRow({ number, heads: table.slice(0, head.height), rows: body }, head, title, facts, found);
  }
  return {
    shares: found.shares,
    targets: found.targets.filter((target) => !stated.some((other) => isSame(target, other))),
  };
}

/** The lines between a table and what comes before it: its title, and the document it is an annex of. */
function titleAbove(paragraphs: readonly Paragraph[], index: number): string {
  const lines: string[] = [];
  for (let at = index - 1; at >= 0 && lines.length < 3; at -= 1) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.row || paragraph.text.length > LONGEST_TITLE) break;
    if (!/^\(/.test(paragraph.text)) lines.unshift(paragraph.folded);
  }
  return lines.join(' ');
}

interface Meant {
  readonly label: string;
  readonly measure: Measure;
  readonly indicator: IndicatorMatch | null;
  readonly subgroup: SubgroupMatch | null;
  readonly time: NamedTime | null;
}

/** What a column under units says, by its head and the table's title; null for one that shares nothing out. */
function meantBy(head: string, title: string, cells: readonly string[], time: NamedTime | null): Meant | null {
  const bare = head.replace(/^(?:chi tieu|ke hoach|muc tieu)(?: giao)? (?!nam)/, '');
  const isYear = bare.replace(/\d{4}|nam|ke hoach|muc tieu|chi tieu|giai doan|den|cuoi|[\s().%-]/g, '') === '';
  if (NO_SHARE.test(bare) || (isYear && !ASSIGNS.test(title))) return null;
  const label = isYear ? `${title} ${bare}` : bare;
  const measure = measureOf(
    '',
    isYear && /ty le/.test(title) ? `ty le ${label}` : label.replace(/ ?\d{4}$/, ''),
    cells,
  );
  const indicator = matchIndicator({ clause: label, label: '', above: '', unit: null }, measure);
  const year = time ?? timesIn(title).at(-1) ?? null;
  return { label, measure, indicator, subgroup: matchSubgroup(label, indicator?.code ?? null), time: year };
}

interface Table {
  readonly number: number;
  readonly heads: readonly Paragraph[];
  readonly rows: readonly Paragraph[];
}

/** A cell as it is written. */
function textOf(paragraph: Paragraph | undefined, column: number): string {
  const cell = paragraph?.row?.cells[column];
  return cell ? (paragraph?.text.slice(cell.start, cell.end).trim() ?? '') : '';
}

/** The words over a column, as they are written. */
function over({ heads }: Table, column: number): string {
  return [...new Set(heads.map((head) => textOf(head, column)))].join(' ').trim();
}

function byRow(table: Table, { columns, heads }: TableHead, title: string, facts: DocumentFacts, found: Shared): void {
  const placeColumn = columns.findIndex(({ role }) => role === 'place');
  const { rows } = table;
  const all = rows.map(cellsOf);
  for (const [index, column] of columns.entries()) {
    if (
      column.role !== 'promised' &&
      !(column.role === 'other' && ASSIGNED.test(title) && COUNTED.test(heads[index] ?? ''))
    )
      continue;
    const cells = all.map((row) => row[index] ?? '');
    const meant = meantBy(heads[index] ?? '', title, cells, column.role === 'promised' ? column.time : null);
    if (!meant) continue;
    for (const [at, row] of rows.entries()) {
      const name = all[at]?.[placeColumn] ?? '';
      const isWhole = WHOLE.test(name) || (WHOLE.test(all[at]?.[0] ?? '') && /^\W*$/.test(name));
      if (!isWhole && (GROUP.test(name) || name.length < 3)) continue;
      const place = textOf(row, placeColumn);
      take(
        { table: table.number, row, index, place, column: over(table, index), meant, isWhole, unit: '', facts },
        found,
      );
    }
  }
}

/** Indicators in rows, units in columns; the whole's column is read with the targets of tables. */
function byColumn(table: Table, { columns }: TableHead, facts: DocumentFacts, found: Shared): void {
  const label = columns.findIndex(({ role }) => role === 'label');
  const unitColumn = columns.findIndex(({ role }) => role === 'unit');
  for (const row of table.rows) {
    const cells = cellsOf(row);
    const words = cells[label] ?? '';
    const unit = cells[unitColumn] ?? '';
    if (words.length < 4) continue;
    const measure = measureOf(unit, words, cells);
    const indicator = matchIndicator({ clause: words, label: '', above: '', unit: unit || null }, measure);
    const meant: Meant = {
      label: words,
      measure,
      indicator,
      subgroup: matchSubgroup(words, indicator?.code ?? null),
      time: timesIn(words).at(-1) ?? null,
    };
    for (const [index, { role }] of columns.entries()) {
      if (role !== 'share') continue;
      const place = over(table, index);
      take(
        {
          table: table.number,
          row,
          index,
          place,
          column: textOf(row, label),
          meant,
          isWhole: false,
          unit: textOf(row, unitColumn),
          facts,
        },
        found,
      );
    }
  }
}

interface Cell {
  readonly table: number;
  readonly row: Paragraph;
  readonly index: number;
  readonly place: string;
  readonly column: string;
  readonly meant: Meant;
  readonly isWhole: boolean;
  readonly unit: string;
  readonly facts: DocumentFacts;
}

function take({ table, row, index, place, column, meant, isWhole, unit, facts }: Cell, found: Shared): void {
  const folded = cellsOf(row)[index] ?? '';
  const figure = CELL_FIGURE.test(folded) ? figureOf(folded, meant.measure) : null;
  const span = row.row?.cells[index];
  if (!figure || !span) return;
  const where = { quote: row.text, position: { paragraph: row.index, start: 0, end: row.text.length } };
  const shown = unit || (meant.measure === 'share' ? '%' : /\(([^()%]+)\)/.exec(column)?.[1]) || null;
  const valueQuote = row.text.slice(span.start, span.end).trim();
  const { indicator, subgroup, time } = meant;
  if (isWhole) {
    const committed = rowCommitment(
      { label: meant.label, unit: unit.toLowerCase(), cell: folded },
      meant.measure,
      figure,
      time,
      facts,
    );
    found.targets.push({ ...where, valueQuote, indicator, subgroup, unit: shown, ...committed });
    return;
  }
  const year = time?.to ?? facts.period?.to ?? null;
  found.shares.push({ table, place, column, indicator, subgroup, year, ...figure, unit: shown, valueQuote, ...where });
}

/** The same commitment, in the text and in its annex. */
function isSame(one: ReadTarget, other: ReadTarget): boolean {
  const [a, b] = [one.commitment, other.commitment];
  const sameValue = a.value === b.value && a.upper === b.upper && a.periodTo === b.periodTo;
  return sameValue && (one.indicator?.code === other.indicator?.code || one.indicator === null);
}
