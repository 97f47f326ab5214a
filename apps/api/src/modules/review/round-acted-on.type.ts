import { builder } from '../../graphql/builder.ts';
import { ReviewRoundNode } from './round.type.ts';

export interface RoundShape {
  readonly roundId: string;
}

/** What comes of an act on a whole round: the round, and none of its thousands of households. */
export const roundActedOn = (name: string, description: string) =>
  builder.objectRef<RoundShape>(name).implement({
    description,
    fields: (t) => ({
      round: t.prismaField({
        type: ReviewRoundNode,
        description: 'The round as it stands now.',
        resolve: (query, { roundId }, _args, { db }) =>
          db.reviewRound.findUniqueOrThrow({ ...query, where: { id: roundId } }),
      }),
    }),
  });
