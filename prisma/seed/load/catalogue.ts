import type { ClientBase } from 'pg';
import { insertRows, type Row } from '../../src/store/index.ts';
import { INDICATORS, STANDARDS, SUBGROUPS } from '../index.ts';

type CatalogueRow = Row & { readonly code: string };

/** The catalogue of this version, by table. */
const CATALOGUE: Readonly<Record<'indicator' | 'subgroup' | 'standard', readonly CatalogueRow[]>> = {
  indicator: INDICATORS.map(
    ({ code, name, valueType, unit, per, direction, rollUp, numerator, denominator, breaksAtStandard, source }) => ({
      code,
      name,
      value_type: valueType,
      unit,
      per,
      direction,
      roll_up: rollUp,
      numerator,
      denominator,
      breaks_at_standard: breaksAtStandard,
      source,
    }),
  ),
  subgroup: SUBGROUPS.map(({ code, name }) => ({ code, name })),
  standard: STANDARDS.map(({ code, name }) => ({ code, name })),
};

/**
 * Stores the indicators, subgroups and standards that are missing, and says how many those were. One that is there stays as
 * it is: an administrator may have changed it. One statement where none is missing.
 */
export async function loadCatalogue(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ entry: string }>(`
    SELECT 'indicator/' || code AS entry FROM indicator UNION ALL SELECT 'subgroup/' || code FROM subgroup
    UNION ALL SELECT 'standard/' || code FROM standard`);
  const known = new Set(rows.map(({ entry }) => entry));
  let added = 0;
  for (const [table, entries] of Object.entries(CATALOGUE)) {
    const missing = entries.filter(({ code }) => !known.has(`${table}/${code}`));
    await insertRows(client, table, missing);
    added += missing.length;
  }
  return added;
}
