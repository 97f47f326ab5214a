import { randomUUID } from 'node:crypto';
import { checkText, refusal, TEXT_LIMITS } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { actOnRound, openToAct, roundIdOf } from './act.ts';
import { reviewedOf, storeStanding } from './case.store.ts';
import { type ActedShape, actedOn } from './conflict.type.ts';
import { storePosting } from './round-acts.store.ts';

const PostResultsInput = builder.inputType('PostResultsInput', {
  description: 'Niêm yết công khai.',
  fields: (t) => ({
    roundId: t.id({ required: true, description: 'The round.' }),
    villageKey: t.string({ required: true, description: 'The village whose results are put up, all at once.' }),
    on: t.field({ type: 'Date', required: true, description: 'The day from which they are.' }),
    places: t.string({ required: true, description: 'Where: nhà văn hóa thôn, trụ sở UBND xã.' }),
  }),
});

const PostResultsSuccess = actedOn(
  'PostResultsSuccess',
  'The results are put up; complaints are taken until the posting ends.',
);

async function run(input: typeof PostResultsInput.$inferInput, context: Context): Promise<Outcome<ActedShape>> {
  const { db, user } = context;
  const round = await openToAct(context, roundIdOf(input.roundId), {
    operation: 'review.edit',
    path: ['roundId'],
    alone: true,
  });
  if (!round.ok || !user) return refused(round.ok ? [refusal('notSignedIn', [])] : round.refusals);
  const places = checkText(input.places, { path: ['places'], max: TEXT_LIMITS.title });
  if (!places.ok) return refused(places.refusals);
  const { on, villageKey: villageId } = input;
  const there = await db.reviewCase.count({ where: { roundId: round.value.row.id, villageId } });
  if (there === 0) return refused([refusal('notFound', ['villageKey'], { value: villageId })]);
  const [id, caseIds]: [string, string[]] = [randomUUID(), []];
  await storePosting(db, { id, roundId: round.value.row.id, villageId, on, places: places.value, userId: user.id });
  const acted = await actOnRound(db, round.value, {
    villageId,
    actOf: () => ({ kind: 'post', on, by: user.id }),
    store: async (done) => {
      await storeStanding(db, reviewedOf(done), round.value.context, id);
      for (const { row } of done) caseIds.push(row.id);
    },
  });
  return acted.ok ? success({ caseIds }) : refused(acted.refusals);
}

defineMutation('postResults', {
  description:
    "Records that a village's results are put up, once its meeting has agreed on all of them. For editors of the commune.",
  input: PostResultsInput,
  success: PostResultsSuccess,
  run,
});
