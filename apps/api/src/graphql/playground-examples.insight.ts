import type { Example } from './playground-examples.ts';

/** What stands behind the poverty figures: tables, why they changed, and what deserves a second look. */
export const INSIGHT_EXAMPLES: readonly Example[] = [
  {
    name: 'povertyReport',
    query: `# The report tables of a year, counted from the decided lists: the movement tables (9 = 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8 always),
# and the main result of the unit and of each one right below. Only communes that have decided count.
query PovertyReport($unit: String! = "P33", $year: Int! = 2023) {
  povertyReport(unitKey: $unit, year: $year) {
    decidedCommunes
    communes
    synthetic
    movement { poor { name households persons } nearPoor { name households persons } }
    tables {
      totalHouseholds
      main { name households persons householdRate }
      deprivations(class: POOR) { deprivation households rate }
      groups(class: POOR) { name households persons }
    }
    parts { unit { key fullName } tables { main { name households } } }
  }
}`,
  },
  {
    name: 'povertyChange',
    query: `# Why the number of poor households changed between two years: before + the four parts = after, with the households behind each.
# Null until both years have a decided round.
query PovertyChange($unit: String! = "P33", $from: Int! = 2022, $to: Int! = 2023) {
  povertyChange(unitKey: $unit, from: $from, to: $to, list: [POOR]) {
    households
    split { before after parts { part listed changed households { change household { householdId code } } } }
  }
}`,
  },
  {
    name: 'povertyUnderStandard',
    query: `# What if: the answers of a year's reviews judged by another standard, by the units right below. Nothing of it is stored.
query PovertyUnderStandard($unit: String! = "P33", $year: Int! = 2023, $standard: String! = "MDP-2016") {
  povertyUnderStandard(unitKey: $unit, year: $year, standardCode: $standard) {
    communes
    total { households moved stayed undecided tallies { from to reason households } }
    parts { unit { key fullName } households moved stayed undecided }
  }
}`,
  },
  {
    name: 'povertySigns',
    query: `# What in the reviews deserves a second look, by which rule, and how often that rule is wrong about honest units. It accuses nobody.
query PovertySigns($unit: String! = "P33", $year: Int! = 2023) {
  povertySigns(unitKey: $unit, year: $year) {
    decisions
    checks { kind falseAlarm examined signs { unit { fullName } figures { name value } households { householdId code } } }
  }
}`,
  },
];
