import type { Transaction } from '@bacthang/database';
import { isYear, unitFullName } from '@bacthang/domain';
import type { PaperResults } from '@bacthang/paper';
import { isWordKey } from '../../graphql/global-id.ts';
import { measureKey } from '../observation/figure.store.ts';
import { loadTargetsInForce } from '../observation/targets-in-force.store.ts';

/** What a unit has to report of a year, with what is on record as far as one may see it; null where there is no such unit. */
export async function loadPaperResults(db: Transaction, unitId: string, year: number): Promise<PaperResults | null> {
  if (!isWordKey(unitId) || !isYear(year)) return null;
  const unit = await db.unit.findUnique({ where: { id: unitId } });
  if (!unit) return null;
  const inForce = (await loadTargetsInForce(db, [unitId], year)).get(unitId);
  const indicators = new Map((await db.indicator.findMany()).map((indicator) => [indicator.code, indicator]));
  const subgroups = new Map((await db.subgroup.findMany()).map((subgroup) => [subgroup.code, subgroup]));
  const rows = await db.observation.findMany({
    where: { unitId, year, series: 'administrative', status: { in: ['provisional', 'official'] } },
  });
  // Of a submitted figure and an official one the submitted: it is put down last.
  const byMeasure = new Map(
    rows
      .toSorted((one, other) => Number(one.status === 'provisional') - Number(other.status === 'provisional'))
      .map((row) => [measureKey(row.indicatorCode, row.subgroupCode), row]),
  );
  const lines = [...(inForce ?? [])].flatMap(([measure, { indicatorCode, subgroupCode }]) => {
    const indicator = indicators.get(indicatorCode);
    if (!indicator || indicator.valueType === 'text') return [];
    const { numerator = null, denominator = null, note = null } = byMeasure.get(measure) ?? {};
    const subgroup = subgroupCode === null ? null : (subgroups.get(subgroupCode) ?? null);
    return [{ indicator, subgroup, numerator, denominator, note }];
  });
  return { unitCode: unit.code, unitName: unitFullName(unit.type, unit.name), year, lines };
}
