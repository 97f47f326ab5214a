import {
  type AddUpTarget,
  type AddUpUnit,
  type AnswerDecision,
  answerState,
  type Distributed,
  oneForEachUnit,
} from '@bacthang/domain';
import type { Context } from '../../../graphql/context.ts';
import { loaderOf } from '../../../graphql/loader.ts';
import { type BoardUnit, loadBoardUnits } from '../../board/board.store.ts';
import {
  type AnswersByTarget,
  type BoardAnswer,
  loadBoardAnswers,
  loadConsents,
} from '../../board/board-answers.store.ts';
import { loadReach } from '../../plan/addressing/addressing.store.ts';
import { commitmentOfRow, isAnswer } from '../../target/target.row.ts';
import { type AssignableTarget, findTargetsWithMeasure } from '../assign/assignable.store.ts';
import { assignmentFigures } from '../assignment-figures.store.ts';
import { baselineLoader, type KnownBaseline } from '../baseline.store.ts';
import { parentFiguresOf } from '../parent-figures.store.ts';
import type { ReadWith } from './read-with.type.ts';

/** A unit below with its answer, and what is known of it. */
export interface KnownUnit extends AddUpUnit {
  readonly place: BoardUnit;
  readonly baselines: readonly KnownBaseline[];
}

/** A target with all the units that carry it, each once. */
export interface AddUpTask {
  readonly row: AssignableTarget;
  readonly target: AddUpTarget;
  /** What the target is read with in the publisher's own unit. */
  readonly readWith: ReadWith;
  readonly units: readonly KnownUnit[];
}

/** The units that each revision reaches with what they published about it. A dozen statements for one revision. */
async function loadBelow(context: Context, { id, planId }: AssignableTarget['revision']) {
  const { db, prisma } = context;
  const reach = (await loadReach(db, [id])).get(id) ?? new Set();
  const places = await loadBoardUnits(db, planId, [...reach]);
  const revisionIds = places.flatMap(({ revisionId }) => revisionId ?? []);
  const answers = await loadBoardAnswers({ prisma, db }, planId, revisionIds);
  return { places, answers, consents: await loadConsents(db, answers) };
}

type Below = Awaited<ReturnType<typeof loadBelow>>;

function answerOf(
  { answers, consents }: Below,
  { revisionId }: BoardUnit,
  key: string,
): Pick<AddUpUnit, 'answer' | 'state'> {
  const ofRevision: AnswersByTarget | undefined = revisionId === null ? undefined : answers.get(revisionId);
  const given: BoardAnswer | undefined = ofRevision?.get(key);
  if (!given || !isAnswer(given.decision)) return { answer: null, state: 'unanswered' };
  const decision: AnswerDecision = given.decision;
  return { answer: { decision, commitment: given }, state: answerState({ consent: consents.get(given.id) ?? null }) };
}

const denominatorsOf = (baselines: readonly KnownBaseline[]): AddUpUnit['denominators'] =>
  baselines.flatMap(({ year, denominator }) => (denominator === null ? [] : [{ year, count: denominator }]));

async function taskOf(context: Context, row: AssignableTarget, below: Below): Promise<AddUpTask> {
  const { indicator, subgroupCode, revision, distribution } = row;
  const asked: Distributed = { commitment: commitmentOfRow(row), distribution };
  const measure = { indicatorCode: indicator.code, subgroupCode };
  const readIn = async (unitId: string): Promise<ReadWith> => {
    const of = { ...measure, unitId };
    const [baselines, assignments, parentFigures] = await Promise.all([
      baselineLoader(context).load({ ...of, years: null }),
      assignmentFigures(context).load(of),
      parentFiguresOf(context, of),
    ]);
    return { baselines, assignments, parentFigures };
  };
  const own = readIn(revision.unitId);
  const bodies = await Promise.all(
    below.places.map(async (place): Promise<KnownUnit> => {
      const read = await readIn(place.unitId);
      const [{ baselines }, given] = [read, answerOf(below, place, row.key)];
      return {
        unitId: place.unitId,
        place,
        baselines,
        context: read,
        denominators: denominatorsOf(baselines),
        ...given,
      };
    }),
  );
  const readWith = await own;
  const target = { ...asked, indicator, context: readWith };
  return { row, target, readWith, units: oneForEachUnit(target, bodies, revision.unitId) };
}

/** Targets with the units that carry them, whatever the number of targets of a revision. */
export const addUpLoader = loaderOf<string, AddUpTask>(async (context, targetIds) => {
  const rows = await findTargetsWithMeasure(context, targetIds);
  const byRevision = [...Map.groupBy(rows, ({ revision }) => revision.id).values()];
  const tasks: (readonly [string, AddUpTask])[] = [];
  for (const ofRevision of byRevision) {
    const [first] = ofRevision;
    if (!first) continue;
    const below = await loadBelow(context, first.revision);
    const made = await Promise.all(ofRevision.map((row) => taskOf(context, row, below)));
    tasks.push(...made.map((task) => [task.row.id, task] as const));
  }
  return tasks;
});
