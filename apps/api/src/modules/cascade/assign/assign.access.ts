import {
  type Assignable,
  assignable,
  type Operation,
  type Refusal,
  type Result,
  refusal,
  resultOf,
} from '@bacthang/domain';
import type { Context } from '../../../graphql/context.ts';
import { uuidOf } from '../../../graphql/global-id.ts';
import { refuseUnless } from '../../plan/plan.access.ts';
import { loadLatest } from '../../plan/revision.store.ts';
import { type AssignableTarget, findAssignable } from './assignable.store.ts';

export interface OpenTarget {
  readonly target: AssignableTarget;
  readonly how: Assignable;
}

/**
 * A target that one may share out for a year. Refuses `notSignedIn`, `notFound`, `notAllowed`, `revisionSuperseded`
 * (`allowed` is the newest number), `notAssignable` (a target without a figure), `outOfRange` (a year outside its period).
 */
export async function openTarget(
  context: Context,
  { targetId, year }: { readonly targetId: string; readonly year: number },
  operation: Operation,
): Promise<Result<OpenTarget>> {
  const path = ['targetId'];
  const id = uuidOf('Target', targetId);
  const target = id && (await findAssignable(context, id));
  if (!target) return { ok: false, refusals: [refusal('notFound', path, { value: targetId })] };
  const refused = await refuseUnless(context, operation, target.revision.organizationId, path);
  if (refused.length > 0) return { ok: false, refusals: refused };
  const how = assignable(target, target.indicator);
  if (!how) return { ok: false, refusals: [refusal('notAssignable', path, { value: target.kind })] };
  return resultOf({ target, how }, [...(await checkNewest(context, target)), ...checkYear(target, year)]);
}

async function checkNewest({ db }: Context, { revision }: AssignableTarget): Promise<readonly Refusal[]> {
  const [newest] = await loadLatest(db, [revision.planId]);
  if (revision.state === 'published' && newest?.number === revision.number) return [];
  const data = { value: revision.number === null ? 'draft' : String(revision.number) };
  return [refusal('revisionSuperseded', ['targetId'], { ...data, allowed: newest ? String(newest.number) : null })];
}

function checkYear(target: AssignableTarget, year: number): readonly Refusal[] {
  const { periodFrom, periodTo } = yearsOf(target);
  if (year >= periodFrom && year <= periodTo) return [];
  return [refusal('outOfRange', ['year'], { value: String(year), allowed: `${periodFrom}..${periodTo}` })];
}

/** A level due at the end of 2025 is worked towards through all years of its plan. */
export function yearsOf({ periodFrom, periodTo, revision }: AssignableTarget): {
  readonly periodFrom: number;
  readonly periodTo: number;
} {
  return { periodFrom: Math.min(periodFrom, revision.periodFrom), periodTo };
}
