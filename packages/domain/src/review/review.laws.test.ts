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
  tries: fc.array(fc.tuple(tries, fc.boolean()), { maxLength: 14 }),
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
  const seen: { before: ReviewCase; act: ReviewAct; ok: boolean; today: string }[] = [];
  for (const [each, wander] of list) {
    today = addDays(today, each.wait);
    const open = nextSteps(reviewed, context(today, given)).filter(({ obstacles }) => obstacles.length === 0);
    const next = open[each.complaint % Math.max(1, open.length)]?.act;
    const act = actOf({ ...each, kind: wander || next === undefined ? each.kind : next }, today);
    const result = applyAct(reviewed, act, context(today, given));
    seen.push({ before: reviewed, act, ok: result.ok, today });
    if (result.ok) reviewed = result.value;
  }
  return { reviewed, seen, given };
}

it('no walk leads past a step, and what next steps forbid is refused', () => {
  let decided = 0;
  fc.assert(
    fc.property(walks, (walk) => {
      const { reviewed, seen, given } = walked(walk);
      for (const { before, act, ok, today } of seen) {
        const step = nextSteps(before, context(today, given)).find((each) => each.act === act.kind);
        if (ok) expect(step?.obstacles).toEqual([]);
        if (ok && before.decision !== null) expect(act.kind).toBe('certify');
      }
      if (reviewed.decision === null) return;
      decided++;
      const { on } = reviewed.decision;
      const now = context(on, given);
      const until = postedUntil(reviewed, now);
      const meeting = meetingOfScoring(reviewed);
      expect(until !== null && on > until.day).toBe(true);
      expect(openComplaints(reviewed)).toEqual([]);
      expect(meeting && meetingAgrees(meeting, now.procedure)).toBe(true);
      expect(reviewed.decision.class).toBe(reviewedClass(reviewed));
      expect(reviewed.opinion?.answered != null).toBe(now.opinionRequired);
    }),
    { numRuns: RUNS },
  );
  expect(decided).toBeGreaterThan(100);
});

it('everything done is told once, in the order of days, and nothing else', () => {
  fc.assert(
    fc.property(walks, (walk) => {
      const { reviewed, seen, given } = walked(walk);
      const steps = doneSteps(reviewed, context('2025-01-15', given));
      const days = steps.map(({ on }) => on);
      expect(days).toEqual(days.toSorted());
      const kept = seen.filter(({ ok, act }) => ok && act.kind !== 'score').length;
      expect(steps.filter(({ act }) => act !== 'score' && act !== 'list')).toHaveLength(kept);
      expect(stepOf(reviewed, context('2025-01-15', given).procedure) === 'decided').toBe(
        steps.some(({ act }) => act === 'decide'),
      );
    }),
    { numRuns: RUNS },
  );
});
