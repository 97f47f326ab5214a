import { builder } from '../../../graphql/builder.ts';
import { AssignmentNode } from './assignment.type.ts';

export interface AssignmentConflictShape {
  readonly current: { readonly id: string } | null;
  readonly yourVersion: number;
}

export const AssignmentConflict = builder.objectRef<AssignmentConflictShape>('AssignmentConflict').implement({
  description: 'Somebody else changed the draft meanwhile. `current` is what stands now; nothing of yours was stored.',
  fields: (t) => ({
    current: t.field({
      type: AssignmentNode,
      nullable: true,
      description: 'What stands now; null where the draft is gone.',
      resolve: ({ current }) => current,
    }),
    yourVersion: t.exposeInt('yourVersion', { description: 'The version that your change was made on.' }),
  }),
});
