import { graphql, type ResultOf } from '@bacthang/contract';
import { RefusedFacts } from '../../lib/refusal.fragment.ts';
import { CommitmentFacts } from '../target/commitment.fragment.ts';
import { IndicatorFacts } from '../target/indicator.fragment.ts';

/** A figure as it was reported, with who reported it. */
export const ReportFacts = graphql(`
  fragment ReportFacts on Observation @_unmask {
    id
    status
    source
    version
    numerator
    denominator
    value
    note
    enteredAt
    enteredBy { id name }
    indicator { id code }
    subgroup { id code }
  }
`);
export type ReportFacts = ResultOf<typeof ReportFacts>;

/** What is to be reported for a unit and year, what was, and the year before beside it. */
export const EntryQuery = graphql(
  `
    query Entry($unitKey: String!, $year: Int!, $lastYear: Int!) {
      unit(key: $unitKey) { id key fullName ancestors { id key } }
      asked: figures(unitKey: $unitKey, year: $year) {
        value
        reported
        expected
        required
        standardCode
        indicator { ...IndicatorFacts }
        subgroup { id code name }
        target { id ordinal statement commitment { ...CommitmentFacts } }
      }
      last: figures(unitKey: $unitKey, year: $lastYear) {
        value
        numerator
        denominator
        standardCode
        synthetic
        indicator { id code }
        subgroup { id code }
      }
      observations(unitKey: $unitKey, year: $year) { ...ReportFacts }
    }
  `,
  [IndicatorFacts, CommitmentFacts, ReportFacts],
);
export type EntryData = ResultOf<typeof EntryQuery>;

export const SubmitObservations = graphql(
  `
    mutation SubmitObservations($input: SubmitObservationsInput!) {
      submitObservations(input: $input) {
        __typename
        ... on SubmitObservationsSuccess { observations { ...ReportFacts } }
        ... on ObservationConflict { current { ...ReportFacts } }
        ...RefusedFacts
      }
    }
  `,
  [ReportFacts, RefusedFacts],
);

export const AcceptObservations = graphql(
  `
    mutation AcceptObservations($input: AcceptObservationsInput!) {
      acceptObservations(input: $input) {
        __typename
        ... on AcceptObservationsSuccess { observations { ...ReportFacts } }
        ... on ObservationConflict { current { ...ReportFacts } }
        ...RefusedFacts
      }
    }
  `,
  [ReportFacts, RefusedFacts],
);
