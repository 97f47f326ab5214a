import { Prisma, type PrismaClient, type Transaction } from '@bacthang/database';
import type { CommitmentKind, Comparator, ConsentState, Decision } from '@bacthang/domain';
import { LRUCache } from 'lru-cache';
import { jsonRows } from '../../graphql/json-rows.ts';

/** A published answer to one of the board's targets. */
export interface BoardAnswer {
  readonly id: string;
  readonly revisionId: string;
  /** The key that the answered target keeps through all revisions of its plan. */
  readonly targetKey: string;
  readonly kind: CommitmentKind;
  readonly decision: Decision;
  readonly comparator: Comparator | null;
  readonly value: string | null;
  readonly upper: string | null;
  readonly periodFrom: number;
  readonly periodTo: number;
  readonly baseYear: number | null;
  readonly condition: string | null;
  readonly reference: string | null;
}

/** One revision's answers to one plan, by the key of the target answered. */
export type AnswersByTarget = ReadonlyMap<string, BoardAnswer>;

/** Some 300 bytes each: a plan of thirty targets with all 3,321 communes of the country fits. */
const MOST_ANSWERS_KEPT = 150_000;

/** A revision that is published never changes, so its answers are read from the database once for each server. */
const kept = new WeakMap<PrismaClient, LRUCache<string, AnswersByTarget>>();

function keptBy(prisma: PrismaClient): LRUCache<string, AnswersByTarget> {
  const known = kept.get(prisma);
  if (known) return known;
  const made = new LRUCache<string, AnswersByTarget>({
    maxSize: MOST_ANSWERS_KEPT,
    sizeCalculation: (answers) => Math.max(1, answers.size),
  });
  kept.set(prisma, made);
  return made;
}

/**
 * What published revisions answer to the targets of a plan, by revision. The caller has read the revisions' ids under
 * row-level security in this operation: whoever sees a published revision sees all of its targets.
 */
export async function loadBoardAnswers(
  { prisma, db }: { prisma: PrismaClient; db: Transaction },
  planId: string,
  revisionIds: readonly string[],
): Promise<ReadonlyMap<string, AnswersByTarget>> {
  const cache = keptBy(prisma);
  const keyOf = (revisionId: string): string => `${planId}/${revisionId}`;
  const answers = new Map(revisionIds.map((id) => [id, cache.get(keyOf(id))] as const));
  const unknown = revisionIds.filter((id) => !answers.get(id));
  if (unknown.length > 0) {
    const read = Map.groupBy(await readAnswers(db, planId, unknown), ({ revisionId }) => revisionId);
    for (const id of unknown) {
      const ofRevision = new Map((read.get(id) ?? []).map((answer) => [answer.targetKey, answer]));
      answers.set(id, ofRevision);
      cache.set(keyOf(id), ofRevision);
    }
  }
  return answers as ReadonlyMap<string, AnswersByTarget>;
}

const ANSWER_COLUMNS = [
  'id',
  'revisionId',
  'targetKey',
  'kind',
  'decision',
  'comparator',
  'value',
  'upper',
  'periodFrom',
  'periodTo',
  'baseYear',
  'condition',
  'reference',
] as const satisfies readonly (keyof BoardAnswer)[];

function readAnswers(db: Transaction, planId: string, revisionIds: readonly string[]): Promise<BoardAnswer[]> {
  return jsonRows<BoardAnswer>(
    db,
    ANSWER_COLUMNS,
    Prisma.sql`
    SELECT t.id, t.revision_id AS "revisionId", p.key AS "targetKey", t.kind::text, t.decision::text, t.comparator::text,
           trim_scale(t.value)::text AS value, trim_scale(t.upper)::text AS upper, t.period_from AS "periodFrom", t.period_to AS "periodTo",
           t.base_year AS "baseYear", t.condition, t.reference
    FROM target t
    JOIN target p ON p.id = t.parent_target_id
    JOIN revision r ON r.id = p.revision_id AND r.plan_id = ${planId}::uuid
    WHERE t.revision_id = ANY(${[...revisionIds]}::uuid[])`,
  );
}

/** The publisher's word on relaxed answers, by the answer's id; it may change any day. */
export async function loadConsents(
  db: Transaction,
  answers: ReadonlyMap<string, AnswersByTarget>,
): Promise<ReadonlyMap<string, ConsentState>> {
  const relaxed = [...answers.values()].flatMap((ofRevision) =>
    [...ofRevision.values()].flatMap(({ id, decision }) => (decision === 'relax' ? id : [])),
  );
  const rows = await db.$queryRaw<{ id: string; state: ConsentState }[]>`
    SELECT target_id AS id, state::text FROM consent WHERE target_id = ANY(${relaxed}::uuid[])`;
  return new Map(rows.map(({ id, state }) => [id, state]));
}
