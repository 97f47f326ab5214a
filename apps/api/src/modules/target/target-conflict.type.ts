import { builder } from '../../graphql/builder.ts';
import type { Named } from '../plan/revision.store.ts';
import { TargetNode } from './target.type.ts';

export interface TargetConflictShape {
  readonly current: Named | null;
  readonly yourVersion: number;
}

export const TargetConflict = builder.objectRef<TargetConflictShape>('TargetConflict').implement({
  description: 'Somebody else saved first. `current` is what stands now; your input was not saved.',
  fields: (t) => ({
    current: t.field({
      type: TargetNode,
      nullable: true,
      description: 'What stands now; null when nothing stands there any more.',
      resolve: ({ current }) => current,
    }),
    yourVersion: t.exposeInt('yourVersion', { description: 'The version that your input was made on.' }),
  }),
});
