import { foldVietnamese } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { loadLedger } from '../observation/figure.store.ts';
import { loadReach } from '../plan/addressing/addressing.store.ts';
import { type BoardShape, totalOf } from './board.shape.ts';
import { type BoardUnit, loadBoardUnits } from './board.store.ts';
import { BoardCell, BoardRow } from './board.type.ts';
import { loadBoardAnswers, loadConsents } from './board-answers.store.ts';

const MOST_ROWS = 500;

/** A dozen flat statements, whatever the number of units and targets; null when there is no such revision for the viewer. */
async function loadBoard(
  { prisma, db }: Context,
  revisionId: string,
  year: number,
  official: boolean,
): Promise<BoardShape | null> {
  const revision = await db.revision.findUnique({
    where: { id: revisionId },
    include: { targets: { include: { indicator: true }, orderBy: { ordinal: 'asc' } } },
  });
  if (!revision) return null;
  const targets = revision.targets.filter(({ decision }) => decision !== 'notApplicable');
  const reach = (await loadReach(db, [revision.id])).get(revision.id) ?? [];
  const units = await loadBoardUnits(db, revision.planId, [...reach]);
  const answers = await loadBoardAnswers(
    { prisma, db },
    revision.planId,
    units.flatMap(({ revisionId: id }) => id ?? []),
  );
  const consents = await loadConsents(db, answers);
  const indicatorCodes = [...new Set(targets.map(({ indicatorCode }) => indicatorCode))];
  const ledger = await loadLedger(db, { unitId: revision.unitId, year, official, indicatorCodes });
  const columns = targets.map(({ indicator, ...target }) => ({ target, indicator }));
  return { revision, year, official, columns, units, answers, consents, ledger };
}

/** A row deviates when an answer is looser or not applicable: both carry a reason, and the first may wait for consent. */
function deviates({ answers }: BoardShape, { revisionId }: BoardUnit): boolean {
  const given = revisionId ? [...(answers.get(revisionId)?.values() ?? [])] : [];
  return given.some(({ decision }) => decision === 'relax' || decision === 'notApplicable');
}

const Board = builder.objectRef<BoardShape>('Board').implement({
  description: 'The cascade of one revision: the units it is addressed to down, its targets across.',
  fields: (t) => ({
    revision: t.prismaField({
      type: 'Revision',
      description: 'The revision whose targets are the columns.',
      resolve: (query, { revision }, _args, { db }) =>
        db.revision.findUniqueOrThrow({ ...query, where: { id: revision.id } }),
    }),
    year: t.exposeInt('year', { description: 'The year of the results.' }),
    official: t.exposeBoolean('official', { description: 'Whether only accepted reports are counted.' }),
    targets: t.prismaField({
      type: ['Target'],
      description: 'The columns, in the order of the plan.',
      resolve: (query, { columns }, _args, { db }) =>
        db.target.findMany({
          ...query,
          where: { id: { in: columns.map(({ target }) => target.id) } },
          orderBy: { ordinal: 'asc' },
        }),
    }),
    rowCount: t.int({
      description: 'How many rows there are: the bodies that the revision is addressed to.',
      resolve: ({ units }) => units.length,
    }),
    rows: t.field({
      type: [BoardRow],
      description: 'The bodies in the order of the codes of their units; a unit with two of them has two rows.',
      args: {
        offset: t.arg.int({ defaultValue: 0, required: true, description: 'How many to leave out from the front.' }),
        limit: t.arg.int({
          defaultValue: 200,
          required: true,
          description: `How many at most; never more than ${MOST_ROWS}.`,
        }),
        search: t.arg.string({ description: 'Only units whose name holds this, accents or not.' }),
        onlyDeviating: t.arg.boolean({
          defaultValue: false,
          required: true,
          description: 'Only units with an answer that is looser or not applicable.',
        }),
      },
      resolve: (board, { offset, limit, search, onlyDeviating }) => {
        const wanted = foldVietnamese(search ?? '');
        return board.units
          .filter((unit) => wanted === '' || foldVietnamese(unit.unitName).includes(wanted))
          .filter((unit) => !onlyDeviating || deviates(board, unit))
          .slice(Math.max(0, offset), Math.max(0, offset) + Math.min(Math.max(0, limit), MOST_ROWS))
          .map((unit) => ({ board, unit }));
      },
    }),
    totals: t.field({
      type: [BoardCell],
      description: "Rolled up over all units by each indicator's rule, one for each target.",
      resolve: (board) => board.columns.map((column) => totalOf(board, column)),
    }),
  }),
});

builder.queryField('board', (t) =>
  t.field({
    type: Board,
    nullable: true,
    description: 'The cascade board of a revision in a year: answers and results of all units below, side by side.',
    args: {
      revisionId: t.arg.id({ required: true, description: 'A revision that you may read.' }),
      year: t.arg.int({ required: true, description: 'The year of the results.' }),
      official: t.arg.boolean({ defaultValue: false, required: true, description: 'Count accepted reports alone.' }),
    },
    resolve: async (_root, { revisionId, year, official }, context) => {
      const id = uuidOf('Revision', String(revisionId));
      return id ? loadBoard(context, id, year, official) : null;
    },
  }),
);
