import { randomUUID } from 'node:crypto';
import { SUPPORT_KINDS } from '@bacthang/domain';
import type { ClientBase } from 'pg';
import { insertRows } from '../../../src/store/index.ts';
import type { InventedCommune } from '../../register/commune.ts';
import { HELP, inventCauses, inventNeeds, NEEDS_YEAR, type NeedFigure } from '../../register/support.ts';

/** Needs that no plan asks about. */
const BESIDES: readonly NeedFigure[] = [
  { kind: 'healthInsurance', met: 21, inNeed: 24 },
  { kind: 'water', met: 4, inNeed: 9 },
  { kind: 'production', met: 6, inNeed: 11 },
];

/**
 * Why households are poor, what they need and what they got: as many needs, met and not, as the commune's synthetic coverage
 * figures say, so that figure and register agree.
 */
export async function loadSupport(client: ClientBase, commune: InventedCommune): Promise<void> {
  await insertRows(
    client,
    'household_cause',
    inventCauses(commune).map(({ householdId, cause }) => ({
      id: randomUUID(),
      household_id: householdId,
      cause,
      valid_from: `${NEEDS_YEAR - 1}-11-10`,
      version: 1,
    })),
  );
  const coverage = await coverageOf(client, commune.unitId);
  await loadWholeFigures(client, commune.unitId, coverage);
  const figures = [...coverage, ...BESIDES];
  const needs = figures.flatMap((figure) => inventNeeds(commune, figure));
  await insertRows(
    client,
    'need',
    needs.map(({ householdId, personId, kind, from }) => ({
      id: randomUUID(),
      household_id: householdId,
      member_id: personId,
      kind_code: kind,
      eligible: true,
      valid_from: from,
      version: 1,
    })),
  );
  await insertRows(
    client,
    'support',
    needs.flatMap(({ householdId, personId, kind, given }) =>
      given === null
        ? []
        : [
            {
              id: randomUUID(),
              household_id: householdId,
              member_id: personId,
              kind_code: kind,
              given_on: given.on,
              amount: given.amount,
              in_kind: given.inKind,
              source: HELP[kind]?.source,
              giver: HELP[kind]?.giver,
              version: 1,
              recorded_at: new Date(),
            },
          ],
    ),
  );
}

/** The plans ask of one group each; of all in need the register has a figure, too. */
async function loadWholeFigures(client: ClientBase, communeId: string, coverage: readonly NeedFigure[]): Promise<void> {
  await insertRows(
    client,
    'observation',
    coverage.map(({ kind, met, inNeed }) => ({
      id: randomUUID(),
      unit_id: communeId,
      indicator_code: SUPPORT_KINDS.find(({ code }) => code === kind)?.indicatorCode,
      year: NEEDS_YEAR,
      series: 'administrative',
      status: 'provisional',
      source: 'synthetic',
      numerator: met,
      denominator: inNeed,
      version: 1,
      entered_at: new Date(),
    })),
  );
}

/** What the synthetic figures of the commune say of the kinds that make an indicator's figures. */
async function coverageOf(client: ClientBase, communeId: string): Promise<readonly NeedFigure[]> {
  const kinds = SUPPORT_KINDS.filter(({ code }) => Object.hasOwn(HELP, code));
  const { rows } = await client.query<{ code: string; met: number; inNeed: number }>(
    `SELECT indicator_code AS code, numerator::int AS met, denominator::int AS "inNeed" FROM observation
     WHERE unit_id = $1 AND year = $2 AND series = 'administrative' AND status = 'provisional' ORDER BY 1`,
    [communeId, NEEDS_YEAR],
  );
  return kinds.flatMap(({ code, indicatorCode }) => {
    const figure = rows.find((row) => row.code === indicatorCode);
    return figure ? [{ kind: code, met: figure.met, inNeed: figure.inNeed }] : [];
  });
}
