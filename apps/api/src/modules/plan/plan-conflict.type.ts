import { builder } from '../../graphql/builder.ts';
import type { Named } from './revision.store.ts';
import { RevisionNode } from './revision.type.ts';

export interface PlanConflictShape {
  readonly current: Named;
  readonly yourVersion: number;
}

export const PlanConflict = builder.objectRef<PlanConflictShape>('PlanConflict').implement({
  description: 'Somebody else saved first. `current` is what stands now; your input was not saved.',
  fields: (t) => ({
    current: t.field({
      type: RevisionNode,
      description: 'The draft as it stands now.',
      resolve: ({ current }) => current,
    }),
    yourVersion: t.exposeInt('yourVersion', { description: 'The version that your input was made on.' }),
  }),
});
