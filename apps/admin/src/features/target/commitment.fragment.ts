import { graphql } from '@bacthang/contract';
import type { Commitment } from '@bacthang/domain/target';
import { fromWire, toWire } from '../../lib/wire.ts';
import type { CommitmentFacts as Facts } from './commitment.labels.ts';

/** All of a commitment. */
export const CommitmentFacts = graphql(`
  fragment CommitmentFacts on Commitment @_unmask {
    kind
    comparator
    value
    upper
    periodFrom
    periodTo
    baseYear
    condition
    reference
  }
`);

/** The commitment in the domain's own words. */
export function domainCommitment({ kind, comparator, ...facts }: Facts): Commitment {
  return { ...facts, kind: fromWire(kind), comparator: comparator && fromWire(comparator) };
}

/** The commitment in the contract's words. */
export function wireCommitment({ kind, comparator, ...facts }: Commitment): Facts {
  return { ...facts, kind: toWire(kind), comparator: comparator && toWire(comparator) };
}
