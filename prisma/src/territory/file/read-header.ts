import { slug } from '../naming/index.ts';
import type { FindingLog } from '../report/index.ts';
import { COLUMNS, type Column, REQUIRED_COLUMNS } from './columns.ts';
import type { Sheet } from './sheet.ts';

/** At which position each column stands; what is missing, double or unknown is logged. */
export function readHeader({ name: table, rows }: Sheet, log: FindingLog): ReadonlyMap<Column, number> {
  const [header = { number: 1, cells: [] }] = rows;
  const row = String(header.number);
  const positions = new Map<Column, number>();
  for (const [position, title] of header.cells.entries()) {
    const column = columnOf(title);
    const at = { table, row, column: title };
    if (!column && title.trim() !== '') log.note('header.unknown', at, title, 'leftOut', { allowed: titles() });
    else if (column && positions.has(column)) log.note('header.twice', at, title, 'refused');
    else if (column) positions.set(column, position);
  }
  for (const column of REQUIRED_COLUMNS.filter((required) => !positions.has(required)))
    log.note('header.missing', { table, row, column }, '', 'refused', { allowed: COLUMNS[column].join(', ') });
  return positions;
}

function columnOf(title: string): Column | null {
  const key = slug(title);
  const found = Object.entries(COLUMNS).find(([, names]) => names.some((name) => slug(name) === key));
  return found ? (found[0] as Column) : null;
}

function titles(): string {
  return Object.keys(COLUMNS).join(', ');
}
