import { deepStrictEqual } from 'node:assert';
import { createServer, type Server } from 'node:http';
import { listen } from '@bacthang/api/process/listen.ts';
import pg from 'pg';
import { requestsPerSecond, send } from './load.ts';
import { province } from './province.ts';
import { type Bench, median, throughput } from './result.ts';
import { type Stage, setStage } from './stage.ts';

const CLIENTS = 8;
const ROUNDS = 5;
const ROUND_MILLISECONDS = 3_000;
const [COMMUNES, TARGETS, YEAR] = [100, 30, 2024];

const QUERY = `query Board($revisionId: ID!, $year: Int!) {
  board(revisionId: $revisionId, year: $year) {
    rowCount
    rows(limit: 500) {
      unitKey unitName organizationName progress
      cells { decision comparator value consent numerator denominator reported expected }
    }
  }
}`;

/** The same answer as one SQL statement that makes the JSON in the database, as one would write it by hand for this screen alone. */
const SQL = `
WITH addressed AS (
  SELECT o.id, o.name AS organization_name, u.id AS unit_id, u.name AS unit_name, u.code
  FROM revision r
  JOIN organization mine ON mine.id = r.organization_id
  JOIN unit_membership m ON m.parent_id = r.unit_id
  JOIN organization o ON o.unit_id = m.unit_id AND o.chain = mine.chain AND o.kind = mine.kind
  JOIN unit u ON u.id = o.unit_id
  WHERE r.id = $1 AND NOT EXISTS (SELECT FROM addressee e WHERE e.revision_id = r.id AND e.organization_id = o.id AND e.mode = 'exclude')
), carried AS (
  SELECT DISTINCT ON (c.organization_id) c.organization_id, c.id
  FROM revision_parent rp JOIN revision p ON p.id = rp.parent_id AND p.plan_id = (SELECT plan_id FROM revision WHERE id = $1)
  JOIN revision c ON c.id = rp.revision_id AND c.state = 'published'
  ORDER BY c.organization_id, c.number DESC
), answers AS MATERIALIZED (
  SELECT t.revision_id, jsonb_object_agg(p.key, jsonb_build_array(
    upper(regexp_replace(t.decision::text, '([a-z])([A-Z])', '\\1_\\2')), upper(t.comparator::text), trim_scale(t.value)::text, upper(k.state::text))) AS by_key
  FROM target t JOIN target p ON p.id = t.parent_target_id LEFT JOIN consent k ON k.target_id = t.id
  WHERE t.revision_id IN (SELECT id FROM carried)
  GROUP BY t.revision_id
), newest AS (
  SELECT DISTINCT ON (o.unit_id, o.indicator_code, o.subgroup_code) o.unit_id, o.indicator_code, o.subgroup_code, o.numerator, o.denominator
  FROM observation o WHERE o.year = $2 AND o.series = 'administrative' AND o.unit_id IN (SELECT unit_id FROM addressed)
  ORDER BY o.unit_id, o.indicator_code, o.subgroup_code, CASE o.status WHEN 'provisional' THEN 1 WHEN 'official' THEN 2 ELSE 3 END
), figures AS MATERIALIZED (
  SELECT unit_id, jsonb_object_agg(indicator_code || '/' || coalesce(subgroup_code, ''), jsonb_build_array(numerator::text, denominator::text)) AS by_measure
  FROM newest GROUP BY unit_id
), columns AS MATERIALIZED (
  SELECT key, indicator_code || '/' || coalesce(subgroup_code, '') AS measure, ordinal FROM target WHERE revision_id = $1
), cells AS MATERIALIZED (
  SELECT a.id, (
    SELECT json_agg(json_build_object(
      'decision', s.by_key -> t.key ->> 0, 'comparator', s.by_key -> t.key ->> 1, 'value', s.by_key -> t.key ->> 2, 'consent', s.by_key -> t.key ->> 3,
      'numerator', f.by_measure -> t.measure ->> 0, 'denominator', f.by_measure -> t.measure ->> 1,
      'reported', CASE WHEN f.by_measure ? t.measure THEN 1 ELSE 0 END, 'expected', 1) ORDER BY t.ordinal)
    FROM columns t
  ) AS cells
  FROM addressed a
  LEFT JOIN carried c ON c.organization_id = a.id
  LEFT JOIN answers s ON s.revision_id = c.id
  LEFT JOIN figures f ON f.unit_id = a.unit_id
)
SELECT json_build_object('data', json_build_object('board', json_build_object(
  'rowCount', count(*),
  'rows', json_agg(json_build_object(
    'unitKey', a.unit_id, 'unitName', a.unit_name, 'organizationName', a.organization_name,
    'progress', CASE WHEN c.id IS NULL THEN 'NOT_STARTED' ELSE 'PUBLISHED' END, 'cells', cells.cells) ORDER BY a.code, a.organization_name)
)))::text AS body
FROM addressed a LEFT JOIN carried c ON c.organization_id = a.id JOIN cells ON cells.id = a.id`;

