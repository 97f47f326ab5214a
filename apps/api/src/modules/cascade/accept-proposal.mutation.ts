import { refusal } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { conflict, defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { openDraft } from '../plan/plan.access.ts';
import type { Named } from '../plan/revision.store.ts';
import { RevisionNode } from '../plan/revision.type.ts';
import { proposedIn } from './consent.row.ts';
import { addStep, lockConsent } from './consent.store.ts';
import { ConsentType } from './consent.type.ts';
import { ConsentConflict, type ConsentConflictShape } from './consent-conflict.type.ts';

const AcceptProposalInput = builder.inputType('AcceptProposalInput', {
  description: 'A figure that the publisher proposed in place of a relaxed answer.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'The plan in whose draft the answer stands.' }),
    targetId: t.id({ required: true, description: 'The relaxed answer.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the consent you saw.' }),
  }),
});

interface Accepted {
  readonly targetId: string;
  readonly revision: Named;
}

const AcceptProposalSuccess = builder.objectRef<Accepted>('AcceptProposalSuccess').implement({
  description: 'The answer says what was proposed, and has consent.',
  fields: (t) => ({
    consent: t.field({ type: ConsentType, description: 'The consent.', resolve: ({ targetId }) => ({ targetId }) }),
    revision: t.field({ type: RevisionNode, description: 'The draft.', resolve: ({ revision }) => revision }),
  }),
});

type Input = typeof AcceptProposalInput.$inferInput;

async function run(input: Input, context: Context): Promise<Outcome<Accepted, ConsentConflictShape>> {
  const { db } = context;
  const draft = await openDraft(context, input.planId, 'target.answer');
  if (!draft.ok) return refused(draft.refusals);
  const { revision, userId } = draft.value;
  const id = uuidOf('Target', input.targetId);
  const answer = id && (await db.target.findUnique({ where: { id, revisionId: revision.id } }));
  const consent = answer && (await lockConsent(db, answer.id));
  if (!answer || !consent) return refused([refusal('notFound', ['targetId'], { value: input.targetId })]);
  if (consent.version !== input.expectedVersion)
    return conflict({ targetId: answer.id, yourVersion: input.expectedVersion });
  const proposal = proposedIn(consent);
  if (consent.state !== 'countered' || proposal === null)
    return refused([refusal('nothingProposed', ['targetId'], { value: consent.state })]);

  await db.target.update({
    where: { id: answer.id, version: answer.version },
    data: { ...proposal, version: answer.version + 1, updatedById: userId },
  });
  const [taken] = await db.$queryRaw<[{ granted: boolean }]>`SELECT app_accept_proposal(${answer.id}::uuid) AS granted`;
  if (!taken.granted) throw new Error(`the answer ${answer.id} does not say what was proposed`);
  await addStep(db, [answer.id], 'accepted');
  return success({ targetId: answer.id, revision: { id: revision.id } });
}

defineMutation('acceptProposal', {
  description: 'Takes the figure that the publisher proposed in place of your relaxed answer: it has consent at once.',
  input: AcceptProposalInput,
  success: AcceptProposalSuccess,
  conflict: ConsentConflict,
  run,
});
