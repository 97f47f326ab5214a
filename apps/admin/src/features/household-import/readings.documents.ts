import { graphql, type ResultOf } from '@bacthang/contract';
import { RefusalFacts, RefusedFacts } from '../../lib/refusal.fragment.ts';

export const ImportReadingsQuery = graphql(
  `
    query ImportReadings($unitKey: String!) {
      importReadings(unitKey: $unitKey) { id fileName stage done total interrupted refusals { ...RefusalFacts } }
    }
  `,
  [RefusalFacts],
);
export type ImportReading = ResultOf<typeof ImportReadingsQuery>['importReadings'][number];

export const CancelImportReading = graphql(
  `
    mutation CancelImportReading($input: CancelImportReadingInput!) {
      cancelImportReading(input: $input) {
        __typename
        ... on CancelImportReadingSuccess { readingId }
        ...RefusedFacts
      }
    }
  `,
  [RefusedFacts],
);
