import type { AnswerReading } from '../inherited.rules.ts';
import type { AddUp, AddUpTarget, AddUpUnit } from './add-up.ts';
import { demandsOf } from './demand.rules.ts';
import { type Brought, broughtBy, type Part } from './part.rules.ts';
import { settle } from './settle.rules.ts';
import { together } from './together.rules.ts';

/**
 * Do the parts add up (cascade §5)? What the units' commitments come to in every due year of the target, against what it
 * demands of the publisher; exact. Counts and money are summed up, ratios and rates are Σ(weight × bound) / Σ weight with
 * the units' denominators, milestones, greatest and least by the indicator's rule. Every unit is read with its own
 * baselines and assignments. Nothing is refused: what cannot be counted is named with its cause.
 */
export function rollUpTargets(
  target: AddUpTarget,
  units: readonly AddUpUnit[],
  reading: AnswerReading = 'binding',
): readonly AddUp[] {
  const { indicator } = target;
  return demandsOf(target).map((demand) => {
    const brought = units.map((unit) => broughtBy(target, unit, demand, reading));
    const { year, required, obstacle } = demand;
    return {
      year,
      required,
      obstacle,
      ...settle(together(partsOf(brought), indicator.rollUp, demand.sense), demand, indicator),
      ...accountOf(units, brought, year, reading),
    };
  });
}

/** The parts of those counted. */
export function partsOf(brought: readonly Brought[]): readonly Part[] {
  return brought.flatMap((each) => (each.kind === 'counted' ? [each.part] : []));
}

type Account = Omit<AddUp, 'year' | 'required' | 'obstacle' | 'implied' | 'balance'>;

/** Who is counted, and how far the figures can be relied on. */
export function accountOf(
  units: readonly AddUpUnit[],
  brought: readonly Brought[],
  year: number,
  reading: AnswerReading,
): Account {
  const idsOf = (state: AddUpUnit['state']) => units.filter((unit) => unit.state === state).map(({ unitId }) => unitId);
  return {
    counted: brought.filter(({ kind }) => kind === 'counted').length,
    notAnswered: idsOf('unanswered'),
    waitingForConsent: reading === 'binding' ? idsOf('waitingForConsent') : [],
    notApplicable: units.flatMap(({ unitId }, index) => (brought[index]?.kind === 'notApplicable' ? [unitId] : [])),
    uncounted: units.flatMap(({ unitId }, index) => {
      const each = brought[index];
      return each?.kind === 'uncounted' ? [{ unitId, cause: each.cause }] : [];
    }),
    heldConstant: units.flatMap(({ unitId }, index) => {
      const each = brought[index];
      const weighed = each?.kind === 'counted' ? each.weighed : null;
      return weighed && weighed.year !== year ? [{ unitId, ...weighed }] : [];
    }),
  };
}
