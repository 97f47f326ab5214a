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
      classHistory { class classBefore labels year month standardCode policyYear decidedOn decisionNumber unit { id fullName } }
      history {
        kind
        on
        reason
        fromVillage { id name fullName ancestors { id fullName tier } }
        village { id name fullName ancestors { id fullName tier } }
        commune { id fullName }
        other { id code }
      }
      certificates { number class policyYear issuedOn standing commune { id fullName } }
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

/** A household on its way from one commune to another, or what became of it. */
export const MoveFacts = graphql(`
  fragment MoveFacts on HouseholdMove @_unmask {
    id
    version
    state
    fromUnit { id key fullName }
    toUnit { id key fullName }
    leavesOn
    arrivedOn
    note
    reason
    headName
    persons
    householdId
    code
  }
`);
export type MoveFacts = ResultOf<typeof MoveFacts>;

export const MovesQuery = graphql(
  `
    query HouseholdMoves($unitKey: String!) {
      householdMoves(unitKey: $unitKey) { ...MoveFacts }
    }
  `,
  [MoveFacts],
);

export const CommunesQuery = graphql(`
  query CommunesOnDay($search: String!, $on: Date) {
    units(search: $search, tier: COMMUNE, on: $on, first: 8) {
      edges { cursor node { id key fullName ancestors { id fullName tier } } }
    }
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
