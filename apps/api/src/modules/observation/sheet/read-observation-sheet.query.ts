import { refusalsOf } from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import { ObservationSheetInput } from './observation-sheet.input.ts';
import { ObservationSheetReadingType } from './observation-sheet.type.ts';
import { readSheet } from './read-sheet.ts';

builder.queryField('readObservationSheet', (t) =>
  t.field({
    type: ObservationSheetReadingType,
    description:
      'What a table of results from a spreadsheet says: columns by their heads, each figure beside the one on record, and what is wrong at which cell. 10,000 rows at most.',
    args: { sheet: t.arg({ type: ObservationSheetInput, required: true, description: 'The sheet.' }) },
    resolve: async (_root, { sheet }, context) => {
      const read = await readSheet(context, sheet);
      return { sheet: read.ok ? read.value : null, refusals: refusalsOf(read) };
    },
  }),
);
