import { checkFacts } from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { conflict, defineMutation, type Outcome, refused, success } from '../../../graphql/mutation.ts';
import { loadReferences } from '../../target/references.store.ts';
import { factsOfRow } from '../content/plan-facts.input.ts';
import { openDraft } from '../plan.access.ts';
import { PlanConflict, type PlanConflictShape } from '../plan-conflict.type.ts';
import type { Named } from '../revision.store.ts';
import { RevisionNode } from '../revision.type.ts';
import { type Assembly, loadAssemblies } from './assembly.store.ts';
import { missingIn } from './publish.checks.ts';
import { freeze } from './publish.store.ts';

const PublishPlanInput = builder.inputType('PublishPlanInput', {
  description: 'A draft to publish.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'The plan.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the draft you saw.' }),
    documentNumber: t.string({ description: 'Số, ký hiệu; left out: as the draft has it.' }),
    issuedOn: t.field({ type: 'PartialDate', description: 'The date it bears; left out: as the draft has it.' }),
  }),
});

const PublishPlanSuccess = builder.objectRef<{ revision: Named }>('PublishPlanSuccess').implement({
  description: 'It is published, and never changes again.',
  fields: (t) => ({
    revision: t.field({
      type: RevisionNode,
      description: 'The published revision.',
      resolve: ({ revision }) => revision,
    }),
  }),
});

type Input = typeof PublishPlanInput.$inferInput;

/** The draft with the number and date that were sent, in their one spelling where they are right. */
async function loadAsSent({ db }: Context, revisionId: string, { documentNumber, issuedOn }: Input): Promise<Assembly> {
  const [stored] = await loadAssemblies(db, [revisionId]);
  if (!stored) throw new Error(`draft ${revisionId} is locked, yet not there`);
  const sent = {
    ...stored,
    documentNumber: documentNumber ?? stored.documentNumber,
    issuedOn: issuedOn ?? stored.issuedOn,
  };
  const facts = checkFacts(factsOfRow(sent));
  return facts.ok ? { ...sent, documentNumber: facts.value.number } : sent;
}

async function run(input: Input, context: Context): Promise<Outcome<{ revision: Named }, PlanConflictShape>> {
  const { db } = context;
  const draft = await openDraft(context, input.planId, 'plan.publish');
  if (!draft.ok) return refused(draft.refusals);
  const { revision, userId } = draft.value;
  if (revision.version !== input.expectedVersion)
    return conflict({ current: { id: revision.id }, yourVersion: input.expectedVersion });
  const assembly = await loadAsSent(context, revision.id, input);
  const missing = missingIn(assembly, await loadReferences(db));
  if (missing.length > 0) return refused(missing);
  return success({ revision: await freeze(db, assembly, userId) });
}

defineMutation('publishPlan', {
  description:
    'Publishes a draft as the next revision: numbered, hashed, frozen. Nothing is copied to the units it reaches, so it costs the same for ten as for thousands. A target from above that is left unanswered stops it, by name.',
  input: PublishPlanInput,
  success: PublishPlanSuccess,
  conflict: PlanConflict,
  run,
});
