import type { Prisma } from '@bacthang/database';
import { answerState, type Commitment, type ConsentState, type Decision, effectiveCommitment } from '@bacthang/domain';
import { commitmentOfRow } from './target.row.ts';

/** A target with what it answers and the publisher's word on it. */
export const WITH_INHERITED = { consent: true, parentTarget: true } as const satisfies Prisma.TargetInclude;
export type TargetWithInherited = Prisma.TargetGetPayload<{ include: typeof WITH_INHERITED }>;

interface Answered {
  readonly decision: Decision;
  readonly commitment: Commitment;
  readonly consent: ConsentState | null;
}

/**
 * What binds the unit: its own commitment, or the inherited one while the publisher has not consented to a looser one;
 * null where it does not apply. The rule is the domain's; this only puts the rows before it.
 */
export function bindingCommitment(
  inherited: Commitment | null,
  { decision, commitment, consent }: Answered,
): Commitment | null {
  if (inherited === null || decision === 'local') return commitment;
  const answer = { decision, commitment, consent };
  return effectiveCommitment({ target: { commitment: inherited }, answer, state: answerState(answer) });
}

export function commitmentInForce(row: TargetWithInherited): Commitment | null {
  return bindingCommitment(row.parentTarget && commitmentOfRow(row.parentTarget), {
    decision: row.decision,
    commitment: commitmentOfRow(row),
    consent: row.consent?.state ?? null,
  });
}
