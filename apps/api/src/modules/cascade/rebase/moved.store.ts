import type { Transaction } from '@bacthang/database';
import type { AnswerDecision, Commitment } from '@bacthang/domain';
import { commitmentOfRow } from '../../target/target.row.ts';
import { requestConsents, withdrawConsents } from '../consent.store.ts';
import { nestAnswers } from '../nest-answers.store.ts';
import type { Decided, MovedAnswers } from './move-answers.ts';
import type { AskedRevision, StoredAnswer } from './standing.store.ts';

/** The draft whose answers are moved, its issuer, and who moves them. */
export interface MovingDraft {
  readonly revisionId: string;
  readonly organizationId: string;
  readonly userId: string;
}

interface Moved {
  readonly answer: StoredAnswer;
  readonly asked: AskedRevision;
}

/**
 * Stores what a rebase came to, and says how many answers that changed. The same number of statements for one answer or
 * for many.
 */
export async function storeMoved(
  db: Transaction,
  draft: MovingDraft,
  { answers, keptAsLocal, letGo }: MovedAnswers,
  now: readonly AskedRevision[],
  decided: Decided,
): Promise<number> {
  const standing = new Map(now.map((asked) => [asked.planId, asked]));
  const moved = answers.flatMap((answer): readonly Moved[] => {
    const asked = standing.get(answer.to.planId);
    return asked && answer.to.revisionNumber !== answer.row.parentTarget?.revision.number ? [{ answer, asked }] : [];
  });
  const kept = keptAsLocal.map(({ answer }) => answer);
  await settleConsents(db, draft, moved, [...kept, ...letGo], decided);
  await storeAnswers(
    db,
    moved.flatMap((each) => imageOf(each, decided)),
    draft.userId,
  );
  await keepAsLocal(db, kept, draft.userId);
  await remove(db, draft.revisionId, letGo);
  await nestAnswers(db, draft.revisionId);
  return moved.length + kept.length + letGo.length;
}

/** What rows have to be known of to take them out of the draft. */
interface Gone {
  readonly row: { readonly id: string; readonly key: string };
}

const idsOf = (gone: readonly Gone[]): string[] => gone.map(({ row }) => row.id);

/** A decision asks for consent anew where it needs it: what was said before was said of another demand. */
async function settleConsents(
  db: Transaction,
  { organizationId }: MovingDraft,
  moved: readonly Moved[],
  gone: readonly Gone[],
  { planId, resolutions }: Decided,
): Promise<void> {
  const settled = moved.filter(({ answer: { to } }) => to.planId === planId && resolutions.has(to.targetKey));
  const without = moved.filter(({ answer }) => answer.consent === null && answer.row.consent !== null);
  await withdrawConsents(db, idsOf([...gone, ...without.map(({ answer }) => answer)]));
  await requestConsents(
    db,
    settled
      .filter(({ answer }) => answer.consent !== null)
      .map(({ answer, asked }) => ({
        targetId: answer.row.id,
        requesterId: organizationId,
        publisherId: asked.publisherId,
      })),
  );
}

/** What the answering row says: an answer that takes over what is asked takes its words too. */
interface Image extends Commitment {
  readonly id: string;
  readonly parentTargetId: string;
  readonly decision: AnswerDecision;
  readonly reason: string | null;
  readonly statement: string;
  readonly indicatorCode: string;
  readonly subgroupCode: string | null;
  readonly outlook: boolean;
}

function imageOf({ answer, asked }: Moved, { planId, statements }: Decided): readonly Image[] {
  const { decision, reason, commitment, row, to } = answer;
  const target = asked.rows.get(to.targetKey);
  if (!target) return [];
  const words = (to.planId === planId && statements.get(to.targetKey)) || row.statement;
  const isOwn = decision === 'tighten' || decision === 'relax';
  return [
    {
      ...(commitment ?? commitmentOfRow(target)),
      id: row.id,
      parentTargetId: target.id,
      decision,
      reason,
      statement: isOwn ? words : target.statement,
      indicatorCode: target.indicatorCode,
      subgroupCode: target.subgroupCode,
      outlook: target.outlook,
    },
  ];
}

async function storeAnswers(db: Transaction, images: readonly Image[], userId: string): Promise<void> {
  if (images.length === 0) return;
  await db.$executeRaw`
    UPDATE target t SET parent_target_id = m."parentTargetId", decision = m.decision, reason = m.reason, statement = m.statement,
      indicator_code = m."indicatorCode", subgroup_code = m."subgroupCode", kind = m.kind, comparator = m.comparator, value = m.value,
      upper = m.upper, period_from = m."periodFrom", period_to = m."periodTo", base_year = m."baseYear", condition = m.condition,
      reference = m.reference, outlook = m.outlook, version = t.version + 1, updated_at = now(), updated_by_id = ${userId}
    FROM jsonb_to_recordset(${JSON.stringify(images)}::jsonb) AS m(
      id uuid, "parentTargetId" uuid, decision decision, reason text, statement text, "indicatorCode" text, "subgroupCode" text,
      kind commitment_kind, comparator comparator, value numeric, upper numeric, "periodFrom" int, "periodTo" int, "baseYear" int,
      condition text, reference text, outlook boolean)
    WHERE t.id = m.id`;
}

/** What it answered is remembered, so that it may still be let go. */
async function keepAsLocal(db: Transaction, kept: readonly StoredAnswer[], userId: string): Promise<void> {
  if (kept.length === 0) return;
  await db.$executeRaw`
    UPDATE target SET decision = 'local', kept_from_id = parent_target_id, parent_target_id = NULL, version = version + 1,
      updated_at = now(), updated_by_id = ${userId}
    WHERE id = ANY(${idsOf(kept)}::uuid[])`;
}

/** What stood within an answer that is let go stands by itself. */
async function remove(db: Transaction, revisionId: string, letGo: readonly Gone[]): Promise<void> {
  if (letGo.length === 0) return;
  await db.target.updateMany({
    where: { revisionId, nestedInKey: { in: letGo.map(({ row }) => row.key) } },
    data: { nestedInKey: null },
  });
  await db.target.deleteMany({ where: { id: { in: idsOf(letGo) } } });
}
