import type { Page } from 'playwright-core';

/** What came before is told to the server by those who do it, as their own screens would. */
export function asking(page: Page) {
  return <T>(query: string, variables: object = {}): Promise<T> =>
    page.evaluate(async (body) => {
      const headers = { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' };
      const answer = await fetch('/graphql', { method: 'POST', headers, body });
      const { data, errors } = await answer.json();
      const refusals = Object.values(data ?? {}).flatMap((each) => (each as { refusals?: object[] })?.refusals ?? []);
      if (errors || refusals.length > 0) throw new Error(JSON.stringify(errors ?? refusals));
      return data;
    }, JSON.stringify({ query, variables }));
}

/** Of any mutation: why it was not done, which `asking` throws. */
export const REFUSED = '... on Refused { refusals { code path } }';
export const PUBLISH = `mutation P($input: PublishPlanInput!) { publishPlan(input: $input) { ${REFUSED} ... on PublishPlanSuccess { revision { id number } } } }`;
export const SAVE = `mutation S($input: SaveTargetInput!) { saveTarget(input: $input) { ${REFUSED} } }`;
