import type { Example } from './playground-examples.ts';

/** Plans, where they come from and whom they reach. */
export const PLAN_EXAMPLES: readonly Example[] = [
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
];
