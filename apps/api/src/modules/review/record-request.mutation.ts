import { randomUUID } from 'node:crypto';
import {
  checkOptionalText,
  checkText,
  may,
  periodicList,
  refusal,
  refusalsOf,
  regularList,
  TEXT_LIMITS,
} from '@bacthang/domain';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { UNIT_PATH } from '../access/unit-path.ts';
import { communeIdOf, ofCommuneOf } from '../household/household.access.ts';
import { dayOf } from '../household/household.row.ts';
import { loadCandidates, storeCases } from './open-round.store.ts';
import { RequestFormEnum } from './review.enums.ts';
import { lockRound } from './round.store.ts';

const RecordRequestInput = builder.inputType('RecordRequestInput', {
  description: 'Giấy đề nghị of a household.',
  fields: (t) => ({
    householdId: t.id({ required: true, description: 'The household.' }),
    form: t.field({ type: RequestFormEnum, required: true, description: 'What it asks for.' }),
    receivedOn: t.field({ type: 'Date', required: true, description: 'The day it was handed in.' }),
    applicant: t.string({ required: true, description: 'Who handed it in.' }),
    note: t.string({ description: 'What it adds.' }),
  }),
});

interface Recorded {
  readonly caseId: string | null;
}

const RecordRequestSuccess = builder.objectRef<Recorded>('RecordRequestSuccess').implement({
  description: 'The request is recorded. It waits for the next round, unless one is open that takes it.',
  fields: (t) => ({
    caseId: t.id({
      nullable: true,
      description: 'The household in the open round that took it; null: it waits.',
      resolve: ({ caseId }) => (caseId === null ? null : encodeGlobalID('ReviewCase', caseId)),
    }),
  }),
});

type Input = typeof RecordRequestInput.$inferInput;

async function run(input: Input, context: Context): Promise<Outcome<Recorded>> {
  const { db, user } = context;
  if (!user) return refused([refusal('notSignedIn', [])]);
  const id = uuidOf('Household', input.householdId);
  const household =
    id === null ? null : await db.household.findUnique({ where: { id }, include: { village: { include: UNIT_PATH } } });
  if (!household) return refused([refusal('notFound', ['householdId'], { value: input.householdId })]);
  if (!may(await context.actor(), 'review.edit', ofCommuneOf(household.village))) {
    return refused([refusal('notAllowed', ['householdId'], { value: input.householdId })]);
  }
  if (household.existsTo)
    return refused([refusal('householdEnded', ['householdId'], { value: dayOf(household.existsTo) })]);
  const applicant = checkText(input.applicant, { path: ['applicant'], max: TEXT_LIMITS.name });
  const note = checkOptionalText(input.note ?? null, { path: ['note'], max: TEXT_LIMITS.note, lines: true });
  if (!applicant.ok || !note.ok) return refused([...refusalsOf(applicant), ...refusalsOf(note)]);
  const communeId = communeIdOf(household.village);
  await db.$executeRaw`
    INSERT INTO review_request (id, household_id, unit_id, form, received_on, applicant, note, by_id)
    VALUES (${randomUUID()}::uuid, ${household.id}::uuid, ${communeId}, ${input.form}::request_form, ${input.receivedOn}::date, ${applicant.value}, ${note.value}, ${user.id})`;
  return success({ caseId: await listInOpenRound(context, communeId, household.id, user.id) });
}

/** Adds the household to the commune's open round, if its kind takes the request and it is not there yet. */
async function listInOpenRound(
  { db }: Context,
  communeId: string,
  householdId: string,
  userId: string,
): Promise<string | null> {
  const open = await db.reviewRound.findFirst({
    where: { unitId: communeId, decision: null },
    orderBy: { openedOn: 'desc' },
  });
  if (!open) return null;
  await lockRound(db, open.id, { alone: true });
  const present = await db.reviewCase.findFirst({ where: { roundId: open.id, householdId }, select: { id: true } });
  if (present) return present.id;
  const openedOn = dayOf(open.openedOn);
  const candidates = (await loadCandidates(db, communeId, openedOn)).filter((each) => each.householdId === householdId);
  const [listed] = (open.kind === 'periodic' ? periodicList : regularList)(candidates);
  const [candidate] = candidates;
  if (!listed || !candidate) return null;
  await storeCases(
    db,
    { id: open.id, openedOn },
    [{ ...candidate, source: listed.source, classBefore: candidate.class }],
    userId,
  );
  const added = await db.reviewCase.findFirst({ where: { roundId: open.id, householdId }, select: { id: true } });
  return added?.id ?? null;
}

defineMutation('recordRequest', {
  description:
    "Records a household's request to be reviewed, or to be recognised as escaped. For editors of the commune.",
  input: RecordRequestInput,
  success: RecordRequestSuccess,
  run,
});
