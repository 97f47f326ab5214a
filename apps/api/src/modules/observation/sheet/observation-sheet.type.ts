import {
  columnLetters,
  type ObservationSheet,
  type Refusal,
  SHEET_OUTCOMES,
  type SheetFinding,
} from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import { enumOf } from '../../../graphql/enums.ts';
import { RefusalType, type RefusedShape } from '../../../graphql/refusal.ts';
import { ObservationNode } from '../observation.type.ts';
import { LeftOutReasonEnum, SheetColumnRoleEnum } from './observation-sheet.input.ts';
import type { ComparedFigure, ComparedSheet } from './read-sheet.ts';

const MOST_FINDINGS = 1_000;

export const SheetOutcomeEnum = enumOf('SheetOutcome', SHEET_OUTCOMES, 'What taking a figure of a sheet would do.', {
  added: 'There is no such figure on record yet.',
  changed: 'Another figure is on record, and would be replaced.',
  unchanged: 'The same is on record: nothing would happen.',
});

const SheetColumnType = builder.objectRef<ObservationSheet['columns'][number]>('SheetColumn').implement({
  description: 'A column of a sheet, as it was read.',
  fields: (t) => ({
    place: t.exposeInt('place', { description: 'The column, counted from 0.' }),
    letters: t.string({ description: 'As a spreadsheet names it: `D`.', resolve: ({ place }) => columnLetters(place) }),
    words: t.stringList({ description: 'The words over it, from the top down.', resolve: ({ words }) => [...words] }),
    role: t.expose('role', { type: SheetColumnRoleEnum, description: 'What it holds.' }),
    indicatorCodes: t.stringList({
      description: 'What is measured in it; none where rows say it.',
      resolve: ({ indicatorCodes }) => [...indicatorCodes],
    }),
    subgroupCode: t.exposeString('subgroupCode', { nullable: true, description: 'The group it is narrowed to.' }),
    year: t.exposeInt('year', { nullable: true, description: 'The year that its head names.' }),
    certain: t.exposeBoolean('certain', { description: 'It was recognised by its very name.' }),
    leftOut: t.expose('leftOut', { type: LeftOutReasonEnum, nullable: true, description: 'Why it is not read.' }),
  }),
});

const SheetFigureType = builder.objectRef<ComparedFigure>('SheetFigure').implement({
  description: 'A figure of a sheet that may be taken, beside the one on record.',
  fields: (t) => ({
    cell: t.string({ description: 'The cell that it is known by: `D7`.', resolve: ({ cells }) => cells[0] ?? '' }),
    cells: t.stringList({ description: 'All cells that it was read from.', resolve: ({ cells }) => [...cells] }),
    row: t.exposeInt('row', { description: 'The row, as a spreadsheet numbers it.' }),
    unitKey: t.exposeString('unitId', { description: 'The unit.' }),
    unitName: t.exposeString('unitName', { description: 'Its name, with its kind.' }),
    indicatorCode: t.exposeString('indicatorCode', { description: 'What is measured.' }),
    indicatorName: t.exposeString('indicatorName', { description: 'Its name.' }),
    subgroupName: t.exposeString('subgroupName', { nullable: true, description: 'The group it is narrowed to.' }),
    year: t.exposeInt('year', { description: 'The year.' }),
    numerator: t.expose('numerator', {
      type: 'BigInt',
      nullable: true,
      description: 'The count, or the upper side of a ratio.',
    }),
    denominator: t.expose('denominator', {
      type: 'BigInt',
      nullable: true,
      description: 'The lower side of a ratio or rate.',
    }),
    certain: t.exposeBoolean('certain', {
      description: 'Unit, column and indicator were recognised by their very names; else somebody should look first.',
    }),
    outcome: t.expose('outcome', { type: SheetOutcomeEnum, description: 'What taking it would do.' }),
    recorded: t.field({
      type: ObservationNode,
      nullable: true,
      description: 'The figure on record: the one submitted, else the official one.',
      resolve: ({ recorded }) => recorded,
    }),
    expectedVersion: t.int({
      description: 'Send it back to take the figure.',
      resolve: ({ submitted }) => submitted?.version ?? 0,
    }),
  }),
});

const SucceedingUnitType = builder.objectRef<NonNullable<Refusal['successors']>[number]>('SucceedingUnit').implement({
  description: 'A unit that took over a former one.',
  fields: (t) => ({
    unitKey: t.exposeString('id', { description: 'The unit.' }),
    unitName: t.exposeString('fullName', { description: 'Its name, with its kind.' }),
  }),
});

export const SheetFindingType = builder.objectRef<SheetFinding>('SheetFinding').implement({
  description: 'What is wrong in a sheet, at a cell.',
  fields: (t) => ({
    row: t.exposeInt('row', { description: 'The row, as a spreadsheet numbers it.' }),
    cell: t.exposeString('cell', { nullable: true, description: 'The cell, `D7`; null where it is about the row.' }),
    warning: t.exposeBoolean('warning', { description: 'The figure may be taken all the same.' }),
    refusal: t.field({ type: RefusalType, description: 'What is wrong.', resolve: ({ refusal }) => refusal }),
    successors: t.field({
      type: [SucceedingUnitType],
      description: 'The units that took the place of a former one that the cell names.',
      resolve: ({ refusal }) => [...(refusal.successors ?? [])],
    }),
  }),
});

const ObservationSheetType = builder.objectRef<ComparedSheet>('ObservationSheet').implement({
  description: 'A table of results, as it was read. Nothing is stored by reading it.',
  fields: (t) => ({
    headRows: t.intList({
      description: 'The first and last row of its head.',
      resolve: ({ headRows }) => [...headRows],
    }),
    columns: t.field({ type: [SheetColumnType], description: 'Its columns.', resolve: ({ columns }) => [...columns] }),
    figures: t.field({
      type: [SheetFigureType],
      description: 'What may be taken, in the order of the sheet.',
      resolve: ({ figures }) => [...figures],
    }),
    findings: t.field({
      type: [SheetFindingType],
      description: `What is wrong, in the order of the sheet; the first ${MOST_FINDINGS}.`,
      resolve: ({ findings }) => findings.slice(0, MOST_FINDINGS),
    }),
    findingCount: t.int({ description: 'How many findings there are.', resolve: ({ findings }) => findings.length }),
    sums: t.intList({
      description: 'Rows that are sums, of which nothing is taken.',
      resolve: ({ sums }) => [...sums],
    }),
  }),
});

interface ReadShape extends RefusedShape {
  readonly sheet: ComparedSheet | null;
}

export const ObservationSheetReadingType = builder.objectRef<ReadShape>('ObservationSheetReading').implement({
  description: 'A sheet as it was read, or why it was not.',
  fields: (t) => ({
    sheet: t.field({
      type: ObservationSheetType,
      nullable: true,
      description: 'The sheet.',
      resolve: ({ sheet }) => sheet,
    }),
    refusals: t.field({
      type: [RefusalType],
      description: 'Why it was not read.',
      resolve: ({ refusals }) => [...refusals],
    }),
  }),
});
