import { contentHash, type JsonObject } from '@bacthang/domain';
import type pg from 'pg';
import { openConnection } from '../client/open-connection.ts';

/** A published revision or assignment, as much as names it to a person. */
interface Sealed {
  readonly kind: 'revision' | 'assignment';
  readonly id: string;
  readonly planId: string;
  readonly number: number;
  readonly organizationName: string;
  /** Title of a revision; target and year of an assignment. */
  readonly about: string;
  readonly contentHash: string;
}

/**
 * Something published that its hash does not stand for. `contentChanged`: what was frozen says something else than what
 * was hashed. `parentDiffers`: it was made on a revision above whose hash is another now.
 */
export interface BrokenSeal extends Sealed {
  readonly recomputed: string;
  readonly reason: 'contentChanged' | 'parentDiffers';
}

export interface HashReport {
  readonly revisions: number;
  readonly assignments: number;
  readonly broken: readonly BrokenSeal[];
}

interface SealedRow extends Sealed {
  readonly frozen: JsonObject;
  readonly parentsStand: boolean;
}

/** A frozen plan is some hundred kilobytes at most. */
const ROWS_AT_ONCE = 50;

/**
 * Recomputes the hash of everything published from its frozen JSON (RFC 8785, SHA-256), of one plan or of all, and
 * compares the hash that each revision names of those above it with theirs. Reads some at a time, in one snapshot, and
 * writes nothing.
 *
 * @param ownerUrl the tables' owner, whom no policy hides anything from
 * @throws {DatabaseUnavailable} when the database cannot be reached
 */
export async function verifyHashes(ownerUrl: string, planId: string | null = null): Promise<HashReport> {
  const client = await openConnection(ownerUrl);
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const revisions = await follow(client, REVISIONS, planId);
    const assignments = await follow(client, ASSIGNMENTS, planId);
    return {
      revisions: revisions.count,
      assignments: assignments.count,
      broken: [...revisions.broken, ...assignments.broken],
    };
  } finally {
    await client.end();
  }
}

const REVISIONS = `
  SELECT 'revision' AS kind, r.id, r.plan_id AS "planId", r.number, o.name AS "organizationName", r.title AS about,
    r.content_hash AS "contentHash", r.frozen,
    NOT EXISTS (
      SELECT FROM jsonb_array_elements(coalesce(r.frozen -> 'parents', '[]')) AS above
      LEFT JOIN revision p ON p.plan_id::text = above ->> 'planId' AND p.number = (above ->> 'number')::int AND p.state = 'published'
      WHERE p.content_hash IS DISTINCT FROM above ->> 'hash'
    ) AS "parentsStand"
  FROM revision r JOIN organization o ON o.id = r.organization_id
  WHERE r.state = 'published' AND ($1::uuid IS NULL OR r.plan_id = $1)
  ORDER BY r.plan_id, r.number`;

const ASSIGNMENTS = `
  SELECT 'assignment' AS kind, a.id, a.plan_id AS "planId", a.number, o.name AS "organizationName",
    a.target_key || ', ' || a.year AS about, a.content_hash AS "contentHash", a.frozen, true AS "parentsStand"
  FROM assignment a JOIN organization o ON o.id = a.organization_id
  WHERE a.state = 'published' AND ($1::uuid IS NULL OR a.plan_id = $1)
  ORDER BY a.plan_id, a.target_key, a.year, a.number`;

async function follow(client: pg.Client, select: string, planId: string | null) {
  await client.query(`DECLARE sealed NO SCROLL CURSOR FOR ${select}`, [planId]);
  const broken: BrokenSeal[] = [];
  let count = 0;
  const next = async () => (await client.query<SealedRow>(`FETCH ${ROWS_AT_ONCE} FROM sealed`)).rows;
  for (let rows = await next(); rows.length > 0; rows = await next()) {
    count += rows.length;
    broken.push(...rows.flatMap((row) => brokenSeal(row) ?? []));
  }
  await client.query('CLOSE sealed');
  return { count, broken };
}

function brokenSeal({ frozen, parentsStand, ...sealed }: SealedRow): BrokenSeal | null {
  const recomputed = contentHash(frozen);
  if (recomputed !== sealed.contentHash) return { ...sealed, recomputed, reason: 'contentChanged' };
  return parentsStand ? null : { ...sealed, recomputed, reason: 'parentDiffers' };
}
