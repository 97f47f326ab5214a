import type { Transaction } from '@bacthang/database';
import { followParents } from '../above/follow-parents.store.ts';
import type { Draft } from '../plan.access.ts';
import { asJson, replaceAddressees, replaceDirectives, replaceLists } from './save-parts.store.ts';
import type { PlanChange } from './save-plan.checks.ts';

/** Stores what changed in a draft, and raises its version. */
export async function storePlanChange(
  db: Transaction,
  { plan, revision, userId }: Draft,
  change: PlanChange,
): Promise<void> {
  const { facts, content, directives, parents, addressees, ...lists } = change;
  await db.revision.update({
    where: { id: revision.id },
    data: { ...facts, ...(content ? { content: asJson(content) } : {}), version: revision.version + 1 },
  });
  if (directives) await replaceDirectives(db, revision.id, directives);
  await replaceLists(db, revision.id, lists);
  if (addressees.include) await replaceAddressees(db, revision.id, 'include', addressees.include);
  if (addressees.exclude) await replaceAddressees(db, revision.id, 'exclude', addressees.exclude);
  if (parents) {
    await followParents(db, { revisionId: revision.id, organizationId: plan.organizationId, userId }, parents);
  }
}
