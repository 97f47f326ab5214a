import { cacheExchange } from '@urql/exchange-graphcache';
import { type Client, createClient, fetchExchange, gql } from 'urql';
import { expect, test } from 'vitest';
import { allUpdates, forget, type MutationUpdates } from './cache.ts';

const LISTS = gql`
  {
    plans
    boards
  }
`;
const PUBLISH = gql`
  mutation {
    publishPlan
  }
`;

const answer = async () =>
  new Response(JSON.stringify({ data: { plans: 1, boards: 1, publishPlan: true } }), {
    headers: { 'content-type': 'application/json' },
  });

const clientWith = (updates: MutationUpdates): Client =>
  createClient({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    fetch: answer as typeof fetch,
    exchanges: [cacheExchange({ updates: { Mutation: updates } }), fetchExchange],
  });

test('two concepts that a mutation changes both forget what they knew', async () => {
  const plans: MutationUpdates = { publishPlan: (_result, _args, cache) => forget(cache, 'Query', 'plans') };
  const boards: MutationUpdates = { publishPlan: (_result, _args, cache) => forget(cache, 'Query', 'boards') };
  const client = clientWith(allUpdates([plans, boards]));
  await client.query(LISTS, {});
  await client.mutation(PUBLISH, {});
  const known = (query: string) => client.query(query, {}, { requestPolicy: 'cache-only' });
  expect([(await known('{ plans }')).data, (await known('{ boards }')).data]).toEqual([null, null]);
});

test('a mutation that was refused changes nothing that is known', async () => {
  const refused = async () =>
    new Response(JSON.stringify({ data: { plans: 1, publishPlan: { __typename: 'Refused' } } }), {
      headers: { 'content-type': 'application/json' },
    });
  const plans: MutationUpdates = { publishPlan: (_result, _args, cache) => forget(cache, 'Query', 'plans') };
  const client = createClient({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    fetch: refused as typeof fetch,
    exchanges: [
      cacheExchange({ keys: { Refused: () => null }, updates: { Mutation: allUpdates([plans]) } }),
      fetchExchange,
    ],
  });
  await client.query(gql`{ plans }`, {});
  await client.mutation(gql`mutation { publishPlan { __typename } }`, {});
  const known = await client.query(gql`{ plans }`, {}, { requestPolicy: 'cache-only' });
  expect(known.data).toEqual({ plans: 1 });
});
