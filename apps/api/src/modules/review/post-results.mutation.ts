import { randomUUID } from 'node:crypto';
import { checkText, refusal, TEXT_LIMITS } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { actOnAll, openToAct, roundIdOf } from './act.ts';
import { findCases, storeStanding } from './case.store.ts';
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
  const cases = (await findCases(db, round.value)).filter(({ row }) => row.villageId === input.villageKey);
  if (cases.length === 0) return refused([refusal('notFound', ['villageKey'], { value: input.villageKey })]);
  const acted = actOnAll(round.value, cases, () => ({ kind: 'post', on: input.on, by: user.id }));
  if (!acted.ok) return refused(acted.refusals);
  const id = randomUUID();
  const { on, villageKey: villageId } = input;
  await storePosting(db, { id, roundId: round.value.row.id, villageId, on, places: places.value, userId: user.id });
  await storeStanding(db, acted.value, round.value.context, id);
  return success({ caseIds: cases.map(({ row }) => row.id) });
}

defineMutation('postResults', {
  description:
    "Records that a village's results are put up, once its meeting has agreed on all of them. For editors of the commune.",
  input: PostResultsInput,
  success: PostResultsSuccess,
  run,
});
