import { type Refusal, type Result, refusal } from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { conflict, defineMutation, type Outcome, refused, success } from '../../../graphql/mutation.ts';
import { checkParents } from '../../plan/above/parents.checks.ts';
import { type Draft, openDraft } from '../../plan/plan.access.ts';
import { PlanConflict, type PlanConflictShape } from '../../plan/plan-conflict.type.ts';
import type { Named } from '../../plan/revision.store.ts';
import { RevisionNode } from '../../plan/revision.type.ts';
import { acceptFor } from './accept.checks.ts';
import type { Decided } from './move-answers.ts';
import { checkNestingOfDecided } from './nesting.checks.ts';
import { loadStanding, type RebasedDraft, rebaseDraft, type Standing } from './rebase-draft.ts';
import { RebasePlanInput, resolutionsFrom, type SentResolutions } from './rebase-plan.input.ts';
import type { AskedRevision } from './standing.store.ts';

interface RebasedShape extends RebasedDraft {
  readonly revision: Named;
}

const RebasePlanSuccess = builder.objectRef<RebasedShape>('RebasePlanSuccess').implement({
  description:
    'The draft carries out the new revision. What was open before, or is open now, keeps it from being published.',
  fields: (t) => ({
    revision: t.field({ type: RevisionNode, description: 'The draft.', resolve: ({ revision }) => revision }),
    taken: t.exposeInt('taken', { description: 'How many answers this changed: 0 when there was nothing left to do.' }),
    open: t.exposeStringList('open', { description: 'The keys of the targets whose conflicts nobody has decided.' }),
  }),
});

type Input = typeof RebasePlanInput.$inferInput;

async function run(input: Input, context: Context): Promise<Outcome<RebasedShape, PlanConflictShape>> {
  const { db } = context;
  const draft = await openDraft(context, input.planId, 'plan.edit');
  if (!draft.ok) return refused(draft.refusals);
  const { plan, revision, userId } = draft.value;
  if (revision.version !== input.expectedVersion)
    return conflict({ current: { id: revision.id }, yourVersion: input.expectedVersion });
  const moving = await loadMove(context, draft.value, input.nextRevisionId);
  if (!moving.ok) return refused(moving.refusals);
  const { next, standing } = moving.value;
  const resolutions = resolutionsFrom(input.resolutions);
  if (!resolutions.ok) return refused(resolutions.refusals);
  const stale = checkVersions(input, next, standing);
  if (stale.length > 0) return refused(stale);

  const decided = await decide(context, draft.value, moving.value, resolutions.value);
  const moved = { revisionId: revision.id, organizationId: plan.organizationId, userId };
  const rebased = await rebaseDraft(db, moved, standing, decided);
  if (!rebased.ok) return refused(rebased.refusals);
  const exceeding = await checkNestingOfDecided(db, revision.id, decided);
  if (exceeding.length > 0) return refused(exceeding);
  const carried = revision.parents.some(({ parentId }) => parentId === next.id);
  if (rebased.value.taken > 0 || !carried) {
    await db.revision.update({ where: { id: revision.id }, data: { version: revision.version + 1 } });
  }
  return success({ revision: { id: revision.id }, ...rebased.value });
}

interface Move {
  readonly next: AskedRevision;
  readonly standing: Standing;
}

/** The new revision, in the place of the one of its plan that the draft carries out. Refuses as `checkParents` does. */
async function loadMove({ db }: Context, { plan, revision }: Draft, nextRevisionId: string): Promise<Result<Move>> {
  const path = ['nextRevisionId'];
  const child = { organizationId: plan.organizationId, planId: plan.id, known: [] };
  const checked = await checkParents(db, child, [nextRevisionId], path);
  if (!checked.ok) return { ok: false, refusals: checked.refusals.map((each) => ({ ...each, path })) };
  const parentIds = revision.parents.map(({ parentId }) => parentId);
  const standing = await loadStanding(db, revision.id, [...new Set([...parentIds, ...checked.value])]);
  const next = standing.now.find(({ id }) => checked.value.includes(id));
  if (!next || standing.before.every(({ planId }) => planId !== next.planId))
    return { ok: false, refusals: [refusal('notFound', path, { value: nextRevisionId })] };
  const now = standing.now.filter((each) => each === next || each.planId !== next.planId);
  return { ok: true, value: { next, standing: { ...standing, now } } };
}

/** Whoever decides on an answer that was changed since decides on another one than they saw. */
function checkVersions(
  { resolutions }: Input,
  { planId }: AskedRevision,
  { answers, kept }: Standing,
): readonly Refusal[] {
  const said = [...kept.map(({ from, row }) => ({ to: from, row })), ...answers];
  const versions = new Map(
    said.filter(({ to }) => to.planId === planId).map(({ to, row }) => [to.targetKey, row.version]),
  );
  return resolutions.flatMap(({ targetKey, expectedVersion }) => {
    const version = versions.get(targetKey) ?? expectedVersion;
    const data = { value: String(expectedVersion), allowed: String(version) };
    return version === expectedVersion ? [] : [refusal('changedMeanwhile', ['resolutions', targetKey], data)];
  });
}

async function decide(
  context: Context,
  { revision }: Draft,
  { next, standing }: Move,
  sent: SentResolutions,
): Promise<Decided> {
  const accept = await acceptFor(context, revision, next, sent.resolutions, standing.answers);
  return { planId: next.planId, ...sent, accept };
}

defineMutation('rebasePlan', {
  description:
    'Brings a draft under a new revision above: takes over what goes by itself, and what you decide of conflicts and of what is gone. Doing it again changes nothing. A decision that makes a part exceed what contains it is refused; where that comes about by itself it is in `missing` of the draft.',
  input: RebasePlanInput,
  success: RebasePlanSuccess,
  conflict: PlanConflict,
  run,
});
