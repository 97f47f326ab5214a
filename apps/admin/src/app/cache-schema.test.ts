import { cacheExchange } from '@urql/exchange-graphcache';
import { createClient, fetchExchange } from 'urql';
import { expect, test } from 'vitest';
import { cacheKeys, cacheSchema } from './cache-schema.ts';

const answer = (data: object) => async () =>
  new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } });

function clientThatKnows(data: object) {
  return createClient({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    fetch: answer(data) as typeof fetch,
    exchanges: [cacheExchange({ schema: cacheSchema(), keys: cacheKeys() }), fetchExchange],
  });
}

const PLAN = { __typename: 'Plan', id: 'p', latest: null, draft: { __typename: 'Revision', id: 'r' } };
const fromCache = { requestPolicy: 'cache-only' } as const;

test('a draft of which a field is not known yet is asked for, not shown as none', async () => {
  const client = clientThatKnows({ plan: PLAN });
  await client.query('{ plan(id: "p") { id latest { id } draft { id } } }', {});
  const known = await client.query('{ plan(id: "p") { id draft { id } } }', {}, fromCache);
  const unknown = await client.query('{ plan(id: "p") { id draft { id version } } }', {}, fromCache);
  expect(known.data).toMatchObject({ plan: { draft: { id: 'r' } } });
  expect(unknown.data).toBeFalsy();
});

test('what the server says is none is none', async () => {
  const client = clientThatKnows({ plan: PLAN });
  await client.query('{ plan(id: "p") { id latest { id } draft { id } } }', {});
  const { data } = await client.query('{ plan(id: "p") { id latest { id title } } }', {}, fromCache);
  expect(data).toMatchObject({ plan: { latest: null } });
});
