import type { TadaDocumentNode } from '@bacthang/contract';
import { type ExecutionResult, print } from 'graphql';

/** Speaks GraphQL as one person. */
export interface TestClient {
  /** The data of an operation that must succeed as GraphQL; refusals are data. Throws what the server answered otherwise. */
  run<Result, Variables>(
    document: TadaDocumentNode<Result, Variables>,
    ...variables: VariablesOf<Variables>
  ): Promise<Result>;
  /** The whole answer, errors and all, of a document given as text. */
  execute(document: string, variables?: Record<string, unknown>): Promise<ExecutionResult<Record<string, unknown>>>;
}

type VariablesOf<Variables> = Record<never, never> extends Variables ? [variables?: Variables] : [variables: Variables];

type Fetch = (url: string, init: RequestInit) => Response | Promise<Response>;

export function testClient(fetch: Fetch, headers: Record<string, string>): TestClient {
  async function send<T>(query: string, variables: unknown): Promise<ExecutionResult<T>> {
    const response = await fetch('http://localhost/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'x-graphql-yoga-csrf': '1',
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as ExecutionResult<T>;
  }
  return {
    run: async <Result, Variables>(
      document: TadaDocumentNode<Result, Variables>,
      ...[variables]: VariablesOf<Variables>
    ) => {
      const { data, errors } = await send<Result>(print(document), variables);
      if (errors || !data) throw new Error(JSON.stringify(errors, null, 2));
      return data;
    },
    execute: (document, variables) => send(document, variables),
  };
}
