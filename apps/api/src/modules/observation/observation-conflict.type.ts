import { builder } from '../../graphql/builder.ts';
import { ObservationNode } from './observation.type.ts';
import type { ObservationRow } from './report.store.ts';

export const ObservationConflict = builder.objectRef<{ current: ObservationRow[] }>('ObservationConflict').implement({
  description: 'Somebody else changed some of these figures first. Nothing of yours was stored.',
  fields: (t) => ({
    current: t.field({
      type: [ObservationNode],
      description: 'The figures that stand now, where they are others than you saw.',
      resolve: ({ current }) => current,
    }),
  }),
});
