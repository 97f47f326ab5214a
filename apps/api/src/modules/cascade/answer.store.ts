import type { Transaction } from '@bacthang/database';
import { COMMITMENT_FIELDS, type Commitment, type ConsentState } from '@bacthang/domain';
import type { Draft } from '../plan/plan.access.ts';
import { type DraftTarget, insertTarget, updateTarget } from '../target/draft-targets.store.ts';
import { commitmentOfRow } from '../target/target.row.ts';
import type { DecidedAnswer } from './answer.checks.ts';
import { type AskedTarget, answersWithin } from './asked.store.ts';
import { requestConsent, withdrawConsents } from './consent.store.ts';
import { type InheritedShape, shownState } from './inherited.store.ts';

interface Answering extends DecidedAnswer {
  readonly asked: AskedTarget;
  readonly existing: DraftTarget | null;
  readonly rows: readonly DraftTarget[];
}

/** Stores an answer, moves what stands within it under it (or out, where it does not apply), and settles its consent. */
export async function storeAnswer(db: Transaction, draft: Draft, answering: Answering): Promise<InheritedShape> {
  const { asked, existing, rows, target, decision, reason } = answering;
  const columns = { decision, reason, parentTargetId: asked.id };
  const answer = existing
    ? await updateTarget(db, existing, target, columns, draft.userId)
    : await insertTarget(db, draft.revision.id, target, columns, draft.userId);
  const nestedInKey = decision === 'notApplicable' ? null : target.key;
  const strays = answersWithin(asked, rows).filter((within) => within.nestedInKey !== nestedInKey);
  if (strays.length > 0) {
    await db.target.updateMany({ where: { id: { in: strays.map(({ id }) => id) } }, data: { nestedInKey } });
  }
  const consent = await settleConsent(db, draft, answer.id, answering);
  return {
    revisionId: draft.revision.id,
    target: { id: asked.id },
    answer,
    state: shownState(consent),
    measure: { unitId: draft.revision.unitId, indicatorCode: asked.indicatorCode, subgroupCode: asked.subgroupCode },
  };
}

async function settleConsent(
  db: Transaction,
  draft: Draft,
  targetId: string,
  answering: Answering,
): Promise<ConsentState | null> {
  const { asked, existing, needsConsent } = answering;
  if (!needsConsent) {
    if (existing?.consent) await withdrawConsents(db, [targetId]);
    return null;
  }
  if (existing?.consent && saysTheSame(existing, answering)) return existing.consent.state;
  return requestConsent(db, {
    targetId,
    requesterId: draft.plan.organizationId,
    publisherId: asked.revision.organizationId,
  });
}

/**
 * Consent is given to a figure and its reason, in answer to a target as it was asked. The words around them may change,
 * and the plan above may have been published anew since.
 */
function saysTheSame(existing: DraftTarget, { asked, target, decision, reason }: Answering): boolean {
  const before = existing.parentTarget;
  return (
    existing.decision === decision &&
    existing.reason === reason &&
    isSame(commitmentOfRow(existing), target.commitment) &&
    before !== null &&
    before.binding === asked.binding &&
    before.distribution === asked.distribution &&
    before.indicatorCode === asked.indicatorCode &&
    before.subgroupCode === asked.subgroupCode &&
    isSame(commitmentOfRow(before), commitmentOfRow(asked))
  );
}

const isSame = (before: Commitment, after: Commitment): boolean =>
  COMMITMENT_FIELDS.every((field) => before[field] === after[field]);
