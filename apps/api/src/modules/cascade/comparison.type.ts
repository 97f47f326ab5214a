import { type Bound, decimalsOf, type Indicator, toShownDecimal } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { RelationEnum } from '../target/target.enums.ts';
import { TargetNode } from '../target/target.type.ts';
import { ObstacleEnum } from './cascade.enums.ts';
import { type ComparisonShape, comparisonLoader } from './comparison.store.ts';

const shown = (bound: Bound | null, indicator: Pick<Indicator, 'valueType'>) =>
  bound && toShownDecimal(bound.value, decimalsOf(indicator));

export const ComparisonType = builder.objectRef<ComparisonShape>('Comparison').implement({
  description: "A unit's commitment held against the one it inherited, both read with the unit's own baseline.",
  fields: (t) => ({
    relation: t.field({
      type: RelationEnum,
      description: 'How it stands.',
      resolve: ({ comparison }) => comparison.relation,
    }),
    difference: t.field({
      type: 'Decimal',
      nullable: true,
      description: "How far the two demands are apart, without sign, in the indicator's unit (points for a ratio).",
      resolve: ({ comparison }) => comparison.difference,
    }),
    year: t.int({
      nullable: true,
      description: 'The due year it was found in.',
      resolve: ({ comparison }) => comparison.year,
    }),
    obstacle: t.field({
      type: ObstacleEnum,
      nullable: true,
      description: 'Why they cannot be held against each other, where they cannot.',
      resolve: ({ comparison }) => comparison.obstacle,
    }),
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

builder.prismaObjectField(TargetNode, 'comparison', (t) =>
  t.field({
    type: ComparisonType,
    nullable: true,
    description: 'How it stands to `parentTarget`; null for LOCAL and NOT_APPLICABLE.',
    select: { id: true },
    resolve: ({ id }, _args, context) => comparisonLoader(context).load(id),
  }),
);
