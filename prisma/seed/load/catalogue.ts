import type { ClientBase } from 'pg';
import { insertRows } from '../../src/store/index.ts';
import { INDICATORS, STANDARDS, SUBGROUPS } from '../index.ts';

/** The catalogue that every installation starts with: indicators, subgroups, standards. */
export async function loadCatalogue(client: ClientBase): Promise<void> {
  await insertRows(
    client,
    'indicator',
    INDICATORS.map(
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
    'ON CONFLICT DO NOTHING',
  );
  await insertRows(
    client,
    'subgroup',
    SUBGROUPS.map(({ code, name }) => ({ code, name })),
    'ON CONFLICT DO NOTHING',
  );
  await insertRows(
    client,
    'standard',
    STANDARDS.map(({ code, name }) => ({ code, name })),
    'ON CONFLICT DO NOTHING',
  );
}
