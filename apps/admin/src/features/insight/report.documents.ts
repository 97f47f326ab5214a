import { graphql, type ResultOf } from '@bacthang/contract';

const Line = graphql(`
  fragment ReportLineFacts on ReportLine @_unmask { name households persons householdRate personRate }
`);

const Movement = graphql(`
  fragment MovementFacts on MovementTable @_unmask {
    poor { name households persons }
    nearPoor { name households persons }
  }
`);

export const ReportQuery = graphql(
  `
    query InsightReport($unitKey: String!, $year: Int!) {
      unit(key: $unitKey) { id key fullName }
      povertyReport(unitKey: $unitKey, year: $year) {
        decidedCommunes
        communes
        standards
        synthetic
        movement { ...MovementFacts }
        tables {
          totalHouseholds
          main { ...ReportLineFacts }
          deprivationsOfPoor: deprivations(class: POOR) { deprivation households rate }
          deprivationsOfNearPoor: deprivations(class: NEAR_POOR) { deprivation households rate }
          groupsOfPoor: groups(class: POOR) { ...ReportLineFacts }
          groupsOfNearPoor: groups(class: NEAR_POOR) { ...ReportLineFacts }
          ethnicitiesOfPoor: ethnicities(class: POOR) { ...ReportLineFacts }
          ethnicitiesOfNearPoor: ethnicities(class: NEAR_POOR) { ...ReportLineFacts }
          causesOfPoor: causes(class: POOR) { ...ReportLineFacts }
          causesOfNearPoor: causes(class: NEAR_POOR) { ...ReportLineFacts }
          childrenOfPoor: children(class: POOR) { children withoutHealthInsurance malnourished notAtSchool }
          childrenOfNearPoor: children(class: NEAR_POOR) { children withoutHealthInsurance malnourished notAtSchool }
          overviewOfPoor: overview(class: POOR) { ...ReportLineFacts }
          overviewOfNearPoor: overview(class: NEAR_POOR) { ...ReportLineFacts }
        }
        parts {
          unit { id key fullName }
          tables { totalHouseholds main { ...ReportLineFacts } }
        }
      }
    }
  `,
  [Line, Movement],
);

export type Report = NonNullable<ResultOf<typeof ReportQuery>['povertyReport']>;
export type ReportLine = ResultOf<typeof Line>;
