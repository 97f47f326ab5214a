import type { Transaction } from '@bacthang/database';
import type { Indicator, TargetContext } from '@bacthang/domain';

/** What targets may refer to. */
export type References = Pick<TargetContext, 'indicators' | 'subgroups'>;

/** All indicators and subgroups: two statements. */
export async function loadReferences(db: Transaction): Promise<References> {
  const indicators = await db.indicator.findMany();
  const subgroups = await db.subgroup.findMany({ select: { code: true } });
  return {
    indicators: new Map(indicators.map((indicator): [string, Indicator] => [indicator.code, indicator])),
    subgroups: new Set(subgroups.map(({ code }) => code)),
  };
}
