import { REVIEW_ACTS, type ReviewActKind } from '@bacthang/domain/review';
import type { PlainDate } from '@bacthang/domain/shared';
import type { RefusalFacts } from '../../lib/refusal.labels.ts';
import { fromWire } from '../../lib/wire.ts';
import type { CaseSteps } from './review.documents.ts';

/** One step of a procedure over several households: what is done of it, what may be done today, and what keeps the rest. */
export interface TimelineStep {
  readonly act: ReviewActKind | 'list';
  /** How many households have it behind them. */
  readonly done: number;
  readonly late: number;
  readonly first: PlainDate | null;
  readonly last: PlainDate | null;
  readonly by: readonly string[];
  /** How many may do it today, and how many should have long ago. */
  readonly allowed: number;
  readonly overdue: number;
  readonly deadline: PlainDate | null;
  readonly deadlineCertain: boolean;
  /** What keeps those from it that have not done it, each reason once. */
  readonly obstacles: readonly RefusalFacts[];
}

type Done = CaseSteps['doneSteps'][number];
type Next = CaseSteps['nextSteps'][number];

/** What was and may be done of so many households that stand alike; of one unless told. */
type Standing = CaseSteps & { readonly households?: number };

/** The steps of a procedure in their order, put together from what each household has done and may do. */
export function timelineOf(cases: readonly Standing[]): readonly TimelineStep[] {
  const done = Map.groupBy(
    cases.flatMap(({ doneSteps, households = 1 }, place) => doneSteps.map((step) => ({ ...step, place, households }))),
    ({ act }) => act,
  );
  const next = Map.groupBy(
    cases.flatMap(({ nextSteps, doneSteps, households = 1 }) =>
      nextSteps.map((step) => ({ ...step, households, done: doneSteps.some(({ act }) => act === fromWire(step.act)) })),
    ),
    ({ act }) => fromWire(act),
  );
  return (['list', ...REVIEW_ACTS] as const).map((act) => ({
    act,
    ...summaryOfDone(done.get(act) ?? []),
    ...summaryOfNext(act === 'list' ? [] : (next.get(act) ?? []), done.get(act)?.at(-1)?.deadline ?? null),
  }));
}

const sumOf = (all: Iterable<{ readonly households: number }>): number =>
  [...all].reduce((sum, { households }) => sum + households, 0);

function summaryOfDone(steps: readonly (Done & { readonly place: number; readonly households: number })[]) {
  const days = steps.map(({ on }) => on).toSorted();
  return {
    done: sumOf(new Map(steps.map((step) => [step.place, step])).values()),
    late: sumOf(steps.filter(({ late }) => late)),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    by: [...new Set(steps.flatMap(({ by }) => (by ? [by.name] : [])))],
  };
}

function summaryOfNext(
  steps: readonly (Next & { readonly done: boolean; readonly households: number })[],
  deadlineOfDone: PlainDate | null,
) {
  const due = steps.flatMap(({ deadline }) => deadline ?? []).toSorted();
  const reasons = steps.filter(({ done }) => !done).flatMap(({ obstacles }) => obstacles);
  return {
    allowed: sumOf(steps.filter(({ allowed }) => allowed)),
    overdue: sumOf(steps.filter(({ overdue }) => overdue)),
    deadline: due[0] ?? deadlineOfDone,
    deadlineCertain: steps.every(({ deadlineCertain }) => deadlineCertain),
    obstacles: [
      ...new Map(
        reasons.map((reason) => [JSON.stringify([reason.code, reason.value, reason.allowed]), reason]),
      ).values(),
    ],
  };
}

/** What to do next: the last step of the procedure that somebody may take today; correcting a scoring comes last. */
export function nextAct(steps: readonly TimelineStep[]): TimelineStep | null {
  const open = steps.filter(({ act, allowed }) => allowed > 0 && act !== 'complain' && act !== 'certify');
  return open.find(({ overdue }) => overdue > 0) ?? open.at(-1) ?? null;
}
