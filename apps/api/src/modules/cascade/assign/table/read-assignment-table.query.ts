import { refusalsOf } from '@bacthang/domain';
import { builder } from '../../../../graphql/builder.ts';
import { AssignmentTableInput } from './assignment-table.input.ts';
import { AssignmentTableReadingType } from './assignment-table.type.ts';
import { readTable } from './read-table.ts';

builder.queryField('readAssignmentTable', (t) =>
  t.field({
    type: AssignmentTableReadingType,
    description:
      'What a table of shares from a spreadsheet says: columns by their heads, each target and year that it fills beside its draft, and what is wrong at which cell. 10,000 rows at most.',
    args: { table: t.arg({ type: AssignmentTableInput, required: true, description: 'The table.' }) },
    resolve: async (_root, { table }, context) => {
      const read = await readTable(context, table);
      return { table: read.ok ? read.value : null, refusals: refusalsOf(read) };
    },
  }),
);
