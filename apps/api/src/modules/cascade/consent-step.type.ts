import type { Commitment, ConsentMove } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { loaderOf } from '../../graphql/loader.ts';
import { CommitmentType } from '../target/commitment.type.ts';
import { ConsentMoveEnum } from './cascade.enums.ts';

interface ConsentStepShape {
  readonly move: ConsentMove;
  readonly commitment: Commitment | null;
  readonly text: string | null;
  readonly byId: string | null;
  readonly at: Date;
}

/** The exchange over each answer, through all revisions of its plan, oldest first. One statement. */
export const consentStepsLoader = loaderOf<string, ConsentStepShape[]>(async ({ db }, targetIds) => {
  const rows = await db.$queryRaw<(ConsentStepShape & { targetId: string })[]>`
    SELECT t.id AS "targetId", s.move::text AS move, s.commitment, s.text, s.by_id AS "byId", s.at
    FROM target t JOIN consent_step s ON s.plan_id = app_answer_plan(t.id) AND s.target_key = t.key
    WHERE t.id = ANY(${[...targetIds]}::uuid[]) ORDER BY s.at, s.id`;
  return [...Map.groupBy(rows, ({ targetId }) => targetId)];
});

export const ConsentStepType = builder.objectRef<ConsentStepShape>('ConsentStep').implement({
  description: 'One step of the exchange over a relaxed answer. Steps are only ever added.',
  fields: (t) => ({
    move: t.expose('move', { type: ConsentMoveEnum, description: 'What was done.' }),
    commitment: t.expose('commitment', {
      type: CommitmentType,
      nullable: true,
      description: 'The figure it was about; null where something was withdrawn.',
    }),
    text: t.exposeString('text', { nullable: true, description: "The unit's reason, or the publisher's note." }),
    by: t.prismaField({
      type: 'User',
      nullable: true,
      description: 'Who did it.',
      resolve: (query, { byId }, _args, { db }) =>
        byId === null ? null : db.user.findUnique({ ...query, where: { id: byId } }),
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
  }),
});
