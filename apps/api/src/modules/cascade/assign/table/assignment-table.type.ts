import { type AssignmentFinding, type AssignmentTable, columnLetters, WHOLE_SOURCES } from '@bacthang/domain';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../../../../graphql/builder.ts';
import { enumOf } from '../../../../graphql/enums.ts';
import { RefusalType, type RefusedShape } from '../../../../graphql/refusal.ts';
import { SheetFindingType, SheetOutcomeEnum } from '../../../observation/sheet/observation-sheet.type.ts';
import { TargetNode } from '../../../target/target.type.ts';
import { decideAllocation } from '../decide-allocation.ts';
import { AssignmentColumnRoleEnum } from './assignment-table.input.ts';
import type { FilledCell, FilledTable, FilledTarget } from './read-table.ts';

const MOST_FINDINGS = 1_000;

const WholeSourceEnum = enumOf('WholeSource', WHOLE_SOURCES, 'Where what all shares have to come to was read.', {
  person: 'You said so.',
  sheet: 'The table says so: `Tổng phải giao`.',
  draft: 'It stands so in the draft, or in what is in force.',
  demand: 'The plan demands it of all units together.',
  sum: 'It is the sum of the shares: every unit has one.',
});

const AssignmentColumnType = builder.objectRef<AssignmentTable['columns'][number]>('AssignmentColumn').implement({
  description: 'A column of a table of shares, as it was read.',
  fields: (t) => ({
    place: t.exposeInt('place', { description: 'The column, counted from 0.' }),
    letters: t.string({ description: 'As a spreadsheet names it: `D`.', resolve: ({ place }) => columnLetters(place) }),
    words: t.stringList({ description: 'The words over it, from the top down.', resolve: ({ words }) => [...words] }),
    role: t.expose('role', { type: AssignmentColumnRoleEnum, description: 'What it holds.' }),
    targetId: t.id({
      nullable: true,
      description: 'Which target it shares out; null for one that shares out none.',
      resolve: ({ targetKey }) => targetKey && encodeGlobalID('Target', targetKey),
    }),
    year: t.exposeInt('year', { nullable: true, description: 'For which year.' }),
    certain: t.exposeBoolean('certain', { description: 'Its words name what it shares out, or nothing at all.' }),
  }),
});

const FilledCellType = builder.objectRef<FilledCell>('FilledCell').implement({
  description: 'A share out of one cell, beside what is set by hand now.',
  fields: (t) => ({
    cell: t.exposeString('cell', { description: 'The cell: `D7`.' }),
    row: t.exposeInt('row', { description: 'The row, as a spreadsheet numbers it.' }),
    unitKey: t.exposeString('unitId', { description: 'The unit.' }),
    unitName: t.exposeString('unitName', { description: 'Its name, with its kind.' }),
    field: t.expose('field', { type: AssignmentColumnRoleEnum, description: 'SHARE, MINIMUM or MAXIMUM.' }),
    value: t.expose('value', { type: 'BigInt', description: 'In whole units.' }),
    certain: t.exposeBoolean('certain', { description: 'Its column was recognised by its words.' }),
    taken: t.exposeBoolean('taken', { description: 'It is among those to take.' }),
    standing: t.expose('standing', {
      type: 'BigInt',
      nullable: true,
      description: 'What is set by hand there now, in the draft or else in what is in force.',
    }),
    outcome: t.field({
      type: SheetOutcomeEnum,
      description: 'What taking it would do.',
      resolve: ({ value, standing }) => (standing === null ? 'added' : standing === value ? 'unchanged' : 'changed'),
    }),
  }),
});

const FilledTargetType = builder.objectRef<FilledTarget>('FilledTarget').implement({
  description: 'What a table makes of the assignment of one target for one year.',
  fields: (t) => ({
    target: t.field({ type: TargetNode, description: 'The target.', resolve: ({ open }) => ({ id: open.target.id }) }),
    year: t.exposeInt('year', { description: 'The year.' }),
    cells: t.field({ type: [FilledCellType], description: 'Its cells.', resolve: ({ cells }) => [...cells] }),
    whole: t.field({
      type: 'BigInt',
      nullable: true,
      description: 'What all shares have to come to; null where nothing says it.',
      resolve: ({ whole }) => whole?.value ?? null,
    }),
    wholeSource: t.field({
      type: WholeSourceEnum,
      nullable: true,
      description: 'Where that was read.',
      resolve: ({ whole }) => whole?.source ?? null,
    }),
    changes: t.exposeBoolean('changes', { description: 'Taking it would change what stands.' }),
    expectedVersion: t.int({
      description: 'The version of the draft; 0 where there is none. Send it back to take the table.',
      resolve: ({ standing }) => (standing?.isDraft ? standing.version : 0),
    }),
    refusals: t.field({
      type: [RefusalType],
      description: 'Why the shares would not add up, once the cells to take are taken: unless it is mended nothing is.',
      resolve: async ({ open, input }, _args, { db }) => {
        if (!input)
          return [{ code: 'fieldRequired' as const, path: ['whole'], value: null, allowed: null, subject: null }];
        const decided = await decideAllocation(db, open, input);
        return decided.ok ? [] : [...decided.refusals];
      },
    }),
  }),
});

const AssignmentTableType = builder.objectRef<FilledTable>('AssignmentTable').implement({
  description: 'A table of shares, as it was read. Nothing is stored by reading it.',
  fields: (t) => ({
    headRows: t.intList({
      description: 'The first and last row of its head.',
      resolve: ({ headRows }) => [...headRows],
    }),
    columns: t.field({
      type: [AssignmentColumnType],
      description: 'Its columns.',
      resolve: ({ columns }) => [...columns],
    }),
    targets: t.field({
      type: [FilledTargetType],
      description: 'Each target and year that it shares out, in the order of the plan.',
      resolve: ({ targets }) => [...targets],
    }),
    findings: t.field({
      type: [SheetFindingType],
      description: `What is wrong, in the order of the sheet; the first ${MOST_FINDINGS}.`,
      resolve: ({ findings }): AssignmentFinding[] => findings.slice(0, MOST_FINDINGS),
    }),
    findingCount: t.int({ description: 'How many findings there are.', resolve: ({ findings }) => findings.length }),
  }),
});

interface ReadShape extends RefusedShape {
  readonly table: FilledTable | null;
}

export const AssignmentTableReadingType = builder.objectRef<ReadShape>('AssignmentTableReading').implement({
  description: 'A table of shares as it was read, or why it was not.',
  fields: (t) => ({
    table: t.field({
      type: AssignmentTableType,
      nullable: true,
      description: 'The table.',
      resolve: ({ table }) => table,
    }),
    refusals: t.field({
      type: [RefusalType],
      description: 'Why it was not read.',
      resolve: ({ refusals }) => [...refusals],
    }),
  }),
});
