import { type Bound, type Comparison, compareCommitments, decimalsOf, EMPTY_CONTEXT, type Indicator, toShownDecimal } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { RelationEnum } from '../target/target.enums.ts';
import { COMMITMENT_SELECT, commitmentOfRow } from '../target/target.row.ts';
import { TargetNode } from '../target/target.type.ts';
import { baselineLoader } from './baseline.store.ts';

interface ComparisonShape {
  readonly comparison: Comparison;
  readonly indicator: Pick<Indicator, 'valueType'>;
}

const shown = (bound: Bound | null, indicator: Pick<Indicator, 'valueType'>) => bound && toShownDecimal(bound.value, decimalsOf(indicator));

const ComparisonType = builder.objectRef<ComparisonShape>('Comparison').implement({
  description: "A unit's commitment held against the one it inherited, both read with the unit's own baseline.",
  fields: (t) => ({
    relation: t.field({ type: RelationEnum, description: 'How it stands.', resolve: ({ comparison }) => comparison.relation }),
    difference: t.field({
      type: 'Decimal',
      nullable: true,
      description: "How far the two demands are apart, without sign, in the indicator's unit (points for a ratio).",
      resolve: ({ comparison }) => comparison.difference,
    }),
    year: t.int({ nullable: true, description: 'The due year it was found in.', resolve: ({ comparison }) => comparison.year }),
    childBound: t.field({
      type: 'Decimal',
      nullable: true,
      description: "What the unit's commitment demands in that year.",
      resolve: ({ comparison, indicator }) => shown(comparison.childBound, indicator),
    }),
    parentBound: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'What the inherited commitment demands of the unit in that year.',
      resolve: ({ comparison, indicator }) => shown(comparison.parentBound, indicator),
    }),
  }),
});

builder.prismaObjectFields(TargetNode, (t) => ({
  comparison: t.field({
    type: ComparisonType,
    nullable: true,
    description: 'How it stands to `parentTarget`; null for LOCAL and NOT_APPLICABLE.',
    select: {
      ...COMMITMENT_SELECT,
      decision: true,
      indicatorCode: true,
      subgroupCode: true,
      indicator: true,
      revision: { select: { unitId: true } },
      parentTarget: { select: COMMITMENT_SELECT },
      consent: { select: { requester: { select: { unitId: true } } } },
    },
    resolve: async (row, _args, context) => {
      const { parentTarget, indicator, indicatorCode, subgroupCode } = row;
      if (!parentTarget || row.decision === 'notApplicable') return null;
      // A draft shown for consent is hidden around its target: then the requester says whose target it is.
      const unitId = (row.revision as { unitId: string } | null)?.unitId ?? row.consent?.requester.unitId;
      const baselines = unitId ? await baselineLoader(context).load({ unitId, indicatorCode, subgroupCode }) : [];
      const comparison = compareCommitments(commitmentOfRow(row), commitmentOfRow(parentTarget), indicator, { ...EMPTY_CONTEXT, baselines });
      return { comparison, indicator };
    },
  }),
}));
