import { graphql, type ResultOf } from '@bacthang/contract';
import { RefusedFacts } from '../../lib/refusal.fragment.ts';
import { HelpFacts } from '../support/support.documents.ts';

export const MemberFacts = graphql(`
  fragment MemberFacts on HouseholdMember @_unmask {
    id name birthDate sex relation identityNumber ethnicity disabled seriouslyIll withheld from to
  }
`);
export type MemberFacts = ResultOf<typeof MemberFacts>;

/** A household as a form needs it, and as both sides of a conflict stand. */
export const HouseholdFacts = graphql(
  `
    fragment HouseholdFacts on Household @_unmask {
      id
      code
      version
      synthetic
      headName
      origin
      existsFrom
      ending
      existsTo
      members { ...MemberFacts }
      addresses {
        detail
        from
        to
        village { id key name fullName ancestors { id key fullName tier } }
      }
    }
  `,
  [MemberFacts],
);
export type HouseholdFacts = ResultOf<typeof HouseholdFacts>;

/** The same with all that its card tells. */
export const HouseholdFile = graphql(
  `
    fragment HouseholdFile on Household @_unmask {
      ...HouseholdFacts
      allMembers { ...MemberFacts }
      classHistory { class classBefore labels year month standardCode policyYear decidedOn decisionNumber }
      certificates { number class policyYear issuedOn standing }
      ...HelpFacts
    }
  `,
  [HouseholdFacts, MemberFacts, HelpFacts],
);
export type HouseholdFile = ResultOf<typeof HouseholdFile>;

export const HouseholdQuery = graphql(
  `
    query HouseholdFile($id: ID!, $purpose: ReadingPurpose!, $note: String) {
      household(id: $id, purpose: $purpose, note: $note) { ...HouseholdFile }
    }
  `,
  [HouseholdFile],
);

/** What a form opens. */
export const HouseholdFactsQuery = graphql(
  `
    query HouseholdFacts($id: ID!) {
      household(id: $id, purpose: CORRECTION) { ...HouseholdFacts }
    }
  `,
  [HouseholdFacts],
);

export const SearchQuery = graphql(
  `
    query HouseholdSearch($unitKey: String!, $text: String!, $purpose: ReadingPurpose!) {
      householdSearch(unitKey: $unitKey, text: $text, purpose: $purpose) {
        __typename
        ... on HouseholdHits {
          more
          hits {
            id
            code
            headName
            memberName
            memberBirthYear
            class
            synthetic
            village { id name fullName parent { id fullName } }
          }
        }
        ...RefusedFacts
      }
    }
  `,
  [RefusedFacts],
);
type Found = ResultOf<typeof SearchQuery>['householdSearch'];
export type HouseholdHits = Extract<Found, { __typename: 'HouseholdHits' }>;
export type HouseholdHit = HouseholdHits['hits'][number];

export const FileReadsQuery = graphql(`
  query FileReads($id: ID!) {
    fileReads(householdId: $id) { at purpose note sensitive user { id name } }
  }
`);

export const RegisterUnitQuery = graphql(`
  query RegisterUnit($key: String!) {
    unit(key: $key) { id key name fullName tier }
  }
`);

export const VillagesQuery = graphql(`
  query Villages($key: String!) {
    unit(key: $key) {
      id
      children(first: 200) { edges { node { id key name fullName tier } } }
    }
  }
`);
