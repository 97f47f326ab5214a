import { type AddUp, type AnswerReading, sumsToSee, type Uncounted } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { AddUpObstacleEnum, AnswerReadingEnum } from '../cascade/add-up/add-up.enums.ts';
import { type AddUpTask, addUpLoader } from '../cascade/add-up/add-up.store.ts';
import { AddUpType, sumOf } from '../cascade/add-up/add-up.type.ts';

/** One column's foot: its sum in the year to look at, null where nothing ever falls due. */
interface BoardSumShape {
  readonly task: AddUpTask;
  readonly sum: AddUp | null;
  readonly reading: AnswerReading;
}

/** Every target of a revision that applies, in the order of the plan. Null when there is no such revision for the viewer. */
async function loadSums(
  context: Context,
  revisionId: string,
  reading: AnswerReading,
): Promise<readonly BoardSumShape[] | null> {
  const revision = await context.db.revision.findUnique({
    where: { id: revisionId },
    select: { targets: { select: { id: true, decision: true }, orderBy: { ordinal: 'asc' } } },
  });
  if (!revision) return null;
  const applying = revision.targets.filter(({ decision }) => decision !== 'notApplicable');
  const found = await Promise.all(applying.map(({ id }) => addUpLoader(context).load(id)));
  const tasks = found.filter((task) => task !== null);
  const sums = sumsToSee(tasks, reading);
  return tasks.map((task, index) => ({ task, sum: sums[index] ?? null, reading }));
}

interface CauseShape {
  readonly cause: Uncounted;
  readonly count: number;
}

const CauseType = builder.objectRef<CauseShape>('UncountedCause').implement({
  description: 'Why units are not counted in a sum.',
  fields: (t) => ({
    cause: t.expose('cause', { type: AddUpObstacleEnum, description: 'Why.' }),
    count: t.exposeInt('count', { description: 'How many units.' }),
  }),
});

/** The causes for which units are not counted, the most frequent first. */
function causesOf(sum: AddUp | null): CauseShape[] {
  const byCause = Map.groupBy(sum?.uncounted ?? [], ({ cause }) => cause);
  return [...byCause].map(([cause, found]) => ({ cause, count: found.length })).toSorted((a, b) => b.count - a.count);
}

const BoardSum = builder.objectRef<BoardSumShape>('BoardSum').implement({
  description: "The foot of one of the board's columns: whether the parts add up, and who stands behind the sum.",
  fields: (t) => ({
    targetId: t.id({
      description: 'The node id of the target.',
      resolve: ({ task: { row } }) => Buffer.from(`Target:${row.id}`).toString('base64'),
    }),
    sum: t.field({
      type: AddUpType,
      nullable: true,
      description:
        'In the due year to look at first: one in which it does not hold, else the last. Null where none falls due.',
      resolve: ({ sum, task, reading }) => sum && sumOf(task, sum, reading),
    }),
    units: t.int({
      description: 'How many units the target reaches; one with several bodies once.',
      resolve: ({ task }) => task.units.length,
    }),
    notAnswered: t.int({
      description: 'How many units stand in with what is asked of them.',
      resolve: ({ sum }) => sum?.notAnswered.length ?? 0,
    }),
    waitingForConsent: t.int({
      description: 'How many stand in likewise until the publisher consents.',
      resolve: ({ sum }) => sum?.waitingForConsent.length ?? 0,
    }),
    notApplicable: t.int({
      description: 'To how many it does not apply.',
      resolve: ({ sum }) => sum?.notApplicable.length ?? 0,
    }),
    uncounted: t.field({
      type: [CauseType],
      description: 'Why others cannot be counted, the most frequent cause first.',
      resolve: ({ sum }) => causesOf(sum),
    }),
  }),
});

builder.queryField('boardSums', (t) =>
  t.field({
    type: [BoardSum],
    nullable: true,
    description:
      'The foot of the board: for each target what the units promise together, what is required, and the room left. Beside `board`, which does not wait for it.',
    args: {
      revisionId: t.arg.id({ required: true, description: 'A revision that you may read.' }),
      reading: t.arg({
        type: AnswerReadingEnum,
        description: 'How a relaxed answer that waits is read; left out: as what binds.',
      }),
    },
    resolve: async (_root, { revisionId, reading }, context) => {
      const id = uuidOf('Revision', String(revisionId));
      const sums = id && (await loadSums(context, id, reading ?? 'binding'));
      return sums ? [...sums] : null;
    },
  }),
);
