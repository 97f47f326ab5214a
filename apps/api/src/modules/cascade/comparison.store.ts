import type { Transaction } from '@bacthang/database';
import {
  type Commitment,
  type Comparison,
  compareDistributed,
  type Decision,
  type Distribution,
  EMPTY_CONTEXT,
  type Indicator,
  ownCommitment,
} from '@bacthang/domain';
import { loaderOf } from '../../graphql/loader.ts';
import { contextOf, neededFor } from './requirement-context.store.ts';

interface Pair {
  readonly id: string;
  readonly own: Commitment;
  readonly inherited: Commitment;
  readonly distribution: Distribution;
  readonly indicator: Pick<Indicator, 'valueType' | 'per' | 'direction'>;
  readonly indicatorCode: string;
  readonly subgroupCode: string | null;
  readonly unitId: string | null;
}

/** A comparison, with what its figures are shown in. */
export interface ComparisonShape {
  readonly comparison: Comparison;
  readonly indicator: Pick<Indicator, 'valueType'>;
}

/**
 * Answers beside what they answer. A draft that is shown for consent is hidden around its target: then the requester
 * says whose it is. What does not apply is compared with nothing. One statement.
 */
function loadPairs(db: Transaction, targetIds: readonly string[]): Promise<Pair[]> {
  const unanswerable: Decision = 'notApplicable';
  return db.$queryRaw`
    SELECT t.id, p.distribution::text, t.indicator_code AS "indicatorCode", t.subgroup_code AS "subgroupCode", coalesce(r.unit_id, o.unit_id) AS "unitId",
      jsonb_build_object('valueType', i.value_type, 'per', i.per, 'direction', i.direction) AS indicator,
      jsonb_build_object('kind', t.kind, 'comparator', t.comparator, 'value', trim_scale(t.value)::text, 'upper', trim_scale(t.upper)::text,
        'periodFrom', t.period_from, 'periodTo', t.period_to, 'baseYear', t.base_year, 'condition', t.condition, 'reference', t.reference) AS own,
      jsonb_build_object('kind', p.kind, 'comparator', p.comparator, 'value', trim_scale(p.value)::text, 'upper', trim_scale(p.upper)::text,
        'periodFrom', p.period_from, 'periodTo', p.period_to, 'baseYear', p.base_year, 'condition', p.condition, 'reference', p.reference) AS inherited
    FROM target t
    JOIN target p ON p.id = t.parent_target_id
    JOIN indicator i ON i.code = t.indicator_code
    LEFT JOIN revision r ON r.id = t.revision_id
    LEFT JOIN consent c ON c.target_id = t.id
    LEFT JOIN organization o ON o.id = c.requester_id
    WHERE t.id = ANY(${[...targetIds]}::uuid[]) AND t.decision::text <> ${unanswerable}`;
}

/** How each answer stands to what it answers, read with the unit's own facts. A few statements, whatever the number. */
export const comparisonLoader = loaderOf<string, ComparisonShape>(async (context, ids) => {
  const pairs = await loadPairs(context.db, ids);
  return Promise.all(
    pairs.map(async ({ id, own, inherited, distribution, indicator, indicatorCode, subgroupCode, unitId }) => {
      const [ours, theirs] = [ownCommitment(own), { commitment: inherited, distribution }];
      const read = unitId
        ? await contextOf(context, { unitId, indicatorCode, subgroupCode }, neededFor([ours, theirs], indicator))
        : EMPTY_CONTEXT;
      return [id, { comparison: compareDistributed(ours, theirs, indicator, read), indicator }] as const;
    }),
  );
});
