import type { Transaction } from '@bacthang/database';
import { answerState, type ConsentState } from '@bacthang/domain';
import { loaderOf } from '../../graphql/loader.ts';
import type { Named } from '../plan/revision.store.ts';
import type { Measure } from './baseline.store.ts';
import type { ShownAnswerState } from './cascade.enums.ts';

interface InheritedRow extends Measure {
  readonly revisionId: string;
  readonly targetId: string;
  readonly answerId: string | null;
  /** False for an answer to the same target of an earlier revision, which said something else. */
  readonly isCurrent: boolean;
  readonly consent: ConsentState | null;
}

/** A target from above with the answer of one revision. */
export interface InheritedShape {
  /** The revision that answers. */
  readonly revisionId: string;
  readonly target: Named;
  readonly answer: Named | null;
  readonly state: ShownAnswerState;
  /** What is measured, in the unit that answers. */
  readonly measure: Measure;
}

/**
 * What reaches each revision from those it carries out, in the order of their units from the top and of their targets.
 * What does not apply to the unit above is not asked of those below it. One statement.
 */
function loadInherited(db: Transaction, revisionIds: readonly string[]): Promise<InheritedRow[]> {
  return db.$queryRaw`
    SELECT rp.revision_id AS "revisionId", p.id AS "targetId", a.id AS "answerId", a.parent_target_id = p.id AS "isCurrent", c.state::text AS consent,
      own.unit_id AS "unitId", p.indicator_code AS "indicatorCode", p.subgroup_code AS "subgroupCode"
    FROM revision_parent rp
    JOIN revision own ON own.id = rp.revision_id
    JOIN revision r ON r.id = rp.parent_id
    JOIN unit u ON u.id = r.unit_id
    JOIN target p ON p.revision_id = r.id AND p.decision <> 'notApplicable'
    LEFT JOIN LATERAL (
      SELECT t.id, t.parent_target_id FROM target t
      JOIN target asked ON asked.id = t.parent_target_id AND asked.key = p.key
      JOIN revision ar ON ar.id = asked.revision_id AND ar.plan_id = r.plan_id
      WHERE t.revision_id = rp.revision_id
      ORDER BY t.parent_target_id = p.id DESC, ar.number DESC LIMIT 1
    ) a ON true
    LEFT JOIN consent c ON c.target_id = a.id
    WHERE rp.revision_id = ANY(${[...revisionIds]}::uuid[])
    ORDER BY u.tier, rp.parent_id, p.ordinal, p.id`;
}

function stateOf({ answerId, isCurrent, consent }: InheritedRow): ShownAnswerState {
  if (answerId === null || !isCurrent) return 'unanswered';
  return shownState(consent);
}

/** Whose turn it is, where the domain only counts. */
export function shownState(consent: ConsentState | null): ShownAnswerState {
  if (consent === 'refused') return 'consentRefused';
  return consent === 'countered' ? 'proposalReceived' : answerState({ consent });
}

export const inheritedLoader = loaderOf<string, InheritedShape[]>(async ({ db }, ids) => {
  const rows = Map.groupBy(await loadInherited(db, ids), ({ revisionId }) => revisionId);
  return [...rows].map(([revisionId, found]) => [
    revisionId,
    found.map((row) => ({
      revisionId,
      target: { id: row.targetId },
      answer: row.answerId === null ? null : { id: row.answerId },
      state: stateOf(row),
      measure: { unitId: row.unitId, indicatorCode: row.indicatorCode, subgroupCode: row.subgroupCode },
    })),
  ]);
});
