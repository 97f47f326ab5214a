import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../../graphql/builder.ts';
import { householdCodes } from '../review/review-loaders.ts';

/** A figure's household. */
export interface HouseholdBehindShape {
  readonly id: string;
}

export const HouseholdBehind = builder.objectRef<HouseholdBehindShape>('HouseholdBehind').implement({
  description: 'A household behind a figure.',
  fields: (t) => ({
    householdId: t.id({
      description: 'Opens its file: `household(id, purpose)`.',
      resolve: ({ id }) => encodeGlobalID('Household', id),
    }),
    code: t.string({
      nullable: true,
      description: 'Its code in the register; null once it lives where you may not see it.',
      resolve: ({ id }, _args, context) => householdCodes(context).load(id),
    }),
  }),
});
