import { graphql, type ResultOf } from '@bacthang/contract';
import { RefusalFacts } from '../../lib/refusal.fragment.ts';

/** A round as its name and its law: what every screen of it shows. */
export const RoundFacts = graphql(`
  fragment RoundFacts on ReviewRound @_unmask {
    id
    kind
    year
    month
    openedOn
    purpose
    way
    standardCode
    procedureCode
    policyYear
    version
    synthetic
    deadline
    deadlineCertain
    decision { number decidedOn signedBy totalHouseholds contentHash }
    opinion { askedOn givenOn agrees text }
    unit { id key fullName name ancestors { id key } }
  }
`);
export type RoundFacts = ResultOf<typeof RoundFacts>;

/** How far a round is, and what it has come to. */
export const RoundStanding = graphql(
  `
    fragment RoundStanding on ReviewRound @_unmask {
      id
      progress { cases overdue complaintsOpen decidable byStep { step count } }
      classes { class households persons }
      undecidable { ...RefusalFacts }
    }
  `,
  [RefusalFacts],
);

/** A household of a round, as a row. */
export const CaseRow = graphql(`
  fragment CaseRow on ReviewCase @_unmask {
    id
    householdId
    householdCode
    headName
    persons
    source
    step
    classBefore
    class
    version
    village { id key name }
  }
`);
export type CaseRow = ResultOf<typeof CaseRow>;

/** What was done to a household, and what may be done today. */
export const CaseSteps = graphql(
  `
    fragment CaseSteps on ReviewCase @_unmask {
      id
      doneSteps { act on late deadline by { id name } }
      nextSteps { act allowed overdue deadline deadlineCertain obstacles { ...RefusalFacts } }
    }
  `,
  [RefusalFacts],
);
export type CaseSteps = ResultOf<typeof CaseSteps>;

/** A round in a list of rounds. */
export type RoundRow = RoundFacts & ResultOf<typeof RoundStanding>;
