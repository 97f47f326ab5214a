import { graphql, type ResultOf } from '@bacthang/contract';

const KindFacts = graphql(`
  fragment KindFacts on SupportKind @_unmask { code name ofPerson renewed causes indicatorCode }
`);
export type KindFacts = ResultOf<typeof KindFacts>;

/** The indicators by name, of which a kind may be counted into those that are ratios. */
export const IndicatorNamesQuery = graphql(`query IndicatorNames { indicators { id code name valueType } }`);

export const KindsQuery = graphql(`query SupportKinds { supportKinds { ...KindFacts } }`, [KindFacts]);

const GivenFacts = graphql(
  `
    fragment GivenFacts on Support @_unmask {
      id givenOn amount inKind source giver note memberName withdrawnOn withdrawnReason correctsId
      kind { ...KindFacts }
    }
  `,
  [KindFacts],
);
export type GivenFacts = ResultOf<typeof GivenFacts>;

const NeedFacts = graphql(
  `
    fragment NeedFacts on SupportNeed @_unmask {
      id from to eligible note memberName
      kind { ...KindFacts }
      answeredBy { id givenOn }
    }
  `,
  [KindFacts],
);
export type NeedFacts = ResultOf<typeof NeedFacts>;

/** What a household's card tells of causes, needs and help. */
export const HelpFacts = graphql(
  `
    fragment HelpFacts on Household @_unmask {
      id
      causes
      causeHistory { cause from to }
      suggestedSupport
      needs { ...NeedFacts }
      supports { ...GivenFacts }
      members { id name }
    }
  `,
  [NeedFacts, GivenFacts],
);
export type HelpFacts = ResultOf<typeof HelpFacts>;

const CountFacts = graphql(`fragment CountFacts on NeedCount @_unmask { inNeed met kind { ...KindFacts } }`, [
  KindFacts,
]);
export type CountFacts = ResultOf<typeof CountFacts>;

export const NeedsQuery = graphql(
  `
    query SupportNeeds($unitKey: String!, $year: Int!, $group: String) {
      unit(key: $unitKey) { id key fullName tier }
      subgroups { id code name }
      supportNeeds(unitKey: $unitKey, year: $year, subgroupCode: $group) {
        synthetic
        counts { ...CountFacts }
        parts { unit { id key name fullName tier } counts { ...CountFacts } }
        causes { cause poor nearPoor waiting }
      }
    }
  `,
  [CountFacts],
);
export type SupportNeeds = NonNullable<ResultOf<typeof NeedsQuery>['supportNeeds']>;

const AnsweredPage = graphql(
  `
    fragment AnsweredPage on AnsweredNeed @_unmask {
      id householdId code headName memberName class causes since
      kind { ...KindFacts }
      village { id name fullName parent { id fullName } }
      given { on source giver amount inKind }
    }
  `,
  [KindFacts],
);
export type AnsweredNeed = ResultOf<typeof AnsweredPage>;

/** Who waits, or who was helped: two lists that together are all in need. */
export const AnsweredQuery = graphql(
  `
    query AnsweredNeeds($unitKey: String!, $year: Int!, $group: String, $helped: Boolean!, $kind: String, $cause: PovertyCause, $within: String, $first: Int, $after: String) {
      supportNeeds(unitKey: $unitKey, year: $year, subgroupCode: $group) {
        unmet(kind: $kind, cause: $cause, unitKey: $within, first: $first, after: $after) @skip(if: $helped) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes { ...AnsweredPage }
        }
        helped(kind: $kind, cause: $cause, unitKey: $within, first: $first, after: $after) @include(if: $helped) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes { ...AnsweredPage }
        }
      }
    }
  `,
  [AnsweredPage],
);
