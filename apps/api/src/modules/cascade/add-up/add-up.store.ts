import {
  type AddUpTarget,
  type AddUpUnit,
  type AnswerDecision,
  answerState,
  type Distributed,
  oneForEachUnit,
  ownCommitment,
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
import { distributedOfRow, isAnswer } from '../../target/target.row.ts';
import { type AssignableTarget, findTargetsWithMeasure } from '../assign/assignable.store.ts';
import { assignmentFigures } from '../assignment-figures.store.ts';
import { baselineLoader, type KnownBaseline, type Measure } from '../baseline.store.ts';
import { parentFiguresOf } from '../parent-figures.store.ts';
import { neededFor } from '../requirement-context.store.ts';
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

/** Which figures of a unit are read: all that are known, or as far as its commitments lean on them. */
interface Wanted {
  /** Null: of all years. */
  readonly baselineYears: readonly number[] | null;
  readonly assignments: boolean;
  readonly parentFigures: boolean;
}

const NO_FIGURES: ReadWith = { baselines: [], assignments: [], parentFigures: [] };

const EVERYTHING: Wanted = { baselineYears: null, assignments: true, parentFigures: true };

/** Units' figures of one measure, each as far as it is wanted: baselines of all together, the rest where somebody leans on it. */
async function readWith(
  context: Context,
  measure: Omit<Measure, 'unitId'>,
  asking: readonly { readonly unitId: string; readonly wanted: Wanted }[],
): Promise<readonly ReadWith[]> {
  const byYears = Map.groupBy(asking, ({ wanted }) => JSON.stringify(wanted.baselineYears));
  const loads = [...byYears].map(async ([key, units]) => {
    const years: Wanted['baselineYears'] = JSON.parse(key);
    const unitIds = units.map(({ unitId }) => unitId);
    return [key, await baselineLoader(context).loadAll({ ...measure, years, unitIds })] as const;
  });
  const known = new Map(await Promise.all(loads));
  return Promise.all(
    asking.map(async ({ unitId, wanted: { baselineYears: years, assignments, parentFigures } }) => ({
      baselines: years?.length === 0 ? [] : (known.get(JSON.stringify(years))?.get(unitId) ?? []),
      assignments: assignments ? await assignmentFigures(context).load({ ...measure, unitId }) : [],
      parentFigures: parentFigures ? await parentFiguresOf(context, { ...measure, unitId }) : [],
    })),
  );
}

/** Divisors are held constant from whatever year is known. */
function wantedOf(row: AssignableTarget, commitments: readonly Distributed[]): Wanted {
  const needed = neededFor(commitments, row.indicator);
  return row.indicator.rollUp === 'ratioOfSums' ? { ...needed, baselineYears: null } : needed;
}

async function taskOf(context: Context, row: AssignableTarget, below: Below, inFull: boolean): Promise<AddUpTask> {
  const { indicator, subgroupCode, revision } = row;
  const asked = distributedOfRow(row);
  const measure = { indicatorCode: indicator.code, subgroupCode };
  const ofPublisher = inFull ? EVERYTHING : neededFor([ownCommitment(asked.commitment)], indicator);
  const adopting = wantedOf(row, [asked]);
  const bodies = below.places.map((place) => {
    const given = answerOf(below, place, row.key);
    const said = given.answer?.commitment;
    const leaning = said && given.answer?.decision !== 'adopt' ? wantedOf(row, [asked, ownCommitment(said)]) : adopting;
    return { unitId: place.unitId, place, given, wanted: inFull ? EVERYTHING : leaning };
  });
  const [[own = NO_FIGURES], figures] = await Promise.all([
    readWith(context, measure, [{ unitId: revision.unitId, wanted: ofPublisher }]),
    readWith(context, measure, bodies),
  ]);
  const units = bodies.map(({ unitId, place, given }, index): KnownUnit => {
    const read = figures[index] ?? NO_FIGURES;
    const { baselines } = read;
    return { unitId, place, baselines, context: read, denominators: denominatorsOf(baselines), ...given };
  });
  const target = { ...asked, indicator, context: own };
  return { row, target, readWith: own, units: oneForEachUnit(target, units, revision.unitId) };
}

/** Targets with the units that carry them, whatever the number of targets of a revision. */
const tasksLoader = (inFull: boolean) =>
  loaderOf<string, AddUpTask>(async (context, targetIds) => {
    const rows = await findTargetsWithMeasure(context, targetIds);
    const byRevision = [...Map.groupBy(rows, ({ revision }) => revision.id).values()];
    const tasks: (readonly [string, AddUpTask])[] = [];
    for (const ofRevision of byRevision) {
      const [first] = ofRevision;
      if (!first) continue;
      const below = await loadBelow(context, first.revision);
      const made = await Promise.all(ofRevision.map((row) => taskOf(context, row, below, inFull)));
      tasks.push(...made.map((task) => [task.row.id, task] as const));
    }
    return tasks;
  });

/** With the figures that their commitments lean on, for adding them up as they stand. */
export const addUpLoader = tasksLoader(false);

/** With all figures that are known of the units, for trying other commitments. */
export const carriedLoader = tasksLoader(true);
