import type { Example } from './playground-examples.ts';

/** Results, the documents above, and what became of places. */
export const PLACE_EXAMPLES: readonly Example[] = [
  {
    name: 'figure',
    query: `# A rolled-up figure and what is under it: province, districts, communes.
query PovertyRate($unit: String! = "P33", $year: Int! = 2023) {
  figure(unitKey: $unit, indicatorCode: "poverty-rate", year: $year) {
    ...Shown
    target { statement }
    status
    required
    gap
    parts { ...Shown parts { ...Shown own { source status enteredAt } } }
  }
}

fragment Shown on Figure {
  unit { fullName }
  value
  numerator
  denominator
  reported
  expected
  synthetic
  standardCode
}`,
  },
  {
    name: 'documents',
    query: `# The documents above the plans, each with what it implements or is based on.
query Documents {
  directives {
    number
    kind
    issuer
    date
    title
    above { kind upper { number title } }
    revisions { title plan { unit { fullName } } }
  }
}`,
  },
  {
    name: 'succession',
    query: `# What became of a district's communes on 1 July 2025.
query Succession($district: String! = "D33-huyen-phu-cu") {
  unit(key: $district) {
    fullName
    validTo
    children(first: 50) {
      totalCount
      nodes { fullName successors { extent takesEffectOn source successor { key fullName parent { fullName } } } }
    }
  }
}`,
  },
];
