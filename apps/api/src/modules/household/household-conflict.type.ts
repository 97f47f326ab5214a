import { builder } from '../../graphql/builder.ts';
import { HouseholdType, type HouseholdView } from './household.type.ts';

export interface HouseholdConflictShape {
  readonly yourVersion: number;
  readonly current: HouseholdView;
}

export const HouseholdConflict = builder.objectRef<HouseholdConflictShape>('HouseholdConflict').implement({
  description: 'Somebody else changed the household first. Nothing of yours was stored.',
  fields: (t) => ({
    yourVersion: t.exposeInt('yourVersion', { description: 'The version that you sent.' }),
    current: t.field({
      type: HouseholdType,
      description: 'The household as it stands now.',
      resolve: ({ current }) => current,
    }),
  }),
});
