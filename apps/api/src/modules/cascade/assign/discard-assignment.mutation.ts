import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { conflict, defineMutation, type Outcome, refused, success } from '../../../graphql/mutation.ts';
import { AssignmentConflict, type AssignmentConflictShape } from './assignment-conflict.type.ts';
import { openAssignment } from './open-assignment.ts';

const DiscardAssignmentInput = builder.inputType('DiscardAssignmentInput', {
  description: 'A draft of an assignment to throw away.',
  fields: (t) => ({
    assignmentId: t.id({ required: true, description: 'The draft.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the draft you saw.' }),
  }),
});

interface Discarded {
  readonly discardedId: string;
}

const DiscardAssignmentSuccess = builder.objectRef<Discarded>('DiscardAssignmentSuccess').implement({
  description: 'The draft is gone; what was published stands.',
  fields: (t) => ({
    discardedId: t.exposeID('discardedId', { description: 'The node id of what was thrown away.' }),
  }),
});

type Input = typeof DiscardAssignmentInput.$inferInput;

async function run(
  { assignmentId, expectedVersion }: Input,
  context: Context,
): Promise<Outcome<Discarded, AssignmentConflictShape>> {
  const draft = await openAssignment(context, assignmentId, 'plan.assign');
  if (!draft.ok) return refused(draft.refusals);
  if (draft.value.version !== expectedVersion) return conflict({ current: draft.value, yourVersion: expectedVersion });
  await context.db.assignment.delete({ where: { id: draft.value.id } });
  return success({ discardedId: assignmentId });
}

defineMutation('discardAssignment', {
  description: 'Throws a draft of an assignment away.',
  input: DiscardAssignmentInput,
  success: DiscardAssignmentSuccess,
  conflict: AssignmentConflict,
  run,
});
