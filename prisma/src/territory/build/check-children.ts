import type { Unit } from '@bacthang/domain';
import type { FindingLog } from '../report/index.ts';
import type { UnitRow } from '../territory.ts';
import { covers, periodOf } from './period.ts';

/** Logs the recorded units that a row would leave without the unit above them for a time: they need rows of their own. */
export function checkChildren(rows: readonly UnitRow[], known: readonly Unit[], log: FindingLog): void {
  const given = new Map(rows.map((row) => [row.unit.id, row]));
  for (const child of known) {
    const parent = given.get(child.parentId ?? '');
    if (!parent || given.has(child.id) || covers(parent.unit, child)) continue;
    log.note('children.period', parent.at, `${child.code} ${child.name} ${periodOf(child)}`, 'refused', {
      allowed: `trong ${periodOf(parent.unit)}, hoặc có dòng riêng trong tệp`,
    });
  }
}
