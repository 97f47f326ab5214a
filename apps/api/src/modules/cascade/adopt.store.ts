import type { Transaction } from '@bacthang/database';
import type { Draft } from '../plan/plan.access.ts';
import { type DraftTarget, loadPlaces } from '../target/draft-targets.store.ts';
import { columnsOf, targetOfRow } from '../target/target.row.ts';
import { type AskedTarget, answerTo, freeKey } from './asked.store.ts';
import { withdrawConsents } from './consent.store.ts';
import { nestAnswers } from './nest-answers.store.ts';

/**
 * Takes targets from above as they are: new rows for those without an answer; an answer to what an earlier revision
 * asked takes what is asked now. The same number of statements for one target or for many.
 */
export async function storeAdopted(
  db: Transaction,
  draft: Draft,
  asked: readonly AskedTarget[],
  rows: readonly DraftTarget[],
): Promise<void> {
  if (asked.length === 0) return;
  const answered = asked.flatMap((target) => {
    const existing = answerTo(target, rows);
    return existing ? [{ answerId: existing.id, askedId: target.id }] : [];
  });
  await withdrawConsents(
    db,
    answered.map(({ answerId }) => answerId),
  );
  await takeAsAsked(db, answered, draft.userId);
  await insertAdopted(
    db,
    draft,
    asked.filter((target) => answerTo(target, rows) === null),
    rows,
  );
  await nestAnswers(db, draft.revision.id);
}

async function insertAdopted(
  db: Transaction,
  draft: Draft,
  asked: readonly AskedTarget[],
  rows: readonly DraftTarget[],
): Promise<void> {
  const { offsets } = await loadPlaces(db, draft.revision.id);
  const taken = new Set(rows.map(({ key }) => key));
  const data = asked.map((row) => {
    const key = freeKey(row.key, taken);
    taken.add(key);
    const target = {
      ...targetOfRow(row),
      key,
      ordinal: (offsets.get(row.revisionId) ?? 0) + row.ordinal,
      nestedInKey: null,
      note: null,
    };
    return {
      ...columnsOf(target),
      revisionId: draft.revision.id,
      decision: 'adopt',
      parentTargetId: row.id,
      updatedById: draft.userId,
    } as const;
  });
  await db.target.createMany({ data, skipDuplicates: true });
}

interface Pair {
  readonly answerId: string;
  readonly askedId: string;
}

async function takeAsAsked(db: Transaction, pairs: readonly Pair[], userId: string): Promise<void> {
  if (pairs.length === 0) return;
  await db.$executeRaw`
    UPDATE target t SET parent_target_id = a.id, decision = 'adopt', reason = NULL, statement = a.statement,
      indicator_code = a.indicator_code, subgroup_code = a.subgroup_code, kind = a.kind, comparator = a.comparator, value = a.value,
      upper = a.upper, period_from = a.period_from, period_to = a.period_to, base_year = a.base_year, condition = a.condition,
      reference = a.reference, outlook = a.outlook, version = t.version + 1, updated_at = now(), updated_by_id = ${userId}
    FROM jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) AS p("answerId" uuid, "askedId" uuid)
    JOIN target a ON a.id = p."askedId"
    WHERE t.id = p."answerId"`;
}
