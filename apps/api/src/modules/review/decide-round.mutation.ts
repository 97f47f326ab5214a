import {
  checkDecisionOrder,
  contentHash,
  decisionPayload,
  dueCertificates,
  refusal,
  refusalsOf,
  registerFigures,
} from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { conflict, defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { recountCoverage } from '../support/coverage.store.ts';
import { actOnRound, openToAct, roundIdOf } from './act.ts';
import { reviewedOf, storeStanding } from './case.store.ts';
import { storeCertificates } from './certificate.store.ts';
import { type DecidedRow, decidedRows, hasSynthetic, storeDecision, storeFigures } from './decide-round.store.ts';
import { type RoundShape, roundActedOn } from './round-acted-on.type.ts';

const DecideRoundInput = builder.inputType('DecideRoundInput', {
  description: 'Quyết định công nhận.',
  fields: (t) => ({
    roundId: t.id({ required: true, description: 'The round.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the round you saw.' }),
    number: t.string({ required: true, description: 'Số, ký hiệu of the decision.' }),
    on: t.field({ type: 'Date', required: true, description: 'Its day.' }),
    signedBy: t.string({ required: true, description: 'Who signs it.' }),
    totalHouseholds: t.int({
      required: true,
      description: 'All households of the commune on that day, on the list or not: what the rates are of.',
    }),
  }),
});

const DecideRoundSuccess = roundActedOn(
  'DecideRoundSuccess',
  "The list is decided and frozen. Every household's class is in its history, and the commune's poverty figures of the year are counted from it.",
);
const ReviewRoundConflict = roundActedOn(
  'ReviewRoundConflict',
  'Somebody else changed the round first. Nothing was decided.',
);

type Input = typeof DecideRoundInput.$inferInput;

async function run(input: Input, context: Context): Promise<Outcome<RoundShape, RoundShape>> {
  const { db, user } = context;
  const opened = await openToAct(context, roundIdOf(input.roundId), {
    operation: 'review.decide',
    path: ['roundId'],
    alone: true,
  });
  if (!opened.ok || !user) return refused(opened.ok ? [refusal('notSignedIn', [])] : opened.refusals);
  const { row, round, context: judged } = opened.value;
  if (row.version !== input.expectedVersion) return conflict({ roundId: row.id });
  if (row.decision) return refused([refusal('alreadyDecided', ['roundId'], { value: row.decision.number })]);
  const { number, on, signedBy, totalHouseholds } = input;
  const list: DecidedRow[] = [];
  const acted = await actOnRound(db, opened.value, {
    actOf: () => ({ kind: 'decide', on, by: user.id, number }),
    store: async (done) => {
      await storeStanding(db, reviewedOf(done), judged);
      for (const each of await decidedRows(db, round.year, done)) list.push(each);
    },
  });
  const listed = await db.reviewCase.count({ where: { roundId: row.id } });
  const refusals = [...refusalsOf(acted), ...checkDecisionOrder(input, listed)];
  if (refusals.length > 0) return refused(refusals);

  await db.$executeRaw`UPDATE review_round SET version = version + 1 WHERE id = ${row.id}::uuid`;
  const hash = contentHash(decisionPayload(row.id, input, list));
  await storeDecision(db, { round, number, on, signedBy, totalHouseholds, contentHash: hash, userId: user.id }, list);
  const { policyYear } = round;
  await storeCertificates(db, { roundId: row.id, policyYear, on, due: dueCertificates(list, policyYear) });
  if (round.kind === 'periodic') {
    const synthetic = await hasSynthetic(db, row.id);
    await storeFigures(db, { round, userId: user.id, synthetic }, registerFigures(list, totalHouseholds));
  }
  await recountCoverage(db, { communeId: round.communeId, userId: user.id });
  return success({ roundId: row.id });
}

defineMutation('decideRound', {
  description:
    "Decides the list of a round, once the posting of every village has ended, complaints are settled and the tier above was heard. It freezes the round, issues the certificates of whoever is on a list, and counts the commune's poverty figures of the year from it. For publishers of the commune.",
  input: DecideRoundInput,
  success: DecideRoundSuccess,
  conflict: ReviewRoundConflict,
  run,
});
