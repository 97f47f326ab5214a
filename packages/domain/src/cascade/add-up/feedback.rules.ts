import { compare } from '../../shared/exact.ts';
import type { Answer } from '../answer.ts';
import { compareConverted, mergeYears } from '../compare-years.rules.ts';
import type { Comparison } from '../comparison.ts';
import { distributedRequirementAt } from '../distributed.rules.ts';
import { type AnswerReading, effectiveDistributed } from '../inherited.rules.ts';
import type { AddUpIndicator, AddUpTarget, AddUpUnit } from './add-up.ts';
import { type Demand, demandsOf } from './demand.rules.ts';
import type { Feedback, PreparedFeedback, PreparedYear, YearFeedback } from './feedback.ts';
import { headroomOf } from './headroom.rules.ts';
import { type Brought, broughtAs, broughtBy, convertedIn, NOT_APPLICABLE } from './part.rules.ts';
import { partsOf } from './roll-up-targets.rules.ts';
import { settle } from './settle.rules.ts';
import { alone, combine, type Together, together } from './together.rules.ts';

/** Makes ready what `feedback` needs for one unit: in every due year the sum of all others, in time linear in them. */
export function prepareFeedback(
  target: AddUpTarget,
  units: readonly AddUpUnit[],
  unit: AddUpUnit,
  reading: AnswerReading = 'binding',
): PreparedFeedback {
  const { indicator } = target;
  const { context, denominators } = unit;
  const others = units.filter(({ unitId }) => unitId !== unit.unitId);
  const years = demandsOf(target).map((demand): PreparedYear => {
    const parts = partsOf(others.map((other) => broughtBy(target, other, demand, reading)));
    const rest = together(parts, indicator.rollUp, demand.sense);
    const whole = joined(broughtBy(target, unit, demand, reading), rest, demand, indicator);
    const asked = distributedRequirementAt(target, indicator, demand.year, context);
    const proposed = target.distribution === 'contribute';
    return { asked: proposed ? null : asked, demand, rest, before: settle(whole, demand, indicator) };
  });
  return { target, unit: { context, denominators }, years };
}

/**
 * What an answer comes to while it is typed: how it stands to what is asked, what it does to the whole, and the room that
 * is left (cascade §5). The same figures as `compareDistributed`, `rollUpTargets` and `headroom` give, the answer read as
 * if it counted already; at a cost that does not grow with the number of units.
 */
export function feedback(
  { target, unit, years }: PreparedFeedback,
  answer: Pick<Answer, 'decision' | 'commitment'>,
): Feedback {
  const standing = effectiveDistributed({ target, answer, state: 'answered' });
  const changed = standing !== null && answer.decision !== 'adopt' ? standing : null;
  const compared: Comparison[] = [];
  const found = years.map((prepared): YearFeedback => {
    const { year } = prepared.demand;
    const ours = standing && convertedIn(standing, target, unit.context, year);
    if (changed && prepared.asked && ours !== null && ours !== 'notProposed') {
      compared.push(compareConverted(changed, target, ours, prepared.asked, target.indicator, year));
    }
    const own = ours === null ? NOT_APPLICABLE : broughtAs(ours, target, unit.denominators, prepared.demand);
    return feedbackAt(prepared, own, target.indicator);
  });
  return { comparison: compared.length > 0 ? mergeYears(compared) : null, years: found };
}

/** The due year that decides: the first in which the whole does not hold, else the one with the least room. */
export function decisiveYear(years: readonly YearFeedback[]): YearFeedback | null {
  const missed = years.find(({ after }) => after.balance?.holds === false);
  const limited = years.filter(({ headroom }) => headroom !== null);
  return missed ?? limited.toSorted(byRoom)[0] ?? years[0] ?? null;
}

function byRoom({ headroom: one }: YearFeedback, { headroom: other }: YearFeedback): number {
  return one && other ? compare(one.exact, other.exact) : 0;
}

function feedbackAt({ demand, rest, before }: PreparedYear, own: Brought, indicator: AddUpIndicator): YearFeedback {
  const { year, required, obstacle } = demand;
  const whole = joined(own, rest, demand, indicator);
  const after = settle(whole, demand, indicator);
  const company = { rest, whole, ...after };
  const headroom = own.kind === 'counted' ? headroomOf(own.part, company, demand, indicator) : null;
  return { year, required, obstacle, before, after, headroom, uncounted: own.kind === 'uncounted' ? own.cause : null };
}

function joined(own: Brought, rest: Together | null, { sense }: Demand, { rollUp }: AddUpIndicator): Together | null {
  return own.kind === 'counted' ? combine(rest, alone(own.part, rollUp), rollUp, sense) : rest;
}
