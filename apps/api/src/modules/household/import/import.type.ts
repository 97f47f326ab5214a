import type { Refusal, RefusalCode } from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import { RefusalType } from '../../../graphql/refusal.ts';

const FINDINGS_SHOWN = 100;
const MOST_SHOWN = 500;

interface Counts {
  readonly toAdd: number;
  readonly toChange: number;
  readonly unchanged: number;
  readonly doubtful: number;
  readonly added: number;
  readonly changed: number;
  readonly stale: number;
}

const ImportCountsType = builder.objectRef<Counts>('ImportCounts').implement({
  description: 'The households of a file, by what becomes of them.',
  fields: (t) => ({
    toAdd: t.exposeInt('toAdd', { description: 'New ones that wait to be taken.' }),
    toChange: t.exposeInt('toChange', { description: 'Recorded ones that would be changed, and wait.' }),
    unchanged: t.exposeInt('unchanged', { description: 'Those that stand in the register as the file says.' }),
    doubtful: t.exposeInt('doubtful', {
      description: 'Of those that wait: somebody of them may be registered already under the same name.',
    }),
    added: t.exposeInt('added', { description: 'Taken: new ones.' }),
    changed: t.exposeInt('changed', { description: 'Taken: changed ones.' }),
    stale: t.exposeInt('stale', { description: 'Not taken: the register was changed since the file was read.' }),
  }),
});

interface FindingRow {
  readonly row: number;
  readonly column: string | null;
  readonly warning: boolean;
  readonly refusal: Refusal;
}

const ImportFindingType = builder.objectRef<FindingRow>('ImportFinding').implement({
  description: 'What is wrong in a file, at a cell.',
  fields: (t) => ({
    row: t.exposeInt('row', { description: 'The row, as a spreadsheet numbers it.' }),
    cell: t.string({
      nullable: true,
      description: 'The cell, `D7`; null where it is about the whole row.',
      resolve: ({ column, row }) => (column === null ? null : `${column}${row}`),
    }),
    warning: t.exposeBoolean('warning', { description: 'The household can be taken all the same.' }),
    refusal: t.field({ type: RefusalType, description: 'What is wrong.', resolve: ({ refusal }) => refusal }),
  }),
});

export const HouseholdImportNode = builder.prismaNode('HouseholdImport', {
  id: { field: 'id' },
  nullable: true,
  description:
    'A file of households of a commune: what it would do, what was taken of it, and whether that was undone.',
  fields: (t) => ({
    fileName: t.exposeString('fileName', { description: 'The name of the file.' }),
    rowCount: t.exposeInt('rowCount', { description: 'Rows below the header.' }),
    faulty: t.exposeInt('faulty', { description: 'Households that are not taken, since a row of them is wrong.' }),
    readAt: t.expose('readAt', { type: 'DateTime', description: 'When it was read.' }),
    undoneAt: t.expose('undoneAt', { type: 'DateTime', nullable: true, description: 'When it was taken back.' }),
    counts: t.field({
      type: ImportCountsType,
      description: 'Its households, counted.',
      select: { id: true },
      resolve: async ({ id }, _args, { db }) => {
        const [counts] = await db.$queryRaw<[Counts]>`
          SELECT count(*) FILTER (WHERE state = 'waiting' AND act = 'add')::int AS "toAdd",
            count(*) FILTER (WHERE state = 'waiting' AND act = 'change')::int AS "toChange",
            count(*) FILTER (WHERE act = 'none')::int AS unchanged,
            count(*) FILTER (WHERE state = 'waiting' AND doubtful)::int AS doubtful,
            count(*) FILTER (WHERE state = 'taken' AND act = 'add')::int AS added,
            count(*) FILTER (WHERE state = 'taken' AND act = 'change')::int AS changed,
            count(*) FILTER (WHERE state = 'stale')::int AS stale
          FROM imported_household WHERE import_id = ${id}::uuid`;
        return counts;
      },
    }),
    findingCount: t.relationCount('findings', { description: 'How many findings there are; 20,000 are kept at most.' }),
    findings: t.field({
      type: [ImportFindingType],
      description: 'What is wrong, in the order of the file.',
      select: { id: true },
      args: {
        first: t.arg.int({
          required: true,
          defaultValue: FINDINGS_SHOWN,
          description: `How many, ${MOST_SHOWN} at most.`,
        }),
        skip: t.arg.int({ required: true, defaultValue: 0, description: 'How many to pass over.' }),
      },
      resolve: async ({ id }, { first, skip }, { db }) => {
        const rows = await db.importFinding.findMany({
          where: { importId: id },
          orderBy: { ordinal: 'asc' },
          skip: Math.max(0, skip),
          take: Math.max(0, Math.min(first, MOST_SHOWN)),
        });
        return rows.map(({ row, column, warning, code, field, value, allowed, subject }) => ({
          row,
          column,
          warning,
          refusal: { code: code as RefusalCode, path: [field], value, allowed, subject },
        }));
      },
    }),
  }),
});
