import { builder } from '../../graphql/builder.ts';
import { ConsentType } from './consent.type.ts';

export interface ConsentConflictShape {
  readonly targetId: string;
  readonly yourVersion: number;
}

export const ConsentConflict = builder.objectRef<ConsentConflictShape>('ConsentConflict').implement({
  description:
    'The answer was changed, or somebody else spoke first. `current` is what stands now; your word was not taken.',
  fields: (t) => ({
    current: t.field({ type: ConsentType, description: 'What stands now.', resolve: ({ targetId }) => ({ targetId }) }),
    yourVersion: t.exposeInt('yourVersion', { description: 'The version that your word was given on.' }),
  }),
});
