import { type Operation, type Result, refusal } from '@bacthang/domain';
import type { Context } from '../../../graphql/context.ts';
import { uuidOf } from '../../../graphql/global-id.ts';
import { refuseUnless } from '../../plan/plan.access.ts';
import { type AssignmentRow, lockAssignment } from './assignment.store.ts';

/** A draft of an assignment, locked. Refuses `notSignedIn`, `notFound`, `notAllowed`, `alreadyPublished`. */
export async function openAssignment(
  context: Context,
  assignmentId: string,
  operation: Operation,
): Promise<Result<AssignmentRow>> {
  const path = ['assignmentId'];
  if (!context.user) return { ok: false, refusals: [refusal('notSignedIn', [])] };
  const id = uuidOf('Assignment', assignmentId);
  const row = id && (await lockAssignment(context.db, id));
  if (!row) return { ok: false, refusals: [refusal('notFound', path, { value: assignmentId })] };
  const refusals = await refuseUnless(context, operation, row.organizationId, path);
  if (refusals.length > 0) return { ok: false, refusals };
  if (row.state === 'draft') return { ok: true, value: row };
  return { ok: false, refusals: [refusal('alreadyPublished', path, { value: assignmentId })] };
}
