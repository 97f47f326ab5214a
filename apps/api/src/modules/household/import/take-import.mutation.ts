import { refusal } from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { defineMutation, type Outcome, refused, success } from '../../../graphql/mutation.ts';
import { openImport } from './import.access.ts';
import { HouseholdImportNode } from './import.type.ts';
import { takeBatch } from './take-import.store.ts';

/** Households of one step: long enough to be quick, short enough to show how far it is. */
const MOST = 1_000;

const TakeImportInput = builder.inputType('TakeHouseholdImportInput', {
  description: 'The next step of taking a file into the register.',
  fields: (t) => ({
    importId: t.id({ required: true, description: 'The file that was read.' }),
    most: t.int({ description: `How many households in this step, 1 to ${MOST}; left out: ${MOST}.` }),
    includeDoubtful: t.boolean({
      description: 'Those too that are doubtful: you have looked at what the findings warn of.',
    }),
    only: t.stringList({ description: 'Only the households with these codes of the file; left out: all good ones.' }),
  }),
});

interface Taken {
  readonly importId: string;
  readonly waiting: number;
}

const TakeImportSuccess = builder.objectRef<Taken>('TakeHouseholdImportSuccess').implement({
  description: 'The step is done; ask again while something waits.',
  fields: (t) => ({
    waiting: t.exposeInt('waiting', { description: 'How many are still to be taken by the same request.' }),
    import: t.prismaField({
      type: HouseholdImportNode,
      description: 'Where it stands.',
      resolve: (query, { importId }, _args, { db }) =>
        db.householdImport.findUniqueOrThrow({ ...query, where: { id: importId } }),
    }),
  }),
});

async function run(input: typeof TakeImportInput.$inferInput, context: Context): Promise<Outcome<Taken>> {
  const most = input.most ?? MOST;
  if (most < 1 || most > MOST) {
    return refused([refusal('outOfRange', ['most'], { value: String(most), allowed: `1..${MOST}` })]);
  }
  const opened = await openImport(context, input.importId);
  if (!opened.ok) return refused(opened.refusals);
  const waiting = await takeBatch(context.db, context.vault, {
    ...opened,
    most,
    includeDoubtful: input.includeDoubtful ?? false,
    only: input.only ?? null,
  });
  return success({ importId: opened.importId, waiting });
}

defineMutation('takeHouseholdImport', {
  description:
    'Takes the good households of a file into the register, a step at a time; what was taken stays taken if the next step does not come. For editors of the commune.',
  input: TakeImportInput,
  success: TakeImportSuccess,
  run,
});
