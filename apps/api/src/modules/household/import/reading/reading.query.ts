import { builder } from '../../../../graphql/builder.ts';
import { importCommune } from '../import.access.ts';
import { findReadings } from './reading.store.ts';
import { ImportReadingType } from './reading.type.ts';

builder.queryField('importReadings', (t) =>
  t.field({
    type: [ImportReadingType],
    description:
      'The files of a commune that are being read right now, and how far each is; those of the last hours that were refused, and why. For editors of the commune.',
    args: { unitKey: t.arg.string({ required: true, description: 'The commune.' }) },
    resolve: async (_root, { unitKey }, context) =>
      (await importCommune(context, unitKey, ['unitKey'])).length > 0 ? [] : findReadings(context.db, unitKey),
  }),
);
