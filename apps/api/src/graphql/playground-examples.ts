import { INSIGHT_EXAMPLES } from './playground-examples.insight.ts';
import { STANDING_EXAMPLES } from './playground-examples.standing.ts';

/** A worked example: a tab of the playground. */
export interface Example {
  readonly name: string;
  readonly query: string;
}

/**
 * Worked examples, one tab each. They need no id: they begin at a unit of the demonstration (P33 is the former province
 * Hưng Yên). The test suite runs every one of them and counts its SQL statements.
 */
export const PLAYGROUND_EXAMPLES: readonly Example[] = [
  {
    name: 'who',
    query: `# Who is signed in, and what waits for them.
# Sign in at /dang-nhap in this browser first: the playground uses the same cookie.
query Who {
  viewer {
    user { name email }
    members { role organization { name unit { key fullName } } }
    work {
      __typename
      ... on PlanToAnswer { organization { name } revision { title documentNumber number } answered total }
      ... on ConsentToDecide { consent { requester { name } target { statement reason } } }
      ... on RevisionToCompare { base { number } next { number title } }
      ... on ResultsToEnter { unit { fullName } year entered total }
      ... on ResultsToAccept { unit { fullName } year count }
    }
  }
}`,
  },
  {
    name: 'planTree',
    query: `# The plan tree of a province: its plans with their targets, and the plans of the units below.
query PlanTree($unit: String! = "P33") {
  unit(key: $unit) {
    fullName
    plans {
      organization { name }
      latest { ...PlanWithTargets children { plan { unit { fullName } } ...PlanWithTargets } }
      draft { ...PlanWithTargets }
    }
  }
}

fragment PlanWithTargets on Revision {
  documentNumber
  title
  number
  contentHash
  targets {
    statement
    indicator { name unit }
    subgroup { name }
    commitment { kind comparator value upper periodFrom periodTo condition }
    binding
    distribution
    nestedIn { key }
    decision
  }
}`,
  },
  {
    name: 'lineage',
    query: `# From the targets of a commune's plan up to the directive, with revision numbers and hashes.
# Before the commune has published, try a district ("D33-huyen-phu-cu") or the province ("P33").
query LineageOfTargets($unit: String! = "C12412") {
  unit(key: $unit) {
    fullName
    plans {
      latest {
        targets {
          statement
          decision
          lineage {
            targets { organization { name } revisionNumber contentHash target { statement commitment { comparator value periodTo } } }
            directives { number issuer title date }
            edges { kind lower { number } upper { number } }
          }
        }
      }
    }
  }
}`,
  },
  {
    name: 'answers',
    query: `# What all districts answered to each target of the province's plan.
query Answers($unit: String! = "P33") {
  unit(key: $unit) {
    plans {
      latest {
        title
        targets {
          statement
          binding
          answers {
            revision { number plan { unit { fullName } } }
            decision
            commitment { comparator value periodTo }
            reason
            comparison { relation difference childBound parentBound year }
            consent { state note }
          }
        }
      }
    }
  }
}`,
  },
  {
    name: 'addUp',
    query: `# Do the parts add up? For each target of the province: what the districts promise together against what is required,
# the room in points and in households, who has not answered, and the room one district has left.
query AddUp($unit: String! = "P33", $district: String! = "D33-huyen-phu-cu", $reading: AnswerReading = BINDING) {
  unit(key: $unit) {
    plans {
      latest {
        targets {
          statement
          addUp(reading: $reading) {
            year
            required { comparator value provisional }
            implied { comparator value }
            holds
            slack
            slackCount
            counted
            notAnswered
            uncounted { unitKey cause }
            heldConstant { unitKey year count }
            movers { unitKey excess count }
          }
          headroom(unitKey: $district, reading: $reading) { year shown count limited }
        }
      }
    }
  }
}`,
  },
  {
    name: 'whatIf',
    query: `# What would become of the answers below, and of the sum, if a target asked something else. Nothing is stored, and nobody
# below sees it. Refused on purpose: no such target. Fill in the id of one from "addUp".
query WhatIf($input: WhatIfInput! = {
  targetId: "VGFyZ2V0OjA="
  commitment: { kind: LEVEL, comparator: LT, value: "0.8", periodFrom: 2025, periodTo: 2025 }
  binding: FLOOR
}) {
  whatIf(input: $input) {
    __typename
    ... on WhatIf {
      before { year implied { comparator value } holds }
      after { year required { comparator value } implied { comparator value } holds slack slackCount }
      units { unitName standing after { relation difference obstacle } }
    }
    ... on Refused { refusals { code path value allowed } }
  }
}`,
  },
  {
    name: 'rivals',
    query: `# Two plans above that set the same indicator for a unit: which one binds in its draft, and where neither covers the other.
query Rivals($unit: String! = "P33") {
  unit(key: $unit) {
    plans {
      latest {
        inheritedTargets {
          target { statement }
          binds
          rivals { target { statement revision { documentNumber } } conflict { relation obstacle difference } }
        }
      }
    }
  }
}`,
  },
  {
    name: 'rebases',
    query: `# The three-way comparison: what a newer revision above means for a district's plan, target by target.
# Empty until the province publishes its next revision; then rebasePlan takes it over.
query Rebases($unit: String! = "D33-huyen-phu-cu") {
  unit(key: $unit) {
    plans {
      rebases {
        moved
        base { id number }
        next { id number title }
        targets {
          outcome
          resolutions
          change { key kind fields before { commitment { comparator value periodTo } } after { statement commitment { comparator value periodTo } } }
          answer { version decision commitment { comparator value periodTo } reason }
        }
      }
    }
  }
}`,
  },
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
  ...STANDING_EXAMPLES,
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
  {
    name: 'reviewRounds',
    query: `# The reviews of a commune: how far each is, what it came to, and the households with what may be done next.
# All of them are made up. Sign in as dinh-cao@demo.example to see them, or as a unit above.
query ReviewRounds($unit: String! = "C12412") {
  reviewRounds(unitKey: $unit) {
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
  ...INSIGHT_EXAMPLES,
  {
    name: 'answerTarget',
    query: `# Changing things: every mutation takes one input and answers its success, Refused with all reasons, or a conflict.
# This one is refused on purpose: no such plan. Fill in ids from the queries before it.
mutation Answer($input: AnswerTargetInput! = { planId: "UGxhbjow", parentTargetId: "VGFyZ2V0OjA=", expectedVersion: 0, decision: ADOPT }) {
  answerTarget(input: $input) {
    __typename
    ... on AnswerTargetSuccess { inherited { state answer { version decision } } }
    ... on Refused { refusals { code path value allowed subject } }
    ... on TargetConflict { yourVersion current { version decision commitment { value } } }
  }
}`,
  },
];
