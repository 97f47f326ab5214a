import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../../../../graphql/builder.ts';
import { enumOf } from '../../../../graphql/enums.ts';
import { RefusalType } from '../../../../graphql/refusal.ts';
import { IMPORT_STAGES, type ImportReading } from './reading.store.ts';

const ImportStageEnum = enumOf('ImportStage', IMPORT_STAGES, 'What is being done with a file that was sent.', {
  reading: 'Its rows are read.',
  checking: 'Its households are put to the rules of the register and of the review.',
});

export const ImportReadingType = builder.objectRef<ImportReading>('ImportReading').implement({
  description:
    'A file of households on its dry run, or why it was refused. Once it was read it is a `HouseholdImport`.',
  fields: (t) => ({
    id: t.id({ description: 'Names it.', resolve: ({ id }) => encodeGlobalID('ImportReading', id) }),
    importId: t.id({
      description: 'The import that it will be: `householdImport(id)` finds it once it was read.',
      resolve: ({ id }) => encodeGlobalID('HouseholdImport', id),
    }),
    fileName: t.exposeString('fileName', { description: 'The name of the file.' }),
    stage: t.expose('stage', { type: ImportStageEnum, description: 'What is being done with it.' }),
    done: t.exposeInt('done', { description: 'Rows that were read, or households that were checked.' }),
    total: t.exposeInt('total', { nullable: true, description: 'How many there are; null until that is known.' }),
    beganAt: t.expose('beganAt', { type: 'DateTime', description: 'When it was sent.' }),
    interrupted: t.exposeBoolean('interrupted', {
      description: 'Nobody reads it any more, since the server was stopped. Nothing of it was kept.',
    }),
    refusals: t.field({
      type: [RefusalType],
      description: 'Why it was refused; none while it is being read.',
      resolve: ({ refusals }) => [...refusals],
    }),
  }),
});
