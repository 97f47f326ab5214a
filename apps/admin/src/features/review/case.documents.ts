import { graphql, type ResultOf } from '@bacthang/contract';
import type { Client } from 'urql';
import { CaseRow, CaseSteps, RoundFacts } from './review.documents.ts';

/** One household in its round: what was answered, what came of it and why. */
export const CaseQuery = graphql(
  `
    query ReviewCase($id: ID!) {
      reviewCase(id: $id) {
        id
        ...CaseRow
        ...CaseSteps
        certificate { number class policyYear issuedOn standing }
        complaints { id on reason recheckedOn class finding postedOn }
        result {
          class
          on
          labels
          facts
          receiptHash
          reasons { kind amount count line deprivation provincialClass citation { document article } }
        }
        round { id ...RoundFacts }
      }
    }
  `,
  [CaseRow, CaseSteps, RoundFacts],
);
export type OpenCase = NonNullable<ResultOf<typeof CaseQuery>['reviewCase']>;

/** After it was scored: what the device keeps of a household is to have the version that is stored. */
export function askAgain(client: Client, id: string): void {
  void client.query(CaseQuery, { id }, { requestPolicy: 'network-only' }).toPromise();
}
