import type { MissingAnswer } from '../classification.ts';
import type { HouseholdFacts, MemberFacts } from '../household-facts.ts';
import { type MemberQuestion, type Question, reaches } from './answer.ts';

// Members are counted through, not iterated over: with a million households the iterator is what one waits for.

/** Whether it is so of at least one member; of nobody where no member is asked about (the safe reading of the law). */
export function anyMember(question: MemberQuestion): Question {
  const { answer } = question;
  return {
    asksMembers: true,
    answer: ({ members }) => {
      let open = false;
      for (let at = 0; at < members.length; at += 1) {
        const found = answer(members[at] as MemberFacts);
        if (found === true) return true;
        if (found === undefined) open = true;
      }
      return open ? undefined : false;
    },
    missing: (facts) => missingOfMembers(question, facts),
  };
}

/** Whether it is so of more than `percent` % of all members. */
export function shareOfMembersAbove(percent: number, question: MemberQuestion): Question {
  const { answer } = question;
  return {
    asksMembers: true,
    answer: ({ members }) => {
      let certain = 0;
      let open = 0;
      for (let at = 0; at < members.length; at += 1) {
        const found = answer(members[at] as MemberFacts);
        if (found === true) certain += 1;
        if (found === undefined) open += 1;
      }
      // The least whole number of members that is more than so many per cent of them.
      return reaches(Math.floor((percent * members.length) / 100) + 1, certain, open);
    },
    missing: (facts) => missingOfMembers(question, facts),
  };
}

function missingOfMembers(question: MemberQuestion, { members }: HouseholdFacts): readonly MissingAnswer[] {
  return members.flatMap((member, index) =>
    question.answer(member) === undefined
      ? missingOf(question, member).map((field) => ['members', String(index), field])
      : [],
  );
}

function missingOf({ reads, ages }: MemberQuestion, member: MemberFacts): readonly string[] {
  const ageOpen = ages.some((age) => age(member.birthDate) === undefined);
  return [...(ageOpen ? ['birthDate'] : []), ...reads.filter((field) => member[field] === undefined)];
}
