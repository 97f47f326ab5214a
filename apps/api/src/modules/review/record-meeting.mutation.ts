import { randomUUID } from 'node:crypto';
import { type Refusal, refusal } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { conflict, defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { actOnAll, caseIdOf, openToAct, roundIdOf } from './act.ts';
import { findCases, storeStanding } from './case.store.ts';
import { type ActedShape, actedOn, ReviewConflict, type ReviewConflictShape } from './conflict.type.ts';
import { storeMeeting } from './round-acts.store.ts';

const MeetingVoteInput = builder.inputType('MeetingVoteInput', {
  description: 'What a meeting said to the result of one household.',
  fields: (t) => ({
    caseId: t.id({ required: true, description: 'The household in the round.' }),
    expectedVersion: t.int({ required: true, description: 'The version that the meeting saw.' }),
    agreeing: t.int({ required: true, description: 'How many of those present agreed.' }),
  }),
});

const RecordMeetingInput = builder.inputType('RecordMeetingInput', {
  description: 'Họp thôn.',
  fields: (t) => ({
    roundId: t.id({ required: true, description: 'The round.' }),
    villageKey: t.string({ required: true, description: 'The village that met.' }),
    on: t.field({ type: 'Date', required: true, description: 'The day.' }),
    present: t.int({ required: true, description: 'How many people were present.' }),
    note: t.string({ description: 'What the minutes add.' }),
    votes: t.field({
      type: [MeetingVoteInput],
      required: true,
      description: 'Its households, each with what was said.',
    }),
  }),
});

const RecordMeetingSuccess = actedOn(
  'RecordMeetingSuccess',
  'The meeting is recorded. A household that fewer than must agreed on is to be scored again.',
);

async function run(
  input: typeof RecordMeetingInput.$inferInput,
  context: Context,
): Promise<Outcome<ActedShape, ReviewConflictShape>> {
  const { db, user } = context;
  const round = await openToAct(context, roundIdOf(input.roundId), {
    operation: 'review.edit',
    path: ['roundId'],
    alone: true,
  });
  if (!round.ok || !user) return refused(round.ok ? [refusal('notSignedIn', [])] : round.refusals);
  const ids = input.votes.map(({ caseId }) => caseIdOf(caseId) ?? '');
  const found = new Map(
    (await findCases(db, round.value, ids.filter(Boolean))).map((opened) => [opened.row.id, opened]),
  );
  const unknown = ids.flatMap((id, index): Refusal[] =>
    found.get(id)?.row.villageId === input.villageKey && ids.indexOf(id) === index
      ? []
      : [refusal('notFound', ['votes', String(index), 'caseId'], { value: input.votes[index]?.caseId ?? null })],
  );
  if (unknown.length > 0) return refused(unknown);
  const cases = ids.flatMap((id) => found.get(id) ?? []);
  const overtaken = cases.filter(({ row }, index) => row.version !== input.votes[index]?.expectedVersion);
  if (overtaken.length > 0) return conflict({ caseIds: overtaken.map(({ row }) => row.id) });

  const { on, present } = input;
  const agreeing = (index: number) => input.votes[index]?.agreeing ?? 0;
  const acted = actOnAll(
    round.value,
    cases,
    (_, index) => ({ kind: 'meet', on, by: user.id, present, agreeing: agreeing(index) }),
    (index) => ['votes', String(index)],
  );
  if (!acted.ok) return refused(acted.refusals);
  await storeMeeting(db, {
    id: randomUUID(),
    roundId: round.value.row.id,
    villageId: input.villageKey,
    on,
    present,
    note: input.note ?? null,
    userId: user.id,
    votes: cases.map(({ row, reviewed }, index) => ({
      caseId: row.id,
      ordinal: reviewed.meetings.length,
      agreeing: agreeing(index),
    })),
  });
  await storeStanding(db, acted.value, round.value.context);
  return success({ caseIds: cases.map(({ row }) => row.id) });
}

defineMutation('recordMeeting', {
  description: 'Records what a village meeting said to the results of its households. For editors of the commune.',
  input: RecordMeetingInput,
  success: RecordMeetingSuccess,
  conflict: ReviewConflict,
  run,
});
