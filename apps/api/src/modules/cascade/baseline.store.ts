import type { Transaction } from '@bacthang/database';
import { type Baseline, observedValue } from '@bacthang/domain';
import { loaderOf } from '../../graphql/loader.ts';

/** What a baseline is a baseline of. */
interface Measure {
  readonly unitId: string;
  readonly indicatorCode: string;
  readonly subgroupCode: string | null;
}

const nameOf = ({ unitId, indicatorCode, subgroupCode }: Measure): string =>
  JSON.stringify([unitId, indicatorCode, subgroupCode]);

/**
 * The units' own figures, official or estimated, from which their commitments are read; survey figures are a series of
 * their own. One statement, whatever the number of measures.
 */
async function loadBaselines(db: Transaction, measures: readonly Measure[]): Promise<Map<string, Baseline[]>> {
  const rows = await db.observation.findMany({
    where: {
      unitId: { in: [...new Set(measures.map(({ unitId }) => unitId))] },
      indicatorCode: { in: [...new Set(measures.map(({ indicatorCode }) => indicatorCode))] },
      series: 'administrative',
      status: { in: ['official', 'estimated'] },
    },
    include: { indicator: { select: { valueType: true, per: true } } },
  });
  const baselines = new Map<string, Baseline[]>();
  for (const { indicator, year, status, standardCode, ...row } of rows) {
    const value = observedValue(indicator, { ...row, value: row.value?.toFixed() ?? null });
    const found = baselines.get(nameOf(row)) ?? [];
    if (value) found.push({ year, value, estimated: status === 'estimated', standardCode });
    baselines.set(nameOf(row), found);
  }
  return baselines;
}

/** The unit's figures of one measure, straight from the database. */
export async function baselinesOfUnit(db: Transaction, measure: Measure): Promise<readonly Baseline[]> {
  return (await loadBaselines(db, [measure])).get(nameOf(measure)) ?? [];
}

const loader = loaderOf<string, readonly Baseline[]>(async ({ db }, names) => {
  const measures = names.map((name): Measure => {
    const [unitId, indicatorCode, subgroupCode] = JSON.parse(name) as [string, string, string | null];
    return { unitId, indicatorCode, subgroupCode };
  });
  return [...(await loadBaselines(db, measures))];
});

/** The same, gathered over one operation. */
export const baselineLoader = (context: Parameters<typeof loader>[0]) => ({
  load: async (measure: Measure): Promise<readonly Baseline[]> => (await loader(context).load(nameOf(measure))) ?? [],
});
