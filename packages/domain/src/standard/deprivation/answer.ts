import type { MissingAnswer } from '../classification.ts';
import type { HouseholdFacts, MemberFacts } from '../household-facts.ts';
import type { AgeTest } from './age.rules.ts';

/** Yes, no, or not known. */
export type Answer = boolean | undefined;

/** A question about a household whose parameters are settled. `missing` is asked only where the answer is not known. */
export interface Question {
  /** Whether it goes through the members, which takes longer than to look at the dwelling. */
  readonly asksMembers: boolean;
  readonly answer: (facts: HouseholdFacts) => Answer;
  readonly missing: (facts: HouseholdFacts) => readonly MissingAnswer[];
}

/** The same about one person: the fields it reads besides the birth date, and the ages it looks at. */
export interface MemberQuestion {
  readonly answer: (member: MemberFacts) => Answer;
  readonly reads: readonly (keyof MemberFacts)[];
  readonly ages: readonly AgeTest[];
}

/** No as soon as one is, yes only if both are. */
export function both(one: Answer, other: Answer): Answer {
  if (one === false || other === false) return false;
  return one === true && other === true ? true : undefined;
}

/** Yes as soon as one is, no only if neither is. */
export function either(one: Answer, other: Answer): Answer {
  if (one === true || other === true) return true;
  return one === false && other === false ? false : undefined;
}

export function not(answer: Answer): Answer {
  return answer === undefined ? undefined : !answer;
}

/** Whether at least `least` of some are so, where `open` more may be. */
export function reaches(least: number, certain: number, open: number): Answer {
  if (certain >= least) return true;
  return certain + open >= least ? undefined : false;
}