/** The peer: signs in by the same cookie, runs under the same row-level security, and sends what the database made. */
function handWritten({ sessions, ownerUrl }: Stage, revisionId: string): { server: Server; pool: pg.Pool } {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 10, options: '-c role=bacthang_app' });
  const server = createServer((request, response) => {
    void (async () => {
      const headers = new Headers({ cookie: request.headers.cookie ?? '' });
      const session = await sessions.api.getSession({ headers });
      const client = await pool.connect();
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
      await client.query(`SELECT set_config('app.user_id', $1, true), set_config('app.operation', 'Board', true)`, [
        session?.user.id ?? '',
      ]);
      const { rows } = await client.query<{ body: string }>(SQL, [revisionId, YEAR]);
      await client.query('COMMIT');
      client.release();
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
      response.end(rows[0]?.body);
    })();
  });
  return { server, pool };
}

/** The cascade board of a province with 100 units × 30 targets over HTTP, 8 clients, against SQL written by hand. */
export const boardQuery: Bench = {
  names: ['board.query'],
  run: async () => {
    let made: ReturnType<typeof province> | undefined;
    const stage = await setStage((seed) => {
      made = province(seed, { communes: COMMUNES, targets: TARGETS, answered: true });
    });
    if (!made) throw new Error('the stage did not fill');
    const cookie = await stage.signIn(made.leader.email);
    const peer = handWritten(stage, made.revision.id);
    const peerAddress = await listen(peer.server, '127.0.0.1', 0);
    const variables = { revisionId: Buffer.from(`Revision:${made.revision.id}`).toString('base64'), year: YEAR };
    const ours = {
      url: `${stage.address}/graphql`,
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' },
      body: JSON.stringify({ query: QUERY, variables }),
    } as const;
    const theirs = { url: peerAddress, method: 'GET', headers: { cookie } } as const;

    // A benchmark of two different answers would say nothing.
    deepStrictEqual(JSON.parse(await send(ours)), JSON.parse(await send(theirs)));

    const load = { clients: CLIENTS, milliseconds: ROUND_MILLISECONDS };
    await requestsPerSecond(ours, { ...load, milliseconds: 1_500 });
    await requestsPerSecond(theirs, { ...load, milliseconds: 1_500 });
    const rounds: { ours: number; theirs: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push({ ours: await requestsPerSecond(ours, load), theirs: await requestsPerSecond(theirs, load) });
    }
    peer.server.closeAllConnections();
    peer.server.close();
    await peer.pool.end();
    await stage.close();
    return [
      throughput('board.query', median(rounds.map((round) => round.ours)), 'requests/s', {
        name: 'hand-written SQL to JSON',
        value: median(rounds.map((round) => round.theirs)),
      }),
    ];
  },
};
