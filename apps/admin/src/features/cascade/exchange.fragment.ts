import { type FragmentOf, graphql } from '@bacthang/contract';
import { CommitmentFacts } from '../target/commitment.fragment.ts';

/** Where the exchange over a relaxed answer stands, and every step of it so far. */
export const ExchangeFacts = graphql(
  `
    fragment ExchangeFacts on Consent @_unmask {
      state
      version
      note
      decidedAt
      decidedBy {
        id
        name
      }
      viewerCanAccept
      requester {
        id
        name
      }
      publisher {
        id
        name
      }
      proposal {
        ...CommitmentFacts
      }
      steps {
        move
        at
        text
        by {
          id
          name
        }
        commitment {
          ...CommitmentFacts
        }
      }
    }
  `,
  [CommitmentFacts],
);
export type ExchangeFacts = FragmentOf<typeof ExchangeFacts>;
