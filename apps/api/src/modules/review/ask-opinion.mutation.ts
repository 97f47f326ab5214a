import { checkOptionalText, refusal, TEXT_LIMITS } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { defineMutation, refused, success } from '../../graphql/mutation.ts';
import { actOnRound, openToAct, roundIdOf } from './act.ts';
import { reviewedOf, storeStanding } from './case.store.ts';
import { roundActedOn } from './round-acted-on.type.ts';

const AskOpinionInput = builder.inputType('AskOpinionInput', {
  description: 'Xin ý kiến cấp trên.',
  fields: (t) => ({
    roundId: t.id({ required: true, description: 'The round.' }),
    on: t.field({ type: 'Date', required: true, description: 'The day of the letter.' }),
  }),
});

defineMutation('askOpinion', {
  description: 'Asks the tier above what it says to the list, where the procedure asks it. For editors of the commune.',
  input: AskOpinionInput,
  success: roundActedOn('AskOpinionSuccess', 'The tier above is asked.'),
  run: async ({ roundId, on }, context) => {
    const { db, user } = context;
    const round = await openToAct(context, roundIdOf(roundId), {
      operation: 'review.edit',
      path: ['roundId'],
      alone: true,
    });
    if (!round.ok || !user) return refused(round.ok ? [refusal('notSignedIn', [])] : round.refusals);
    const acted = await actOnRound(db, round.value, {
      actOf: () => ({ kind: 'askOpinion', on, by: user.id }),
      store: (done) => storeStanding(db, reviewedOf(done), round.value.context),
    });
    if (!acted.ok) return refused(acted.refusals);
    await db.$executeRaw`INSERT INTO review_opinion (round_id, asked_on, asked_by_id) VALUES (${round.value.row.id}::uuid, ${on}::date, ${user.id})`;
    return success({ roundId: round.value.row.id });
  },
});

const GiveOpinionInput = builder.inputType('GiveOpinionInput', {
  description: 'Ý kiến của cấp trên.',
  fields: (t) => ({
    roundId: t.id({ required: true, description: 'The round.' }),
    on: t.field({ type: 'Date', required: true, description: 'The day of the answer.' }),
    agrees: t.boolean({ required: true, description: 'Whether the tier above agrees.' }),
    text: t.string({ description: 'What it says.' }),
  }),
});

defineMutation('giveOpinion', {
  description: 'Says to a commune what the tier above thinks of its list. For publishers of a tier above.',
  input: GiveOpinionInput,
  success: roundActedOn('GiveOpinionSuccess', 'The commune has its answer.'),
  run: async ({ roundId, on, agrees, text }, context) => {
    const { db, user } = context;
    const round = await openToAct(context, roundIdOf(roundId), {
      operation: 'review.opine',
      path: ['roundId'],
      alone: true,
    });
    if (!round.ok || !user) return refused(round.ok ? [refusal('notSignedIn', [])] : round.refusals);
    const words = checkOptionalText(text ?? null, { path: ['text'], max: TEXT_LIMITS.note, lines: true });
    if (!words.ok) return refused(words.refusals);
    const act = { kind: 'answerOpinion', on, by: user.id, agrees, note: words.value } as const;
    const acted = await actOnRound(db, round.value, { actOf: () => act, store: async () => {} });
    if (!acted.ok) return refused(acted.refusals);
    await db.$executeRaw`
      UPDATE review_opinion SET given_on = ${on}::date, given_by_id = ${user.id}, agrees = ${agrees}, text = ${words.value}
      WHERE round_id = ${round.value.row.id}::uuid`;
    return success({ roundId: round.value.row.id });
  },
});
