import { compare } from '../../shared/exact.ts';
import type { Answer } from '../answer.ts';
import { compareReadings, mergeYears } from '../compare-years.rules.ts';
import type { Comparison } from '../comparison.ts';
import { distributedDueYears, distributedRequirementAt } from '../distributed.rules.ts';
import { type AnswerReading, effectiveDistributed } from '../inherited.rules.ts';
import type { AddUpIndicator, AddUpTarget, AddUpUnit } from './add-up.ts';
import { type Demand, demandsOf } from './demand.rules.ts';
import type { Feedback, PreparedFeedback, PreparedWhole, YearFeedback } from './feedback.ts';
import { headroomOf } from './headroom.rules.ts';
import { type Brought, broughtAs, broughtBy, NOT_APPLICABLE, readIn } from './part.rules.ts';
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
  const demands = new Map(demandsOf(target).map((demand) => [demand.year, demand]));
  const asked = new Set(target.distribution === 'contribute' ? [] : distributedDueYears(target, context));
  const prepared = (demand: Demand): PreparedWhole => {
    const parts = partsOf(others.map((other) => broughtBy(target, other, demand, reading)));
    const rest = together(parts, indicator.rollUp, demand.sense);
    const whole = joined(broughtBy(target, unit, demand, reading), rest, demand, indicator);
    return { demand, rest, before: settle(whole, demand, indicator) };
  };
  const years = [...new Set([...asked, ...demands.keys()])]
    .toSorted((a, b) => a - b)
    .map((year) => {
      const demand = demands.get(year);
      return {
        year,
        asked: asked.has(year) ? distributedRequirementAt(target, indicator, year, context) : null,
        whole: demand ? prepared(demand) : null,
      };
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
  const compares = standing !== null && answer.decision !== 'adopt' && target.distribution !== 'contribute';
  const compared: Comparison[] = [];
  const found: YearFeedback[] = [];
  for (const { year, asked, whole } of years) {
    const reading = standing && readIn(standing, target, unit.context, year);
    if (compares && asked && reading !== null && reading !== 'notProposed') {
      compared.push(compareReadings(standing, target, reading, asked, target.indicator, year));
    }
    if (whole === null) continue;
    const own = reading === null ? NOT_APPLICABLE : broughtAs(reading, target, unit.denominators, whole.demand);
    found.push(feedbackAt(whole, own, target.indicator));
  }
  return { comparison: compares ? mergeYears(compared) : null, years: found };
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

function feedbackAt({ demand, rest, before }: PreparedWhole, own: Brought, indicator: AddUpIndicator): YearFeedback {
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
