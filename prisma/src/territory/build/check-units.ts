import type { Unit } from '@bacthang/domain';
import type { FindingLog } from '../report/index.ts';
import type { UnitRow } from '../territory.ts';
import { findCycles } from './find-cycles.ts';
import { covers, overlaps, periodOf } from './period.ts';
import { compareTiers, tierLabel, tiersAbove } from './tier-order.ts';

/** The units that stand: one per code and period, each under a parent of a fitting tier that is valid as long as itself. */
export function checkUnits(
  rows: readonly UnitRow[],
  known: readonly Unit[],
  log: FindingLog,
): ReadonlyMap<string, Unit> {
  const given = oncePerPeriod(rows, known, log);
  const cyclic = findCycles(new Map([...given].map(([id, { unit }]) => [id, unit])));
  const recorded = new Map(known.map((unit) => [unit.id, unit]));
  const standing = new Map<string, Unit>();
  for (const row of [...given.values()].sort((a, b) => compareTiers(a.unit.tier, b.unit.tier))) {
    const { id, code, parentId } = row.unit;
    const above = parentId ?? '';
    const named = given.get(above)?.unit ?? recorded.get(above);
    const isLeftOut = given.has(above) && !standing.has(above);
    if (cyclic.has(id)) {
      log.note('parent.cycle', { ...row.at, column: 'parent' }, `${code} ← ${parentId}`, 'leftOut');
    } else if (parentFits(row, named, isLeftOut, log)) standing.set(id, row.unit);
  }
  return standing;
}

function oncePerPeriod(
  rows: readonly UnitRow[],
  known: readonly Unit[],
  log: FindingLog,
): ReadonlyMap<string, UnitRow> {
  const given = new Map<string, UnitRow>();
  const replaced = new Set(rows.map(({ unit }) => unit.id));
  const byCode = Map.groupBy(
    known.filter(({ id }) => !replaced.has(id)),
    codeKey,
  );
  for (const row of rows) {
    const key = codeKey(row.unit);
    const sameCode = byCode.get(key) ?? [];
    const clash = given.get(row.unit.id)?.unit ?? sameCode.find((other) => overlaps(other, row.unit));
    if (clash) {
      log.note('code.twice', { ...row.at, column: 'code' }, row.unit.code, 'leftOut', {
        allowed: `mã chưa dùng cho ${clash.name}`,
      });
      continue;
    }
    given.set(row.unit.id, row);
    byCode.set(key, [...sameCode, row.unit]);
  }
  return given;
}

function parentFits(
  { at: row, unit }: UnitRow,
  parent: Unit | undefined,
  parentIsLeftOut: boolean,
  log: FindingLog,
): boolean {
  if (unit.tier === 'central') return true;
  const at = { ...row, column: 'parent' };
  const tiers = tiersAbove(unit.tier);
  if (!parent) log.note('parent.unknown', at, unit.parentId ?? '', 'leftOut');
  else if (!tiers.includes(parent.tier))
    log.note('parent.tier', at, `${parent.name} (${tierLabel(parent.tier)})`, 'leftOut', {
      allowed: tiers.map(tierLabel).join(', '),
    });
  else if (!covers(parent, unit))
    log.note('parent.period', at, `${parent.name} ${periodOf(parent)}`, 'leftOut', {
      allowed: `trọn ${periodOf(unit)}`,
    });
  else if (parentIsLeftOut) log.note('parent.leftOut', at, parent.name, 'leftOut');
  else return true;
  return false;
}

function codeKey({ tier, code }: Unit): string {
  return `${tier} ${code}`;
}
