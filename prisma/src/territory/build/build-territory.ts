import type { Unit, UnitSuccession } from '@bacthang/domain';
import { closeReport, type FindingLog } from '../report/index.ts';
import type { SuccessionRow, Territory, UnitRow } from '../territory.ts';
import { checkChildren } from './check-children.ts';
import { checkSuccessions } from './check-successions.ts';
import { checkUnits } from './check-units.ts';
import { recordedSuccessions } from './recorded-successions.ts';
import { compareTiers } from './tier-order.ts';

interface Rows {
  readonly source: string;
  readonly units: readonly UnitRow[];
  readonly successions: readonly SuccessionRow[];
}

/**
 * The one way from normalised rows to a territory, whatever the source: what breaks a rule is left out and logged.
 * `known` are units already recorded, which rows may name as parents and predecessors; they are not repeated.
 * `recorded` are the successions already recorded, of which those that the rows bear on must stand beside them.
 */
export function buildTerritory(
  { source, ...rows }: Rows,
  log: FindingLog,
  known: readonly Unit[] = [],
  recorded: readonly UnitSuccession[] = [],
): Territory {
  const standing = checkUnits(rows.units, known, log);
  checkChildren(rows.units, known, log);
  const all = new Map([...known.map((unit): [string, Unit] => [unit.id, unit]), ...standing]);
  const units = [...standing.values()].sort(compareUnits);
  const links = [...rows.successions, ...recordedSuccessions(rows, recorded)];
  const successions = [...checkSuccessions(links, all, log)].sort(compareSuccessions);
  return { units, successions, report: closeReport(source, log, units, successions) };
}

function compareUnits(a: Unit, b: Unit): number {
  return (
    compareText(a.validFrom ?? '', b.validFrom ?? '') || compareTiers(a.tier, b.tier) || compareText(a.code, b.code)
  );
}

function compareSuccessions(a: UnitSuccession, b: UnitSuccession): number {
  return compareText(a.predecessorId, b.predecessorId) || compareText(a.successorId, b.successorId);
}

/** By code point: the same on every machine, whatever its locale. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
