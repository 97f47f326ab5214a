import type { Prisma } from '@bacthang/database';
import {
  answerState,
  type Commitment,
  type ConsentState,
  type Decision,
  type Distributed,
  effectiveDistributed,
  ownCommitment,
} from '@bacthang/domain';
import { commitmentOfRow, distributedOfRow } from './target.row.ts';

/** A target with what it answers and the publisher's word on it. */
export const WITH_INHERITED = { consent: true, parentTarget: true } as const satisfies Prisma.TargetInclude;
export type TargetWithInherited = Prisma.TargetGetPayload<{ include: typeof WITH_INHERITED }>;

interface Answered {
  readonly decision: Decision;
  readonly commitment: Commitment;
  readonly consent: ConsentState | null;
}

/**
 * What binds the unit, with the way it reached it: its own commitment, or the inherited one while the publisher has not
 * consented to a looser one; null where it does not apply. The rule is the domain's; this only puts the rows before it.
 */
export function bindingDistributed(
  inherited: Distributed | null,
  { decision, commitment, consent }: Answered,
): Distributed | null {
  if (inherited === null || decision === 'local') return ownCommitment(commitment);
  const answer = { decision, commitment, consent };
  return effectiveDistributed({ target: inherited, answer, state: answerState(answer) });
}

/** What a target of a unit's own plan makes binding on that unit. */
export function ownInForce(row: TargetWithInherited): Distributed | null {
  return bindingDistributed(row.parentTarget && distributedOfRow(row.parentTarget), {
    decision: row.decision,
    commitment: commitmentOfRow(row),
    consent: row.consent?.state ?? null,
  });
}
