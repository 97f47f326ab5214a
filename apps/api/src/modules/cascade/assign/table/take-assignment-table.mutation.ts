import { refusal } from '@bacthang/domain';
import { builder } from '../../../../graphql/builder.ts';
import type { Context } from '../../../../graphql/context.ts';
import { uuidOf } from '../../../../graphql/global-id.ts';
import { conflict, defineMutation, type Outcome, refused, success } from '../../../../graphql/mutation.ts';
import { lockDraftOf, storeDraft } from '../assignment.store.ts';
import { AssignmentNode } from '../assignment.type.ts';
import { AssignmentConflict, type AssignmentConflictShape } from '../assignment-conflict.type.ts';
import { decideAllocation } from '../decide-allocation.ts';
import { AssignmentTableInput } from './assignment-table.input.ts';
import { type FilledTarget, readTable, unknownCells } from './read-table.ts';

const ExpectedDraftInput = builder.inputType('ExpectedDraftInput', {
  description: 'The draft of a target for a year, as you saw it.',
  fields: (t) => ({
    targetId: t.id({ required: true, description: 'The target.' }),
    year: t.int({ required: true, description: 'The year.' }),
    expectedVersion: t.int({ required: true, description: 'The version you saw; 0 when there was none.' }),
  }),
});

const TakeAssignmentTableInput = builder.inputType('TakeAssignmentTableInput', {
  description: 'A table of shares, and the drafts that it goes into.',
  fields: (t) => ({
    table: t.field({ type: AssignmentTableInput, required: true, description: 'The table, as it was read.' }),
    drafts: t.field({
      type: [ExpectedDraftInput],
      required: true,
      description: 'The drafts to fill, all or none; targets and years of the table that are not named here are left.',
    }),
  }),
});

interface Taken {
  readonly assignments: readonly { readonly id: string }[];
  readonly unchanged: number;
}

const TakeAssignmentTableSuccess = builder.objectRef<Taken>('TakeAssignmentTableSuccess').implement({
  description: 'The drafts have the shares of the table. They add up exactly; no unit sees them yet.',
  fields: (t) => ({
    assignments: t.field({
      type: [AssignmentNode],
      description: 'The drafts that changed.',
      resolve: ({ assignments }) => [...assignments],
    }),
    unchanged: t.exposeInt('unchanged', { description: 'How many of those named stood so already.' }),
  }),
});

type Input = typeof TakeAssignmentTableInput.$inferInput;

async function run({ table, drafts }: Input, context: Context): Promise<Outcome<Taken, AssignmentConflictShape>> {
  const read = await readTable(context, table);
  if (!read.ok) return refused(read.refusals);
  const unknown = unknownCells(read.value, table.cells ?? []);
  if (unknown.length > 0) return refused(unknown);
  const wanted: { readonly filled: FilledTarget; readonly expectedVersion: number }[] = [];
  for (const [index, { targetId, year, expectedVersion }] of drafts.entries()) {
    const id = uuidOf('Target', String(targetId));
    const filled = read.value.targets.find((each) => each.open.target.id === id && each.year === year);
    const path = ['drafts', String(index), 'targetId'];
    if (!filled) return refused([refusal('notFound', path, { value: String(targetId) })]);
    if (wanted.some((each) => each.filled === filled)) return refused([refusal('edgeRepeated', path)]);
    wanted.push({ filled, expectedVersion });
  }
  const assignments: { readonly id: string }[] = [];
  for (const [index, { filled, expectedVersion }] of wanted.entries()) {
    const { open, year, input, changes } = filled;
    if (!changes) continue;
    const existing = await lockDraftOf(context.db, open.target, year);
    if ((existing?.version ?? 0) !== expectedVersion) {
      return conflict({ current: existing, yourVersion: expectedVersion });
    }
    const path = ['drafts', String(index)];
    if (!input) return refused([refusal('fieldRequired', [...path, 'whole'])]);
    const decided = await decideAllocation(context.db, open, input);
    if (!decided.ok) return refused(decided.refusals.map((reason) => ({ ...reason, path: [...path, ...reason.path] })));
    const saved = { ...open, existing, input, decided: decided.value, userId: context.user?.id ?? '' };
    assignments.push(await storeDraft(context.db, saved));
  }
  return success({ assignments, unchanged: wanted.length - assignments.length });
}

defineMutation('takeAssignmentTable', {
  description:
    'Takes cells of a table of shares from a spreadsheet into the drafts of all targets and years that it fills, in one operation: the table is read again, and the same table a second time changes nothing.',
  input: TakeAssignmentTableInput,
  success: TakeAssignmentTableSuccess,
  conflict: AssignmentConflict,
  run,
});
