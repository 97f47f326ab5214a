import { refusal } from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { defineMutation, type Outcome, refused, success } from '../../../graphql/mutation.ts';
import { openImport } from './import.access.ts';
import { HouseholdImportNode } from './import.type.ts';
import { findDependents, takeBack } from './undo-import.store.ts';

const UndoImportInput = builder.inputType('UndoHouseholdImportInput', {
  description: 'A file to take back.',
  fields: (t) => ({ importId: t.id({ required: true, description: 'The import.' }) }),
});

const UndoImportSuccess = builder.objectRef<{ importId: string }>('UndoHouseholdImportSuccess').implement({
  description: 'The register stands as before the file.',
  fields: (t) => ({
    import: t.prismaField({
      type: HouseholdImportNode,
      description: 'The import, undone.',
      resolve: (query, { importId }, _args, { db }) =>
        db.householdImport.findUniqueOrThrow({ ...query, where: { id: importId } }),
    }),
  }),
});

async function run(
  { importId }: typeof UndoImportInput.$inferInput,
  context: Context,
): Promise<Outcome<{ importId: string }>> {
  const opened = await openImport(context, importId);
  if (!opened.ok) return refused(opened.refusals);
  const dependents = await findDependents(context.db, opened.importId);
  if (dependents.length > 0) {
    return refused(
      dependents.map(({ code, what }) => refusal('importDependedOn', ['importId'], { value: what, subject: code })),
    );
  }
  await takeBack(context.db, context.vault, opened);
  return success({ importId: opened.importId });
}

defineMutation('undoHouseholdImport', {
  description:
    'Takes an import back as one act, while nothing has been done since with the households that it added or changed; whatever has is named. For editors of the commune.',
  input: UndoImportInput,
  success: UndoImportSuccess,
  run,
});
