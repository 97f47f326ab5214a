import { randomUUID } from 'node:crypto';
import { checkText, refusal, TEXT_LIMITS } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { defineMutation, refused, success } from '../../graphql/mutation.ts';
import { actOnAll, caseIdOf, openToAct } from './act.ts';
import { findCases, storeStanding } from './case.store.ts';
import { classifyCase } from './classify-case.ts';
import { actedOn } from './conflict.type.ts';
import { readFacts } from './facts.scalar.ts';
import { storeScoring } from './scoring.store.ts';

/** The round and the one case that somebody acts on, with others of the round waiting; or why not. */
async function openCase(context: Context, caseId: string | null, path: readonly string[]) {
  const found =
    caseId === null
      ? null
      : await context.db.reviewCase.findUnique({ where: { id: caseId }, select: { roundId: true } });
  const round = await openToAct(context, found?.roundId ?? null, { operation: 'review.edit', path, alone: true });
  if (!round.ok) return round;
  const cases = await findCases(context.db, round.value, caseId === null ? [] : [caseId]);
  const [opened] = cases;
  if (!opened) return { ok: false, refusals: [refusal('notFound', path)] } as const;
  return { ok: true, value: { round: round.value, cases, opened } } as const;
}

const FileComplaintInput = builder.inputType('FileComplaintInput', {
  description: 'Khiếu nại, phản ánh.',
  fields: (t) => ({
    caseId: t.id({ required: true, description: 'The household whose result is complained about.' }),
    on: t.field({ type: 'Date', required: true, description: 'The day it was made.' }),
    reason: t.string({ required: true, description: 'What it says.' }),
  }),
});

defineMutation('fileComplaint', {
  description: 'Takes a complaint about a result that is put up. For editors of the commune.',
  input: FileComplaintInput,
  success: actedOn('FileComplaintSuccess', 'The complaint waits for its re-check.'),
  run: async ({ caseId, on, reason }, context) => {
    const { db, user } = context;
    const found = await openCase(context, caseIdOf(caseId), ['caseId']);
    if (!found.ok || !user) return refused(found.ok ? [refusal('notSignedIn', [])] : found.refusals);
    const { round, cases, opened } = found.value;
    const acted = actOnAll(round, cases, () => ({ kind: 'complain', on, by: user.id, reason }));
    if (!acted.ok) return refused(acted.refusals);
    const text = acted.value[0]?.complaints.at(-1)?.reason ?? reason;
    await db.$executeRaw`
      INSERT INTO complaint (id, case_id, "on", reason, by_id) VALUES (${randomUUID()}::uuid, ${opened.row.id}::uuid, ${on}::date, ${text}, ${user.id})`;
    await storeStanding(db, acted.value, round.context);
    return success({ caseIds: [opened.row.id] });
  },
});

/** Re-checks stand behind all scorings that a meeting could still be about. */
const RECHECKS_FROM = 1000;

async function openComplaint(context: Context, complaintId: string) {
  const id = uuidOf('Complaint', complaintId);
  const row = id === null ? null : await context.db.complaint.findUnique({ where: { id }, select: { caseId: true } });
  const found = await openCase(context, row?.caseId ?? null, ['complaintId']);
  if (!found.ok || id === null) return { ok: false, refusals: found.ok ? [] : found.refusals } as const;
  const complaint = found.value.opened.row.complaints.findIndex((each) => each.id === id);
  return { ok: true, value: { ...found.value, id, complaint } } as const;
}

const RecheckCaseInput = builder.inputType('RecheckCaseInput', {
  description: 'Phúc tra.',
  fields: (t) => ({
    complaintId: t.id({ required: true, description: 'The complaint.' }),
    on: t.field({ type: 'Date', required: true, description: 'The day of the re-check.' }),
    facts: t.field({ type: 'HouseholdFacts', required: true, description: 'The answers as the re-check found them.' }),
    finding: t.string({ required: true, description: 'What it found, in words.' }),
  }),
});

defineMutation('recheckCase', {
  description: 'Re-checks a household after a complaint; what it comes to is put up next. For editors of the commune.',
  input: RecheckCaseInput,
  success: actedOn('RecheckCaseSuccess', 'The household is re-checked.'),
  run: async (input, context) => {
    const { db, user } = context;
    const found = await openComplaint(context, input.complaintId);
    if (!found.ok || !user) return refused(found.ok ? [refusal('notSignedIn', [])] : found.refusals);
    const { round, cases, opened, id, complaint } = found.value;
    const finding = checkText(input.finding, { path: ['finding'], max: TEXT_LIMITS.note, lines: true });
    if (!finding.ok) return refused(finding.refusals);
    const facts = readFacts(input.facts);
    if (!facts.ok) return refused(facts.refusals);
    const scored = await classifyCase(db, round, facts.value, input.on);
    if (!scored.ok) return refused(scored.refusals);
    const { class: of } = scored.value;
    const acted = actOnAll(round, cases, () => ({ kind: 'recheck', on: input.on, by: user.id, complaint, class: of }));
    if (!acted.ok) return refused(acted.refusals);
    await storeScoring(db, {
      id: randomUUID(),
      caseId: opened.row.id,
      ordinal: RECHECKS_FROM + complaint,
      complaintId: id,
      on: input.on,
      userId: user.id,
      scored: scored.value,
    });
    await db.$executeRaw`UPDATE complaint SET finding = ${finding.value} WHERE id = ${id}::uuid`;
    await storeStanding(db, acted.value, round.context);
    return success({ caseIds: [opened.row.id] });
  },
});

const PostRecheckInput = builder.inputType('PostRecheckInput', {
  description: 'Niêm yết kết quả phúc tra.',
  fields: (t) => ({
    complaintId: t.id({ required: true, description: 'The complaint.' }),
    on: t.field({ type: 'Date', required: true, description: 'The day from which it is put up.' }),
  }),
});

defineMutation('postRecheck', {
  description: 'Records that the result of a re-check is put up. For editors of the commune.',
  input: PostRecheckInput,
  success: actedOn('PostRecheckSuccess', 'The result of the re-check is put up.'),
  run: async ({ complaintId, on }, context) => {
    const { db, user } = context;
    const found = await openComplaint(context, complaintId);
    if (!found.ok || !user) return refused(found.ok ? [refusal('notSignedIn', [])] : found.refusals);
    const { round, cases, opened, id, complaint } = found.value;
    const acted = actOnAll(round, cases, () => ({ kind: 'postRecheck', on, by: user.id, complaint }));
    if (!acted.ok) return refused(acted.refusals);
    await db.$executeRaw`UPDATE complaint SET posted_on = ${on}::date, posted_by_id = ${user.id} WHERE id = ${id}::uuid`;
    await storeStanding(db, acted.value, round.context);
    return success({ caseIds: [opened.row.id] });
  },
});
