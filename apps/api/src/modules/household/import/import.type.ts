import type { Refusal, RefusalCode } from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import { loaderOf } from '../../../graphql/loader.ts';
import { RefusalType } from '../../../graphql/refusal.ts';
import { PATH_MARK } from './finding.ts';

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
  readonly waiting: number;
  readonly toScore: number;
  readonly scored: number;
}

const ImportCountsType = builder.objectRef<Counts>('ImportCounts').implement({
  description: 'The households of a file, by what becomes of them.',
  fields: (t) => ({
    toAdd: t.exposeInt('toAdd', { description: 'New ones that wait to be taken.' }),
    toChange: t.exposeInt('toChange', { description: 'Recorded ones that would be changed, and wait.' }),
    unchanged: t.exposeInt('unchanged', {
      description: 'Those that stand in the register, and in the round, as the file says.',
    }),
    doubtful: t.exposeInt('doubtful', {
      description: 'Of those that wait: somebody should look first, as the warnings among the findings say.',
    }),
    added: t.exposeInt('added', { description: 'Taken: new ones.' }),
    changed: t.exposeInt('changed', { description: 'Taken: changed ones.' }),
    waiting: t.exposeInt('waiting', {
      description: 'All that wait: new ones, changed ones, and recorded ones whose answers are new; doubtful ones too.',
    }),
    toScore: t.exposeInt('toScore', { description: 'Those whose answers wait to be taken into the round.' }),
    scored: t.exposeInt('scored', { description: 'Taken: those that the round has a scoring of by this file.' }),
    stale: t.exposeInt('stale', { description: 'Not taken: the register was changed since the file was read.' }),
  }),
});

const NONE: Counts = {
  toAdd: 0,
  toChange: 0,
  unchanged: 0,
  doubtful: 0,
  waiting: 0,
  toScore: 0,
  added: 0,
  changed: 0,
  scored: 0,
  stale: 0,
};

/** The counts of all imports that are asked about, in one statement. */
const countsOf = loaderOf(async ({ db }, ids: readonly string[]) => {
  const rows = await db.$queryRaw<(Counts & { readonly id: string })[]>`
    SELECT i.id, count(*) FILTER (WHERE state = 'waiting' AND act = 'add')::int AS "toAdd",
      count(*) FILTER (WHERE state = 'waiting' AND act = 'change')::int AS "toChange",
      count(*) FILTER (WHERE act = 'none' AND review_act = 'none')::int AS unchanged,
      count(*) FILTER (WHERE state = 'waiting' AND doubtful)::int AS doubtful,
      count(*) FILTER (WHERE state = 'waiting' AND (act <> 'none' OR review_act <> 'none'))::int AS waiting,
      count(*) FILTER (WHERE state = 'waiting' AND review_act <> 'none')::int AS "toScore",
      count(*) FILTER (WHERE state = 'taken' AND act = 'add')::int AS added,
      count(*) FILTER (WHERE state = 'taken' AND act = 'change')::int AS changed,
      count(*) FILTER (WHERE state = 'taken' AND review_act <> 'none')::int AS scored,
      count(*) FILTER (WHERE state = 'stale')::int AS stale
    FROM unnest(${[...ids]}::uuid[]) AS i (id) LEFT JOIN imported_household t ON t.import_id = i.id GROUP BY i.id`;
  return rows.map(({ id, ...counts }): [string, Counts] => [id, counts]);
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
    round: t.relation('round', {
      nullable: true,
      description: 'The round into which its answers go; null: only the register takes it.',
    }),
    readAt: t.expose('readAt', { type: 'DateTime', description: 'When it was read.' }),
    undoneAt: t.expose('undoneAt', { type: 'DateTime', nullable: true, description: 'When it was taken back.' }),
    counts: t.field({
      type: ImportCountsType,
      description: 'Its households, counted.',
      select: { id: true },
      resolve: async ({ id }, _args, context) => (await countsOf(context).load(id)) ?? NONE,
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
          refusal: { code: code as RefusalCode, path: field.split(PATH_MARK), value, allowed, subject },
        }));
      },
    }),
  }),
});
