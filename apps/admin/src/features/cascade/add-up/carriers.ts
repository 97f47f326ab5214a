import type { AddUpTarget, AddUpUnit, Baseline, RequirementContext, YearFigure } from '@bacthang/domain/cascade';
import type { Indicator } from '@bacthang/domain/indicator';
import { quotient } from '@bacthang/domain/shared';
import { fromWire } from '../../../lib/wire.ts';
import { domainCommitment } from '../../target/commitment.fragment.ts';
import { domainIndicator } from '../../target/indicator.fragment.ts';
import { exactFigure } from '../baselines.ts';
import type { CarriedTarget, ReadWithFacts } from './carriers.documents.ts';

/** A target and the units that carry it, in the domain's own words. */
export interface Carried {
  readonly target: AddUpTarget;
  readonly units: readonly AddUpUnit[];
  readonly names: ReadonlyMap<string, string>;
}

/** What the server hands out about a target, as the rules take it; figures exact. */
export function carriedOf(facts: CarriedTarget): Carried {
  const { commitment, distribution, carriers, readWith } = facts;
  const indicator = domainIndicator(facts.indicator);
  const context = contextOf(readWith ?? NOTHING_READ, indicator);
  return {
    target: { commitment: domainCommitment(commitment), distribution: fromWire(distribution), indicator, context },
    units: carriers.map((carrier) => unitOf(carrier, indicator)),
    names: new Map(carriers.map(({ unitKey, unitName }) => [unitKey, unitName])),
  };
}

const NOTHING_READ: ReadWithFacts = { baselines: [], assigned: [], parentFigures: [] };

type Carrier = CarriedTarget['carriers'][number];

function unitOf({ unitKey, state, decision, commitment, readWith }: Carrier, indicator: Indicator): AddUpUnit {
  const answered = decision === null || decision === 'LOCAL' ? null : fromWire(decision);
  return {
    unitId: unitKey,
    state: STATES[state],
    answer: answered && { decision: answered, commitment: commitment && domainCommitment(commitment) },
    context: contextOf(readWith, indicator),
    denominators: readWith.baselines.flatMap(({ year, denominator }) =>
      denominator === null ? [] : [{ year, count: BigInt(denominator) }],
    ),
  };
}

const STATES: Readonly<Record<Carrier['state'], AddUpUnit['state']>> = {
  UNANSWERED: 'unanswered',
  ANSWERED: 'answered',
  WAITING_FOR_CONSENT: 'waitingForConsent',
  CONSENT_REFUSED: 'unanswered',
  PROPOSAL_RECEIVED: 'waitingForConsent',
};

function contextOf({ baselines, assigned, parentFigures }: ReadWithFacts, indicator: Indicator): RequirementContext {
  return {
    baselines: baselines.flatMap((facts): readonly Baseline[] => {
      const { year, estimated, standardCode } = facts;
      const figure = exactFigure(facts, indicator);
      return figure ? [{ year, value: figure.value, estimated, standardCode }] : [];
    }),
    assignments: assigned.flatMap(figureOf),
    parentFigures: parentFigures.flatMap(({ figure, provisional }) =>
      figureOf(figure).map((known) => ({ ...known, provisional })),
    ),
  };
}

function figureOf({ year, numerator, denominator }: ReadWithFacts['assigned'][number]): readonly YearFigure[] {
  const value = quotient(BigInt(numerator), BigInt(denominator));
  return value ? [{ year, value }] : [];
}
