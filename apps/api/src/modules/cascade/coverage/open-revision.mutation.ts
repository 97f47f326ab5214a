import { refusal } from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { uuidOf } from '../../../graphql/global-id.ts';
import { defineMutation, type Outcome, refused, success } from '../../../graphql/mutation.ts';
import { loadReach } from '../../plan/addressing/addressing.store.ts';
import { refuseUnless } from '../../plan/plan.access.ts';

const OpenRevisionInput = builder.inputType('OpenRevisionInput', {
  description: 'A published revision that reaches your organization.',
  fields: (t) => ({
    revisionId: t.id({ required: true, description: 'The revision.' }),
    organizationId: t.id({ required: true, description: 'The organization for which you open it.' }),
  }),
});

interface Opened {
  readonly openedAt: Date;
}

const OpenRevisionSuccess = builder.objectRef<Opened>('OpenRevisionSuccess').implement({
  description: 'The publisher can see that your organization has opened it.',
  fields: (t) => ({
    openedAt: t.expose('openedAt', { type: 'DateTime', description: 'When it was first opened.' }),
  }),
});

type Input = typeof OpenRevisionInput.$inferInput;

async function run(input: Input, context: Context): Promise<Outcome<Opened>> {
  const { db, user } = context;
  const organizationId = uuidOf('Organization', input.organizationId);
  const missing = refusal('notFound', ['organizationId'], { value: input.organizationId });
  const refusals = organizationId
    ? await refuseUnless(context, 'plan.open', organizationId, ['organizationId'])
    : [missing];
  if (refusals.length > 0 || !organizationId) return refused(refusals);
  const id = uuidOf('Revision', input.revisionId);
  const revision = id && (await db.revision.findUnique({ where: { id, state: 'published' }, select: { id: true } }));
  if (!revision) return refused([refusal('notFound', ['revisionId'], { value: input.revisionId })]);
  const reach = await loadReach(db, [revision.id]);
  if (!reach.get(revision.id)?.has(organizationId)) return refused([refusal('notAddressed', ['revisionId'])]);
  const opening = { revisionId: revision.id, organizationId };
  await db.opening.createMany({ data: [{ ...opening, openedById: user?.id ?? null }], skipDuplicates: true });
  const { openedAt } = await db.opening.findUniqueOrThrow({ where: { revisionId_organizationId: opening } });
  return success({ openedAt });
}

defineMutation('openRevision', {
  description:
    'Notes that your organization has opened a revision addressed to it; opening it again changes nothing. The publisher sees who has not.',
  input: OpenRevisionInput,
  success: OpenRevisionSuccess,
  run,
});
