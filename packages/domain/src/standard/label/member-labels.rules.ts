import type { PlainDate } from '../../shared/plain-date.ts';
import { agedAtLeast } from '../deprivation/age.rules.ts';
import { type Answer, both, not, type Question } from '../deprivation/answer.ts';
import type { SettledValues } from '../deprivation/deprivation-rule.ts';
import { anyMember } from '../deprivation/question.rules.ts';
import type { MemberFacts } from '../household-facts.ts';
import type { FactLabel } from './label.ts';

/** A label that the members tell, given the numbers of the law. */
type MemberLabel = (values: SettledValues, on: PlainDate) => Question;

/** Không có khả năng lao động: nobody of working age can work. Who is too young is not asked. */
const noLabourCapacity: MemberLabel = ({ number }, on) => {
  const workingAge = agedAtLeast(number('workingAgeFrom'), on);
  const able = anyMember({
    ages: [workingAge],
    reads: ['canWork'],
    answer: ({ birthDate, canWork }) => both(workingAge(birthDate), canWork),
  });
  return { ...able, answer: (facts) => not(able.answer(facts)) };
};

/** Hộ dân tộc thiểu số, by the head's ethnicity. */
const ethnicMinority: MemberLabel = ({ list }) => {
  const notCounted = new Set(list('notCounted'));
  return ofHead('ethnicity', ({ ethnicity }) => (ethnicity === undefined ? undefined : !notCounted.has(ethnicity)));
};

/** Hộ có người có công. */
const merit: MemberLabel = () => anyMember({ ages: [], reads: ['merit'], answer: (member) => member.merit });

/** Chủ hộ là nữ. */
const femaleHeaded: MemberLabel = () => ofHead('sex', ({ sex }) => (sex === undefined ? undefined : sex === 'female'));

export const MEMBER_LABELS: Readonly<Record<Exclude<FactLabel, 'averageLiving'>, MemberLabel>> = {
  noLabourCapacity,
  ethnicMinority,
  merit,
  femaleHeaded,
};

/** A question about the head; without a known head every member whose relation is not given may be it. */
function ofHead(field: keyof MemberFacts, answer: (head: MemberFacts) => Answer): Question {
  const isHead = ({ relation }: MemberFacts): Answer => (relation === undefined ? undefined : relation === 'head');
  return {
    asksMembers: true,
    answer: ({ members }) => {
      const head = members.find((member) => isHead(member) === true);
      return head && answer(head);
    },
    missing: ({ members }) => {
      const head = members.findIndex((member) => isHead(member) === true);
      if (head >= 0) return [['members', String(head), field]];
      const open = members.flatMap((member, index) => (isHead(member) === undefined ? [String(index)] : []));
      return open.map((index) => ['members', index, 'relation']);
    },
  };
}
