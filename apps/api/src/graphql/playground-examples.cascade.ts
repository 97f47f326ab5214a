import type { Example } from './playground-examples.ts';

/** How targets go down, are answered and add up again. */
export const CASCADE_EXAMPLES: readonly Example[] = [
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
];
