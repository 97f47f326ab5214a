import type { Prisma, Transaction } from '@bacthang/database';
import { contentOfRow } from '../content/plan-content.ts';
import { loadLatest, type Named } from '../revision.store.ts';
import { asJson } from '../save/save-parts.store.ts';

type PublishedRow = Prisma.RevisionGetPayload<object>;

/** What a new draft of a plan would be made from. The plan's row stays locked: two people start one draft, not two. */
export async function findDraftToBe(
  db: Transaction,
  planId: string,
): Promise<{ readonly newest: PublishedRow | null; readonly hasDraft: boolean }> {
  await db.$queryRaw`SELECT id FROM plan WHERE id = ${planId}::uuid FOR UPDATE`;
  const draft = await db.revision.findFirst({ where: { planId, state: 'draft' }, select: { id: true } });
  const newest = await db.revision.findFirst({ where: { planId, state: 'published' }, orderBy: { number: 'desc' } });
  return { newest, hasDraft: draft !== null };
}

/** A draft that says what a published revision says, and carries out what that one does. */
export async function copyNewest(db: Transaction, newest: PublishedRow, userId: string): Promise<Named> {
  const { planId, organizationId, unitId, kind, documentNumber, issuedOn, title, periodFrom, periodTo, outlookYear } =
    newest;
  const facts = { kind, documentNumber, issuedOn, title, periodFrom, periodTo, outlookYear };
  const draft = await db.revision.create({
    data: { planId, organizationId, unitId, ...facts, content: asJson(contentOfRow(newest)) },
    select: { id: true },
  });
  await copyDocument(db, newest.id, draft.id);
  await copyTargets(db, newest.id, draft.id, userId);
  return draft;
}

/** The newest revisions of the plans that a revision carries out. */
export async function findNewestAbove(db: Transaction, { id }: Named): Promise<string[]> {
  const parents = await db.revisionParent.findMany({
    where: { revisionId: id },
    select: { parent: { select: { planId: true } } },
  });
  const newest = await loadLatest(
    db,
    parents.map(({ parent }) => parent.planId),
  );
  return newest.map((revision) => revision.id);
}

async function copyDocument(db: Transaction, from: string, to: string): Promise<void> {
  await db.$executeRaw`
    INSERT INTO revision_parent (revision_id, parent_id)
    SELECT ${to}::uuid, parent_id FROM revision_parent WHERE revision_id = ${from}::uuid`;
  await db.$executeRaw`
    INSERT INTO revision_directive (revision_id, directive_id, kind, ordinal)
    SELECT ${to}::uuid, directive_id, kind, ordinal FROM revision_directive WHERE revision_id = ${from}::uuid`;
  await db.$executeRaw`
    INSERT INTO addressee (revision_id, organization_id, mode)
    SELECT ${to}::uuid, organization_id, mode FROM addressee WHERE revision_id = ${from}::uuid`;
  await db.$executeRaw`
    INSERT INTO task (id, revision_id, key, parent_key, ordinal, number, title, description, deadline, deliverable)
    SELECT gen_random_uuid(), ${to}::uuid, key, parent_key, ordinal, number, title, description, deadline, deliverable
    FROM task WHERE revision_id = ${from}::uuid`;
  await db.$executeRaw`
    INSERT INTO responsibility (id, revision_id, ordinal, organization_name, organization_id, role, duty, task_key, component_codes)
    SELECT gen_random_uuid(), ${to}::uuid, ordinal, organization_name, organization_id, role, duty, task_key, component_codes
    FROM responsibility WHERE revision_id = ${from}::uuid`;
  await db.$executeRaw`
    INSERT INTO obligation (id, revision_id, ordinal, kind, subject, "from", "to", via, due_relation, due_date, due_every_year, due_quarter)
    SELECT gen_random_uuid(), ${to}::uuid, ordinal, kind, subject, "from", "to", via, due_relation, due_date, due_every_year, due_quarter
    FROM obligation WHERE revision_id = ${from}::uuid`;
}

async function copyTargets(db: Transaction, from: string, to: string, userId: string): Promise<void> {
  await db.$executeRaw`
    INSERT INTO target (id, revision_id, key, ordinal, statement, indicator_code, subgroup_code, nested_in_key, kind, comparator, value, upper,
      period_from, period_to, base_year, condition, reference, binding, distribution, section, assessor, note, outlook,
      decision, reason, parent_target_id, updated_by_id)
    SELECT gen_random_uuid(), ${to}::uuid, key, ordinal, statement, indicator_code, subgroup_code, nested_in_key, kind, comparator, value, upper,
      period_from, period_to, base_year, condition, reference, binding, distribution, section, assessor, note, outlook,
      decision, reason, parent_target_id, ${userId}
    FROM target WHERE revision_id = ${from}::uuid`;
}

/**
 * Settles the consents of a new draft, once its answers stand under the newest revisions above: what was decided holds
 * for an answer that says the same to a target that asks the same; every other relaxed answer asks for consent.
 */
export async function carryConsents(db: Transaction, from: Named, to: Named): Promise<void> {
  await db.$queryRaw`SELECT app_carry_consents(${from.id}::uuid, ${to.id}::uuid)::text`;
}
