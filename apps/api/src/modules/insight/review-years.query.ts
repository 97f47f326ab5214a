import type { Transaction } from '@bacthang/database';
import { lastComparedYear, lastReviewYear, type ReviewYear } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { unitFor } from '../access/unit-for.ts';

/** The periodic rounds of every year at and under a unit, as far as the viewer may see them. One statement. */
function loadReviewYears(db: Transaction, unitId: string): Promise<ReviewYear[]> {
  return db.$queryRaw<ReviewYear[]>`
    SELECT r.year, count(*)::int AS rounds, count(d.round_id)::int AS decided
    FROM unit_ancestor a JOIN review_round r ON r.unit_id = a.unit_id AND r.kind = 'periodic'
    LEFT JOIN review_decision d ON d.round_id = r.id
    WHERE a.ancestor_id = ${unitId} GROUP BY r.year ORDER BY r.year`;
}

const ReviewYears = builder.objectRef<readonly ReviewYear[]>('ReviewYears').implement({
  description: 'Of which years a unit has reviews to look into.',
  fields: (t) => ({
    lastRound: t.int({
      nullable: true,
      description: 'The newest year with a periodic round.',
      resolve: (years) => lastReviewYear(years, false),
    }),
    lastDecided: t.int({
      nullable: true,
      description: 'The newest year with a decided one.',
      resolve: (years) => lastReviewYear(years, true),
    }),
    lastCompared: t.int({
      nullable: true,
      description:
        'The newest year that has a decided one as the year before it has: what `povertyChange` takes apart.',
      resolve: (years) => lastComparedYear(years),
    }),
  }),
});

builder.queryField('reviewYears', (t) =>
  t.field({
    type: ReviewYears,
    nullable: true,
    description: 'Where to look when a year has no review. Null where you may not see the reviews of the unit.',
    args: { unitKey: t.arg.string({ required: true, description: 'A commune, or a unit above.' }) },
    resolve: async (_root, { unitKey }, context) => {
      const unitId = await unitFor(context, unitKey, 'review.read');
      return unitId === null ? null : loadReviewYears(context.db, unitId);
    },
  }),
);
