import type { Example } from './playground-examples.ts';

/** Households: their reviews, the law they are judged by, what they need. */
export const REGISTER_EXAMPLES: readonly Example[] = [
  {
    name: 'reviewRounds',
    query: `# The reviews of a commune: how far each is, what it came to, and the households with what may be done next.
# All of them are made up. Sign in as dinh-cao@demo.example to see them, or as a unit above.
query ReviewRounds($unit: String! = "C12412") {
  reviewRounds(unitKey: $unit, first: 2) {
    nodes {
      kind
      year
      standardCode
      policyYear
      synthetic
      decision { number decidedOn totalHouseholds contentHash }
      classes { class households persons }
      progress { cases byStep { step count } overdue complaintsOpen }
      undecidable { code subject }
      cases(first: 3) {
        totalCount
        nodes { headName persons village { name } classBefore class step nextSteps { act allowed deadline overdue obstacles { code } } }
      }
    }
  }
}`,
  },
  {
    name: 'importReadings',
    query: `# The files of households of a commune: those that are being read right now and how far each is (ask again every second), and
# those that were read. Sign in as dinh-cao@demo.example; a file is sent to POST /api/imports.
query ImportReadings($unit: String! = "C12412") {
  importReadings(unitKey: $unit) { importId fileName stage done total interrupted refusals { code value } }
  householdImports(unitKey: $unit) { id fileName rowCount counts { waiting added scored } }
}`,
  },
  {
    name: 'householdSearch',
    query: `# Looking for a household: three letters or more, and what for. Open one with household(id, purpose): it is written down.
query HouseholdSearch($unit: String! = "C12412", $text: String! = "nguyen") {
  householdSearch(unitKey: $unit, text: $text, purpose: REVIEW) {
    __typename
    ... on HouseholdHits { more hits { id code headName memberName memberBirthYear class synthetic village { name } } }
    ... on Refused { refusals { code path value allowed } }
  }
}`,
  },
  {
    name: 'parameters',
    query: `# Every number and wording of a poverty standard: where it stands, how sure it is, and what an administrator has confirmed.
query Parameters {
  standards {
    code
    name
    parameters { key unit from value verified open citation { document article certainty } confirmation { source confirmedOn } }
  }
}`,
  },
  {
    name: 'supportNeeds',
    query: `# Who needs what in a year and has not got it, and why they are poor. The counts are the two sides of the coverage targets.
# Sign in as dinh-cao@demo.example to see it, or as a unit above. That names were read here is written down.
query SupportNeeds($unit: String! = "C12412", $year: Int! = 2024) {
  supportNeeds(unitKey: $unit, year: $year) {
    synthetic
    counts { kind { code ofPerson renewed indicatorCode } inNeed met }
    parts { unit { fullName } counts { kind { code } inNeed met } }
    causes { cause poor nearPoor waiting }
    unmet(first: 3, kind: "credit") {
      totalCount
      nodes { code headName memberName since class causes village { name } }
    }
  }
}`,
  },
  {
    name: 'householdMoves',
    query: `# Households on their way to and from a commune, then those that were. That names were read here is written down.
query HouseholdMoves($unit: String! = "C12412") {
  householdMoves(unitKey: $unit) {
    id
    version
    state
    headName
    persons
    fromUnit { key fullName }
    toUnit { key fullName }
    leavesOn
    arrivedOn
    reason
  }
}`,
  },
  {
    name: 'sendHousehold',
    query: `# Sends a household to another commune; until that one takes it in (the next example) it stands where it was. As an editor of the
# commune it lives in: dinh-cao@demo.example. Refused as it is: fill in the id and version of a household that householdSearch and
# household(id, purpose) give. Whoever is on the list of an open round is decided there first, which is a refusal, too.
mutation Send($input: SendHouseholdInput! = { householdId: "SG91c2Vob2xkOjA=", expectedVersion: 1, toUnitKey: "C12424", leavesOn: "2025-03-01" }) {
  sendHousehold(input: $input) {
    __typename
    ... on SendHouseholdSuccess { move { id version state headName toUnit { key fullName } } }
    ... on HouseholdConflict { yourVersion current { version } }
    ... on Refused { refusals { code path value allowed subject } }
  }
}`,
  },
  {
    name: 'takeInHousehold',
    query: `# Takes a household in that was sent here: its village, and the first day on which it lives there. Classes, certificates, causes and
# needs go along, and both communes' figures are counted anew. As tien-tien@demo.example, with the id of a move on its way.
mutation TakeIn($input: TakeInHouseholdInput! = { moveId: "SG91c2Vob2xkTW92ZTow", expectedVersion: 1, villageKey: "", arrivesOn: "2025-03-02" }) {
  takeInHousehold(input: $input) {
    __typename
    ... on TakeInHouseholdSuccess { move { id version state arrivedOn householdId } }
    ... on HouseholdMoveConflict { yourVersion current { state version } }
    ... on Refused { refusals { code path value allowed subject } }
  }
}`,
  },
];
