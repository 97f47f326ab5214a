import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../shared/index.ts';
import { HOUSEHOLD_CLASSES } from '../standard/index.ts';
import { CASE, context } from '../testing/review.ts';
import { RUNS } from '../testing/runs.ts';
import { applyAct } from './act.rules.ts';
import type { ReviewCase } from './case.ts';
import { meetingAgrees, meetingOfScoring, reviewedClass, stepOf } from './case-state.rules.ts';
import { doneSteps } from './done-steps.rules.ts';
import { nextSteps } from './next-steps.rules.ts';
import type { ReviewAct } from './review-act.ts';
import { openComplaints, postedUntil } from './standing-posting.rules.ts';
import { REVIEW_ACTS } from './step.ts';

const anyClass = fc.constantFrom(...HOUSEHOLD_CLASSES);
const votes = fc.constantFrom([40, 40], [40, 20], [40, 19], [3, 4]);
const tries = fc.record({
  kind: fc.constantFrom(...REVIEW_ACTS),
  wait: fc.nat(6),
  class: anyClass,
  votes,
  complaint: fc.nat(2),
});

/** Mostly what would do next, so that long ways are walked; now and then anything. */
const walks = fc.record({
  kind: fc.constantFrom('periodic' as const, 'regular' as const),
  tries: fc.array(
    fc.tuple(
      tries,
      fc.nat(4).map((one) => one === 0),
    ),
    { maxLength: 8 },
  ),
});

function actOf(
  given: { kind: ReviewAct['kind']; class: 'poor' | 'nearPoor' | 'above'; votes: readonly number[]; complaint: number },
  on: string,
): ReviewAct {
  const [present = 0, agreeing = 0] = given.votes;
  const data = { present, agreeing, class: given.class, complaint: given.complaint };
  return { by: 'x', on, reason: 'x', number: '1', agrees: true, note: null, ...data, kind: given.kind } as ReviewAct;
}

function walked({
  kind,
  tries: list,
}: {
  kind: 'periodic' | 'regular';
  tries: readonly [Parameters<typeof actOf>[0] & { wait: number }, boolean][];
}) {
  const given = kind === 'periodic' ? {} : ({ kind, month: 9, openedOn: '2024-09-16', policyYear: 2024 } as const);
  let [reviewed, today]: [ReviewCase, string] = [CASE, '2024-09-16'];
  const seen: { before: ReviewCase; act: ReviewAct; ok: boolean; forbidden: boolean }[] = [];
  for (const [each, wander] of list) {
    today = addDays(today, each.wait);
    const now = context(today, given);
    const steps = nextSteps(reviewed, now);
    const open = steps.filter(({ obstacles }) => obstacles.length === 0);
    const next = open[each.complaint % Math.max(1, open.length)]?.act;
    const act = actOf({ ...each, kind: wander || next === undefined ? each.kind : next }, today);
    const result = applyAct(reviewed, act, now);
    const forbidden = !open.some((step) => step.act === act.kind);
    seen.push({ before: reviewed, act, ok: result.ok, forbidden });
    if (result.ok) reviewed = result.value;
  }
  return { reviewed, seen, given };
}

it('no walk leads past a step; what next steps forbid is refused; everything done is told once, in order', () => {
  let decided = 0;
  fc.assert(
    fc.property(walks, (walk) => {
      const { reviewed, seen, given } = walked(walk);
      const done = seen.filter(({ ok }) => ok);
      expect(done.filter(({ forbidden }) => forbidden)).toEqual([]);
      expect(done.filter(({ before, act }) => before.decision !== null && act.kind !== 'certify')).toEqual([]);
      const now = context('2025-01-15', given);
      const told = doneSteps(reviewed, now);
      const days = told.map(({ on }) => on);
      expect(days).toEqual(days.toSorted());
      expect(told.filter(({ act }) => act !== 'score' && act !== 'list')).toHaveLength(
        done.filter(({ act }) => act.kind !== 'score').length,
      );
      expect(stepOf(reviewed, now.procedure) === 'decided').toBe(reviewed.decision !== null);
      if (reviewed.decision === null) return;
      decided++;
      const until = postedUntil(reviewed, now);
      const meeting = meetingOfScoring(reviewed);
      expect(until !== null && reviewed.decision.on > until.day).toBe(true);
      expect(openComplaints(reviewed)).toEqual([]);
      expect(meeting && meetingAgrees(meeting, now.procedure)).toBe(true);
      expect(reviewed.decision.class).toBe(reviewedClass(reviewed));
      expect(reviewed.opinion?.answered != null).toBe(now.opinionRequired);
    }),
    { numRuns: RUNS },
  );
  expect(decided).toBeGreaterThan(100);
});
