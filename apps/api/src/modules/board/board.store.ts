import { Prisma, type Transaction } from '@bacthang/database';
import type { CommitmentKind, Comparator, Decision } from '@bacthang/domain';
import { jsonRows } from '../../graphql/json-rows.ts';

/** A body that the board's revision reaches. */
export interface BoardUnit {
  readonly unitId: string;
  readonly unitName: string;
  readonly unitType: string;
  readonly organizationName: string;
  readonly planId: string | null;
  readonly revisionId: string | null;
  readonly drafting: boolean;
}

/** A published answer to one of the board's targets, by the key the target keeps through all revisions of its plan. */
export interface BoardAnswer {
  readonly id: string;
  readonly revisionId: string;
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
  readonly consent: 'pending' | 'granted' | 'refused' | null;
}

/**
 * The bodies that a plan's revision reaches, in the order of their units' codes, each with how far it is: its newest
 * published plan that carries any revision of this plan out. A draft that is hidden from the viewer counts as not started.
 */
export function loadBoardUnits(
  db: Transaction,
  planId: string,
  organizationIds: readonly string[],
): Promise<BoardUnit[]> {
  return db.$queryRaw<BoardUnit[]>`
    WITH carried AS (
      SELECT c.organization_id, c.plan_id, c.id, c.state,
             row_number() OVER (PARTITION BY c.organization_id, c.state ORDER BY c.number DESC NULLS LAST, c.id) AS place
      FROM revision_parent rp
      JOIN revision p ON p.id = rp.parent_id AND p.plan_id = ${planId}::uuid
      JOIN revision c ON c.id = rp.revision_id
    )
    SELECT u.id AS "unitId", u.name AS "unitName", u.type::text AS "unitType", o.name AS "organizationName",
           coalesce(published.plan_id, draft.plan_id) AS "planId", published.id AS "revisionId", draft.id IS NOT NULL AS drafting
    FROM organization o
    JOIN unit u ON u.id = o.unit_id
    LEFT JOIN carried published ON published.organization_id = o.id AND published.state = 'published' AND published.place = 1
    LEFT JOIN carried draft ON draft.organization_id = o.id AND draft.state = 'draft' AND draft.place = 1
    WHERE o.id = ANY(${[...organizationIds]}::uuid[])
    ORDER BY u.code, o.name`;
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
  'consent',
] as const satisfies readonly (keyof BoardAnswer)[];

/** All answers of those units' plans to targets of the board's plan, in one statement. */
export function loadBoardAnswers(
  db: Transaction,
  planId: string,
  revisionIds: readonly string[],
): Promise<BoardAnswer[]> {
  return jsonRows<BoardAnswer>(
    db,
    ANSWER_COLUMNS,
    Prisma.sql`
    SELECT t.id, t.revision_id AS "revisionId", p.key AS "targetKey", t.kind::text, t.decision::text, t.comparator::text,
           trim_scale(t.value)::text AS value, trim_scale(t.upper)::text AS upper, t.period_from AS "periodFrom", t.period_to AS "periodTo",
           t.base_year AS "baseYear", t.condition, t.reference, c.state::text AS consent
    FROM target t
    JOIN target p ON p.id = t.parent_target_id
    JOIN revision r ON r.id = p.revision_id AND r.plan_id = ${planId}::uuid
    LEFT JOIN consent c ON c.target_id = t.id
    WHERE t.revision_id = ANY(${[...revisionIds]}::uuid[])`,
  );
}
