import { type Bound, decimalsOf, type Indicator, toShownDecimal } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { ComparatorEnum } from '../target/target.enums.ts';

/** Figures carry what they are measured in, so that they are shown with its decimals. */
export interface Measured {
  readonly indicator: Pick<Indicator, 'valueType'>;
}

export type DemandShape = Measured & { readonly bound: Bound };

export const DemandType = builder.objectRef<DemandShape>('Demand').implement({
  description: 'What must hold in a year.',
  fields: (t) => ({
    comparator: t.field({
      type: ComparatorEnum,
      description: 'How it binds.',
      resolve: ({ bound }) => bound.comparator,
    }),
    value: t.field({
      type: 'Decimal',
      description: "In the indicator's unit; rounded for show.",
      resolve: ({ bound, indicator }) => toShownDecimal(bound.value, decimalsOf(indicator)),
    }),
    provisional: t.boolean({
      description: 'Whether it leans on an estimate, or on a target that is no result yet.',
      resolve: ({ bound }) => bound.provisional,
    }),
  }),
});
