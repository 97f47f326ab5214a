import type { PastResult } from '@bacthang/domain';

type Told = Pick<PastResult, 'indicatorCode' | 'year'>;

/** A figure of the past period; whatever the paper leaves out stays unknown. */
export function pastResult(figures: Told & Partial<PastResult>): PastResult {
  return {
    subgroupCode: null,
    periodFrom: null,
    count: null,
    value: null,
    planned: null,
    standardCode: null,
    note: null,
    ...figures,
  };
}
