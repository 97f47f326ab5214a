import { builder } from '../../../graphql/builder.ts';
import { CommitmentType } from '../../target/commitment.type.ts';
import { DecisionEnum } from '../../target/target.enums.ts';
import { AnswerStateEnum } from '../cascade.enums.ts';
import type { KnownUnit } from './add-up.store.ts';
import { ReadWithType } from './read-with.type.ts';

export const CarrierType = builder.objectRef<KnownUnit>('Carrier').implement({
  description: 'A unit that carries a target, with its published answer and what that is read with.',
  fields: (t) => ({
    unitKey: t.exposeString('unitId', { description: 'The unit.' }),
    unitName: t.string({ description: 'Its name without the kind of unit.', resolve: ({ place }) => place.unitName }),
    state: t.expose('state', { type: AnswerStateEnum, description: 'Where its answer stands.' }),
    decision: t.field({
      type: DecisionEnum,
      nullable: true,
      description: 'What it answered.',
      resolve: ({ answer }) => answer?.decision ?? null,
    }),
    commitment: t.field({
      type: CommitmentType,
      nullable: true,
      description: 'What it commits to.',
      resolve: ({ answer }) => answer?.commitment ?? null,
    }),
    readWith: t.field({
      type: ReadWithType,
      description: 'What that is read with.',
      resolve: ({ baselines, context }) => ({ ...context, baselines }),
    }),
  }),
});
