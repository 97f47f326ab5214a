import type { Transaction } from '@bacthang/database';
import { type Chain, defaultAddressees, type OrganizationKind } from '@bacthang/domain';

/** A body as the domain's rule of addressing looks at it. */
interface Body {
  readonly id: string;
  readonly unitId: string;
  readonly chain: Chain;
  readonly kind: OrganizationKind;
}

interface Candidate extends Body {
  readonly revisionId: string;
  readonly unitParentId: string | null;
}

/** The bodies that issued the revisions. */
function loadIssuers(db: Transaction, revisionIds: readonly string[]): Promise<(Body & { revisionId: string })[]> {
  return db.$queryRaw`
    SELECT r.id AS "revisionId", o.id, o.unit_id AS "unitId", o.chain::text, o.kind::text
    FROM revision r JOIN organization o ON o.id = r.organization_id
    WHERE r.id = ANY(${[...revisionIds]}::uuid[])`;
}

/**
 * All bodies of the units right below each issuer's, as the tree stood on the day the document bears, or else when its
 * period began; not before the issuer's own unit began, nor after it ended.
 */
function loadCandidates(db: Transaction, revisionIds: readonly string[]): Promise<Candidate[]> {
  return db.$queryRaw`
    SELECT r.id AS "revisionId", o.id, o.unit_id AS "unitId", o.chain::text, o.kind::text, m.parent_id AS "unitParentId"
    FROM revision r
    JOIN unit u ON u.id = r.unit_id
    CROSS JOIN LATERAL (
      SELECT least(greatest(
        CASE WHEN r.issued_on ~ '^\\d{4}-\\d{2}-\\d{2}$' THEN r.issued_on::date ELSE make_date(r.period_from, 1, 1) END,
        u.valid_from), u.valid_to - 1) AS day
    ) d
    JOIN unit_membership m ON m.parent_id = u.id
      AND (m.valid_from IS NULL OR m.valid_from <= d.day) AND (m.valid_to IS NULL OR d.day < m.valid_to)
    JOIN organization o ON o.unit_id = m.unit_id
    WHERE r.id = ANY(${[...revisionIds]}::uuid[])`;
}

/**
 * Whom each revision reaches, by the organizations' ids: by rule, plus those included, minus those excluded.
 * Three statements, whatever the number of revisions.
 */
export async function loadReach(
  db: Transaction,
  revisionIds: readonly string[],
): Promise<Map<string, ReadonlySet<string>>> {
  const issuers = await loadIssuers(db, revisionIds);
  const candidates = Map.groupBy(await loadCandidates(db, revisionIds), ({ revisionId }) => revisionId);
  const exceptions = await db.addressee.findMany({ where: { revisionId: { in: [...revisionIds] } } });
  return new Map(
    issuers.map((issuer) => {
      const own = exceptions.filter(({ revisionId }) => revisionId === issuer.revisionId);
      const excluded = new Set(
        own.filter(({ mode }) => mode === 'exclude').map(({ organizationId }) => organizationId),
      );
      const included = own.filter(({ mode }) => mode === 'include').map(({ organizationId }) => organizationId);
      const byRule = defaultAddressees(issuer, candidates.get(issuer.revisionId) ?? []).map(({ id }) => id);
      return [issuer.revisionId, new Set([...byRule, ...included].filter((id) => !excluded.has(id)))];
    }),
  );
}
