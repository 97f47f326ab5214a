import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { conflict, defineMutation, type Outcome, refused, success } from '../../../graphql/mutation.ts';
import { freezeAssignment } from './assignment.store.ts';
import { AssignmentNode } from './assignment.type.ts';
import { AssignmentConflict, type AssignmentConflictShape } from './assignment-conflict.type.ts';
import { openAssignment } from './open-assignment.ts';

const PublishAssignmentInput = builder.inputType('PublishAssignmentInput', {
  description: 'A draft of an assignment to publish.',
  fields: (t) => ({
    assignmentId: t.id({ required: true, description: 'The draft.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the draft you saw.' }),
  }),
});

interface Published {
  readonly assignment: { readonly id: string };
}

const PublishAssignmentSuccess = builder.objectRef<Published>('PublishAssignmentSuccess').implement({
  description: 'It is published, and never changes again.',
  fields: (t) => ({
    assignment: t.field({
      type: AssignmentNode,
      description: 'The published assignment.',
      resolve: ({ assignment }) => assignment,
    }),
  }),
});

type Input = typeof PublishAssignmentInput.$inferInput;

async function run(
  { assignmentId, expectedVersion }: Input,
  context: Context,
): Promise<Outcome<Published, AssignmentConflictShape>> {
  const draft = await openAssignment(context, assignmentId, 'plan.publish');
  if (!draft.ok) return refused(draft.refusals);
  if (draft.value.version !== expectedVersion) return conflict({ current: draft.value, yourVersion: expectedVersion });
  return success({ assignment: await freezeAssignment(context.db, draft.value, context.user?.id ?? '') });
}

defineMutation('publishAssignment', {
  description:
    'Publishes a draft as the assignment of its year: numbered, hashed, frozen. From then on each unit is held to its figure; a later one takes its place and leaves it as it was.',
  input: PublishAssignmentInput,
  success: PublishAssignmentSuccess,
  conflict: AssignmentConflict,
  run,
});
