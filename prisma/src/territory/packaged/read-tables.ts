import type { z } from 'zod';
import type { FindingLog } from '../report/index.ts';
import {
  type RawMapping,
  type RawProvince,
  type RawWard,
  rawMappingSchema,
  rawProvinceSchema,
  rawTableSchema,
  rawWardSchema,
} from './raw-tables.schema.ts';

export interface RawTables {
  readonly provinces: readonly RawProvince[];
  readonly wards: readonly RawWard[];
  readonly mappings: readonly RawMapping[];
}

/** The three tables of the package; a row of another shape is left out, a missing table is empty, both logged. */
export function readTables(database: unknown, log: FindingLog): RawTables {
  const items: readonly unknown[] = Array.isArray(database) ? database : [];
  const tables = new Map(
    items.flatMap((item) => {
      const table = rawTableSchema.safeParse(item);
      return table.success ? [[table.data.name, table.data.data] as const] : [];
    }),
  );
  return {
    provinces: readRows('provinces', rawProvinceSchema, tables, log),
    wards: readRows('wards', rawWardSchema, tables, log),
    mappings: readRows('ward_mappings', rawMappingSchema, tables, log),
  };
}

function readRows<Row>(
  table: string,
  schema: z.ZodType<Row>,
  tables: ReadonlyMap<string, readonly unknown[]>,
  log: FindingLog,
): readonly Row[] {
  const rows = tables.get(table);
  if (!rows) log.note('table.missing', { table, row: null, column: null }, table, 'leftOut');
  return (rows ?? []).flatMap((row, index) => {
    const parsed = schema.safeParse(row);
    if (parsed.success) return [parsed.data];
    const column = parsed.error.issues[0]?.path.join('.') ?? null;
    log.note('row.shape', { table, row: `#${index + 1}`, column }, JSON.stringify(row) ?? '', 'leftOut');
    return [];
  });
}
