import type { PlanReading, Position, ReadShare } from '@bacthang/documents';

/** What a table of the document gives each unit of one indicator, over the years that it names. */
export interface SharesRead {
  readonly id: string;
  /** The indicator as the catalogue names it, else the words over the column. */
  readonly name: string;
  readonly unit: string | null;
  readonly years: readonly string[];
  readonly rows: readonly SharesRow[];
}

interface SharesRow {
  readonly id: string;
  readonly place: string;
  readonly position: Position;
  /** As written in the document, one for each year; empty where it says nothing. */
  readonly values: readonly string[];
}

const YEAR_UNKNOWN = 'chưa rõ năm';
const yearOf = ({ year }: ReadShare): string => (year === null ? YEAR_UNKNOWN : String(year));

/** The shares that were read, a table for each indicator. */
export function sharesRead({ shares }: PlanReading): readonly SharesRead[] {
  const tables = Map.groupBy(shares, ({ table, indicator, column, unit, subgroup }) =>
    [table, indicator ? `${indicator.code} ${subgroup?.name ?? ''}` : column, unit].join(' '),
  );
  return [...tables.values()].map((found, index) => {
    const id = `giao-${index + 1}`;
    const years = [...new Set(found.map(yearOf))];
    const rows = [...Map.groupBy(found, ({ position, place }) => `${position.paragraph} ${place}`).values()];
    return {
      id,
      name: found[0]?.indicator?.name ?? found[0]?.column ?? '',
      unit: found[0]?.unit ?? null,
      years,
      rows: rows.flatMap((cells, row) => {
        const [first] = cells;
        const values = years.map((year) => cells.find((cell) => yearOf(cell) === year)?.valueQuote ?? '');
        return first ? [{ id: `${id}-${row + 1}`, place: first.place, position: first.position, values }] : [];
      }),
    };
  });
}

/** A table of shares as a spreadsheet takes it from the clipboard. */
export function asClipboard({ years, rows }: SharesRead): string {
  // As the table of shares is read in "Giao chỉ tiêu": other years than the one shared out are left there.
  const heads = years.map((year) => (year === YEAR_UNKNOWN ? 'Chỉ tiêu giao' : `Chỉ tiêu giao năm ${year}`));
  const lines = [['Đơn vị', ...heads], ...rows.map(({ place, values }) => [place, ...values])];
  return lines.map((line) => line.join('\t')).join('\n');
}
