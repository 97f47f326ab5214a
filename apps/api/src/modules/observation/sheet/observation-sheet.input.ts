import { LEFT_OUT_REASONS, OBSERVATION_COLUMN_ROLES } from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import { enumOf } from '../../../graphql/enums.ts';
import { SheetRowInput } from './sheet-rows.input.ts';

export const SheetColumnRoleEnum = enumOf(
  'SheetColumnRole',
  OBSERVATION_COLUMN_ROLES,
  'What a column of a table of results holds.',
  {
    unitCode: 'The code of the unit, or its key.',
    unitName: 'The name of the unit.',
    indicatorCode: 'The code of what is measured.',
    indicatorName: 'The name of what is measured.',
    subgroup: 'The group it is narrowed to, by code or name.',
    measureUnit: 'What it is counted in: a count in another unit is refused.',
    year: 'The year.',
    note: 'What the reader should know.',
    numerator: 'The count, or the upper side of a ratio.',
    denominator: 'The lower side of a ratio or rate.',
    value: 'A count, `12/345`, or the quotient that the counts beside it come to.',
    leftOut: 'Nothing that is read.',
  },
);

export const LeftOutReasonEnum = enumOf('LeftOutReason', LEFT_OUT_REASONS, 'Why a column is not read.', {
  ordinal: 'It numbers the rows.',
  plan: 'What was planned, or assigned.',
  estimate: 'What was only estimated.',
  comparison: 'What compares two others.',
  unknown: 'Its head says nothing that is known.',
});

const SheetColumnInput = builder.inputType('SheetColumnInput', {
  description: 'How a column is to be read, whatever its head says.',
  fields: (t) => ({
    place: t.int({ required: true, description: 'The column, counted from 0.' }),
    role: t.field({ type: SheetColumnRoleEnum, required: true, description: 'What it holds.' }),
    indicatorCodes: t.stringList({ description: 'What is measured in it; left out where rows say it.' }),
    subgroupCode: t.string({ description: 'The group it is narrowed to.' }),
    year: t.int({ description: 'The year of its figures.' }),
  }),
});

export const ObservationSheetInput = builder.inputType('ObservationSheetInput', {
  description: 'A table of results, as a spreadsheet has it.',
  fields: (t) => ({
    unitKey: t.string({ required: true, description: 'Whose figures they are where no column names a unit.' }),
    year: t.int({ required: true, description: 'Of which year, where neither head, row nor title says it.' }),
    rows: t.field({ type: [SheetRowInput], required: true, description: 'All rows, title and head too.' }),
    columns: t.field({ type: [SheetColumnInput], description: 'Columns whose reading you correct.' }),
    headRow: t.int({ description: 'The number of the row that is the head; left out, it is found.' }),
  }),
});
export type ObservationSheetInputShape = typeof ObservationSheetInput.$inferInput;
