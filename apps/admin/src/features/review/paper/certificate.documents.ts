import { graphql, type ResultOf } from '@bacthang/contract';
import { PageFacts } from '../../../lib/page.fragment.ts';
import { RefusedFacts } from '../../../lib/refusal.fragment.ts';
import { RoundFacts } from '../review.documents.ts';

/** Whom a round gave a certificate, with what it says beside the household's own people. */
export const CertificatesQuery = graphql(
  `
    query RoundCertificates($id: ID!, $after: String) {
      reviewRound(id: $id) {
        id
        ...RoundFacts
        cases(first: 200, after: $after) {
          pageInfo { ...PageFacts }
          edges {
            cursor
            node {
              id
              householdId
              headName
              householdCode
              village { id name }
              certificate { number class policyYear issuedOn standing }
              result { reasons { kind deprivation } }
            }
          }
        }
      }
    }
  `,
  [PageFacts, RoundFacts],
);
export type CertifiedRound = NonNullable<ResultOf<typeof CertificatesQuery>['reviewRound']>;
export type CertifiedCase = CertifiedRound['cases']['edges'][number]['node'];

/** What a certificate says of the people. The reading is written down, its purpose the review. */
export const CertifiedHouseholdQuery = graphql(`
  query CertifiedHousehold($id: ID!) {
    household(id: $id, purpose: REVIEW) {
      id
      members { id name birthDate sex relation ethnicity identityNumber withheld }
      addresses { detail from to village { id fullName } }
    }
  }
`);
export type CertifiedHousehold = NonNullable<ResultOf<typeof CertifiedHouseholdQuery>['household']>;

export const IssueCertificates = graphql(
  `
    mutation IssueCertificates($input: IssueCertificatesInput!) {
      issueCertificates(input: $input) {
        __typename
        ... on IssueCertificatesSuccess { round { id } }
        ...RefusedFacts
      }
    }
  `,
  [RefusedFacts],
);
