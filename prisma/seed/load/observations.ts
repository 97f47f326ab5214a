import { randomUUID } from 'node:crypto';
import type { Observation, PastResult, Tier, UnitType } from '@bacthang/domain';
import type { ClientBase } from 'pg';
import { insertRows } from '../../src/store/index.ts';
import { INDICATORS, PLANS, syntheticObservations } from '../index.ts';
import type { UnitPath } from '../seed-types.ts';

const isQuotient = new Set(
  INDICATORS.filter(({ valueType }) => valueType === 'ratio' || valueType === 'rate').map(({ code }) => code),
);

const row = ({
  unitId,
  indicatorCode,
  subgroupCode,
  year,
  status,
  source,
  standardCode,
  numerator,
  denominator,
  value,
}: Observation) => ({
  id: randomUUID(),
  unit_id: unitId,
  indicator_code: indicatorCode,
  subgroup_code: subgroupCode,
  year,
  series: 'administrative',
  status,
  source,
  standard_code: standardCode,
  numerator,
  denominator,
  value,
  version: 1,
  entered_at: new Date(),
});

/** A past figure that a plan printed for one year; a printed quotient has no counts. */
function observationOf(unitId: string, result: PastResult): Observation {
  const { indicatorCode, subgroupCode, year, count, value, standardCode } = result;
  return {
    unitId,
    indicatorCode,
    subgroupCode,
    year,
    numerator: isQuotient.has(indicatorCode) || count === null ? null : BigInt(count),
    denominator: null,
    value,
    source: 'planDocument',
    status: 'official',
    standardCode,
  };
}

/** The results that the real plans print for their own units, and synthetic ones for the communes of Hưng Yên. */
export async function loadObservations(client: ClientBase, unitOf: (path: UnitPath) => string): Promise<void> {
  const printed = PLANS.flatMap(({ issuer, content }) =>
    content.pastResults
      .filter(
        ({ count, value, periodFrom, indicatorCode }) =>
          periodFrom === null && (value !== null || (count !== null && !isQuotient.has(indicatorCode))),
      )
      .map((result) => observationOf(unitOf(issuer.unit), result)),
  );
  const { rows: communes } = await client.query<{ id: string; parentId: string; tier: Tier; type: UnitType }>(
    `SELECT u.id, m.parent_id AS "parentId", u.tier::text, u.type::text FROM unit_ancestor a
     JOIN unit u ON u.id = a.unit_id JOIN unit_membership m ON m.unit_id = u.id WHERE a.ancestor_id = $1`,
    [unitOf(['Hưng Yên'])],
  );
  await insertRows(client, 'observation', [...printed, ...syntheticObservations(communes)].map(row));
}
