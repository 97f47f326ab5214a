import { refusal } from '@bacthang/domain';
import { builder } from '../../../../graphql/builder.ts';
import { uuidOf } from '../../../../graphql/global-id.ts';
import { defineMutation, refused, success } from '../../../../graphql/mutation.ts';
import { importCommune } from '../import.access.ts';
import { endReading } from './reading.store.ts';

const CancelReadingInput = builder.inputType('CancelImportReadingInput', {
  description: 'A file to read no further.',
  fields: (t) => ({ readingId: t.id({ required: true, description: 'The reading.' }) }),
});

const CancelReadingSuccess = builder.objectRef<{ readonly readingId: string }>('CancelImportReadingSuccess').implement({
  description: 'It is read no further, and nothing of it is kept.',
  fields: (t) => ({ readingId: t.exposeID('readingId', { description: 'The reading that was.' }) }),
});

defineMutation('cancelImportReading', {
  description:
    'Stops the dry run of a file, or puts away why one was refused. Refuses `notFound` where it has been read meanwhile. For editors of the commune.',
  input: CancelReadingInput,
  success: CancelReadingSuccess,
  run: async ({ readingId }, context) => {
    const { db } = context;
    const id = uuidOf('ImportReading', readingId);
    const reading = id === null ? null : await db.importReading.findUnique({ where: { id } });
    const gone = [refusal('notFound', ['readingId'], { value: readingId })];
    const refusals = reading ? await importCommune(context, reading.unitId, ['readingId']) : gone;
    if (!reading || refusals.length > 0) return refused(refusals);
    return (await endReading(db, reading.id)) ? success({ readingId }) : refused(gone);
  },
});
