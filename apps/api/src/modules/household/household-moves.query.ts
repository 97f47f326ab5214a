import { builder } from '../../graphql/builder.ts';
import { unitFor } from '../access/unit-for.ts';
import { logReading } from './household.store.ts';
import { findMovesOf } from './move.store.ts';
import { HouseholdMoveType } from './move.type.ts';

/** As many as somebody goes through; what has been answered longest ago is left out first. */
const MOST = 100;

builder.queryField('householdMoves', (t) =>
  t.field({
    type: [HouseholdMoveType],
    nullable: true,
    description: `Households on their way to and from the communes at and under a unit, then those that were, newest first; at most ${MOST}. Null where you may not see its households. The reading is written down: it names people.`,
    args: { unitKey: t.arg.string({ required: true, description: 'The unit: a commune, or one above.' }) },
    resolve: async (_root, { unitKey }, context) => {
      const { db, user } = context;
      const unitId = await unitFor(context, unitKey, 'household.read');
      if (unitId === null || !user) return null;
      const moves = await findMovesOf(db, unitId, MOST);
      if (moves.length > 0) {
        await logReading(db, {
          householdId: null,
          userId: user.id,
          purpose: 'correction',
          note: `moves ${unitId}`,
          sensitive: false,
        });
      }
      return moves;
    },
  }),
);
