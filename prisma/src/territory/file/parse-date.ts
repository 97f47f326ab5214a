import { isPlainDate, type PlainDate } from '@bacthang/domain';
import type { RowCells } from './row-cells.ts';

/** The day in a cell, `null` for a blank one; `undefined`, logged, for anything but a real day. */
export function parseDate(row: RowCells, column: 'validFrom' | 'validTo'): PlainDate | null | undefined {
  const text = row.text(column);
  if (text === '') return null;
  const vietnamese = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [, day = '', month = '', year = ''] = vietnamese ?? [];
  const iso = vietnamese ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  if (isPlainDate(iso)) return iso;
  row.note('date.format', column, 'refused', { allowed: 'YYYY-MM-DD, DD/MM/YYYY' });
  return undefined;
}
