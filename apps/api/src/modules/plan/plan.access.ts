import type { Prisma } from '@bacthang/database';
import { may, type Operation, ofOrganization, type Refusal, type Result, refusal } from '@bacthang/domain';
import type { Context } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { type DraftRow, lockDraft } from './draft.store.ts';

/** A plan with the body that issues it. */
type PlanRow = Prisma.PlanGetPayload<{ include: { organization: true } }>;

/** A draft whose row stays locked until the operation ends, and who changes it. */
export interface Draft {
  readonly plan: PlanRow;
  readonly revision: DraftRow;
  readonly userId: string;
}

/** A refusal if the signed-in person may not do that for the organization. */
export async function refuseUnless(
  context: Context,
  operation: Operation,
  organizationId: string,
  path: readonly string[],
): Promise<readonly Refusal[]> {
  if (!context.user) return [refusal('notSignedIn', [])];
  return may(await context.actor(), operation, ofOrganization(organizationId)) ? [] : [refusal('notAllowed', path)];
}

/** A stored plan on which one may do that. Refuses `notSignedIn`, `notFound` (what one may not see too), `notAllowed`. */
export async function openPlan(
  context: Context,
  planId: string,
  operation: Operation,
  path: readonly string[] = ['planId'],
): Promise<Result<PlanRow>> {
  if (!context.user) return { ok: false, refusals: [refusal('notSignedIn', [])] };
  const id = uuidOf('Plan', planId);
  const plan = id && (await context.db.plan.findUnique({ where: { id }, include: { organization: true } }));
  if (!plan) return { ok: false, refusals: [refusal('notFound', path, { value: planId })] };
  const refusals = await refuseUnless(context, operation, plan.organizationId, path);
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, value: plan };
}

/** The draft of a plan, locked. Refuses what `openPlan` refuses, and `alreadyPublished` where there is no draft. */
export async function openDraft(
  context: Context,
  planId: string,
  operation: Operation,
  path: readonly string[] = ['planId'],
): Promise<Result<Draft>> {
  const plan = await openPlan(context, planId, operation, path);
  if (!plan.ok) return plan;
  const revision = await lockDraft(context.db, plan.value.id);
  if (!revision) return { ok: false, refusals: [refusal('alreadyPublished', path, { value: planId })] };
  return { ok: true, value: { plan: plan.value, revision, userId: context.user?.id ?? '' } };
}
