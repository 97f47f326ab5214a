import { randomUUID } from 'node:crypto';
import { type HouseholdFacts, refusal } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { conflict, defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { actOnAll, caseIdOf, openToAct } from './act.ts';
import { findCases, storeStanding } from './case.store.ts';
import { classifyCase } from './classify-case.ts';
import { type ActedShape, actedOn, ReviewConflict, type ReviewConflictShape } from './conflict.type.ts';
import { readFacts } from './facts.scalar.ts';
import { storeScoring } from './scoring.store.ts';

const ScoreCaseInput = builder.inputType('ScoreCaseInput', {
  description: 'What was answered about a household.',
  fields: (t) => ({
    caseId: t.id({ required: true, description: 'The household in its round.' }),
    expectedVersion: t.int({ required: true, description: 'The version you saw.' }),
    on: t.field({ type: 'Date', required: true, description: 'The day it was scored.' }),
    facts: t.field({ type: 'HouseholdFacts', required: true, description: 'The answers.' }),
  }),
});

const ScoreCaseSuccess = actedOn('ScoreCaseSuccess', 'The household is scored; its village meets about it next.');

async function run(
  input: typeof ScoreCaseInput.$inferInput,
  context: Context,
): Promise<Outcome<ActedShape, ReviewConflictShape>> {
  const { db, user } = context;
  const id = caseIdOf(input.caseId);
  const found = id === null ? null : await db.reviewCase.findUnique({ where: { id }, select: { roundId: true } });
  const round = await openToAct(context, found?.roundId ?? null, {
    operation: 'review.edit',
    path: ['caseId'],
    alone: false,
  });
  if (!round.ok || !user || id === null) return refused(round.ok ? [refusal('notSignedIn', [])] : round.refusals);
  await db.$executeRaw`SELECT 1 FROM review_case WHERE id = ${id}::uuid FOR UPDATE`;
  const cases = await findCases(db, round.value, [id]);
  const [opened] = cases;
  if (!opened) return refused([refusal('notFound', ['caseId'], { value: input.caseId })]);
  if (opened.row.version !== input.expectedVersion) return conflict({ caseIds: [id] });

  const facts = readFacts(input.facts);
  if (!facts.ok) return refused(facts.refusals);
  const scored = await classifyCase(db, round.value, facts.value satisfies HouseholdFacts, input.on);
  if (!scored.ok) return refused(scored.refusals);
  const acted = actOnAll(round.value, cases, () => ({
    kind: 'score',
    on: input.on,
    by: user.id,
    class: scored.value.class,
  }));
  if (!acted.ok) return refused(acted.refusals);
  await storeScoring(db, {
    id: randomUUID(),
    caseId: id,
    ordinal: opened.reviewed.meetings.length,
    complaintId: null,
    on: input.on,
    userId: user.id,
    scored: scored.value,
  });
  await storeStanding(db, acted.value, round.value.context);
  return success({ caseIds: [id] });
}

defineMutation('scoreCase', {
  description:
    'Scores a household: its class follows from the answers by the standard of the round, with a receipt. Before the meeting a scoring is corrected by another. For editors of the commune.',
  input: ScoreCaseInput,
  success: ScoreCaseSuccess,
  conflict: ReviewConflict,
  run,
});
