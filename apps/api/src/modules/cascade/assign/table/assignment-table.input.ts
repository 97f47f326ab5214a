import { ASSIGNMENT_COLUMN_ROLES } from '@bacthang/domain';
import { builder } from '../../../../graphql/builder.ts';
import { enumOf } from '../../../../graphql/enums.ts';
import { SheetRowInput } from '../../../observation/sheet/sheet-rows.input.ts';

export const AssignmentColumnRoleEnum = enumOf(
  'AssignmentColumnRole',
  ASSIGNMENT_COLUMN_ROLES,
  'What a column of a table of shares holds.',
  {
    unitCode: 'The code of the unit, or its key.',
    unitName: 'The name of the unit.',
    share: 'What it gets.',
    minimum: 'The least it may get.',
    maximum: 'The most it may get.',
    leftOut: 'Nothing that is read.',
  },
);

const AssignmentColumnInput = builder.inputType('AssignmentColumnInput', {
  description: 'How a column is to be read, whatever its head says.',
  fields: (t) => ({
    place: t.int({ required: true, description: 'The column, counted from 0.' }),
    role: t.field({ type: AssignmentColumnRoleEnum, required: true, description: 'What it holds.' }),
    targetId: t.id({ description: "Which target it shares out; left out: the table's." }),
    year: t.int({ description: "For which year; left out: the table's." }),
  }),
});

const AssignmentWholeInput = builder.inputType('AssignmentWholeInput', {
  description: 'What all shares of a target have to come to in a year, whatever the table says.',
  fields: (t) => ({
    targetId: t.id({ required: true, description: 'The target.' }),
    year: t.int({ required: true, description: 'The year.' }),
    whole: t.field({ type: 'BigInt', required: true, description: 'In whole units.' }),
  }),
});

export const AssignmentTableInput = builder.inputType('AssignmentTableInput', {
  description: 'A table of shares, as a spreadsheet has it: units down, targets and years across.',
  fields: (t) => ({
    targetId: t.id({
      required: true,
      description: 'The target of columns that name none; the others are of its plan.',
    }),
    year: t.int({ required: true, description: 'The year of columns, where neither head nor title says one.' }),
    rows: t.field({ type: [SheetRowInput], required: true, description: 'All rows, title and head too.' }),
    columns: t.field({ type: [AssignmentColumnInput], description: 'Columns whose reading you correct.' }),
    headRow: t.int({ description: 'The number of the row that is the head; left out, it is found.' }),
    wholes: t.field({ type: [AssignmentWholeInput], description: 'Sums that you correct.' }),
    cells: t.stringList({ description: 'The cells to take, as `D7`; left out: all.' }),
  }),
});
export type AssignmentTableInputShape = typeof AssignmentTableInput.$inferInput;
