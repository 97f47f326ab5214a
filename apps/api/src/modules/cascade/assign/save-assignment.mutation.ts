import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { conflict, defineMutation, type Outcome, refused, success } from '../../../graphql/mutation.ts';
import { openTarget } from './assign.access.ts';
import { AllocationInput } from './assignment.input.ts';
import { lockDraftOf, storeDraft } from './assignment.store.ts';
import { AssignmentNode } from './assignment.type.ts';
import { AssignmentConflict, type AssignmentConflictShape } from './assignment-conflict.type.ts';
import { decideAllocation } from './decide-allocation.ts';

const SaveAssignmentInput = builder.inputType('SaveAssignmentInput', {
  description: 'Shares to keep in the draft.',
  fields: (t) => ({
    allocation: t.field({ type: AllocationInput, required: true, description: 'What is shared out, and how.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the draft you saw; 0 when there was none.' }),
  }),
});

interface Saved {
  readonly assignment: { readonly id: string };
}

const SaveAssignmentSuccess = builder.objectRef<Saved>('SaveAssignmentSuccess').implement({
  description: 'The draft has the shares that the method gives, around what was fixed by hand. They add up exactly.',
  fields: (t) => ({
    assignment: t.field({ type: AssignmentNode, description: 'The draft.', resolve: ({ assignment }) => assignment }),
  }),
});

type Input = typeof SaveAssignmentInput.$inferInput;

async function run(
  { allocation: input, expectedVersion }: Input,
  context: Context,
): Promise<Outcome<Saved, AssignmentConflictShape>> {
  const { db, user } = context;
  const open = await openTarget(context, input, 'plan.assign');
  if (!open.ok) return refused(open.refusals);
  const existing = await lockDraftOf(db, open.value.target, input.year);
  if ((existing?.version ?? 0) !== expectedVersion)
    return conflict({ current: existing, yourVersion: expectedVersion });
  const decided = await decideAllocation(db, open.value, input);
  if (!decided.ok) return refused(decided.refusals);
  const saved = { ...open.value, existing, input, decided: decided.value, userId: user?.id ?? '' };
  return success({ assignment: await storeDraft(db, saved) });
}

defineMutation('saveAssignment', {
  description:
    'Works out the shares of a target for a year and keeps them in the draft of its assignment; no unit sees it.',
  input: SaveAssignmentInput,
  success: SaveAssignmentSuccess,
  conflict: AssignmentConflict,
  run,
});
