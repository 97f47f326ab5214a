import { BINDINGS, COMMITMENT_KINDS, COMPARATORS, DECISIONS, DISTRIBUTIONS, RELATIONS } from '@bacthang/domain';
import { enumOf } from '../../graphql/enums.ts';

export const CommitmentKindEnum = enumOf('CommitmentKind', COMMITMENT_KINDS, 'What a target commits to.', {
  level: 'A value at the end of the named year.',
  averageChange: 'A mean change a year over the period, in the good direction, in points.',
  annualQuantity: 'A quantity in each year of the period.',
  totalQuantity: 'A quantity over the whole period.',
  maintain: 'A value that holds in each year.',
  coverage: 'A share of those eligible and in need; nobody in need is met.',
  relativeToParent: "Held against the parent unit's value of the same indicator and year.",
  relativeReduction: 'A fraction of the base year to be taken off.',
  asAssigned: 'Whatever the tier above assigns for the year.',
  milestone: 'Reached by the date, or a number of units that reach it.',
  qualitative: 'No number: assessed by a named organization, with evidence.',
});

export const ComparatorEnum = enumOf('Comparator', COMPARATORS, 'How the value binds.', {
  lt: 'Dưới: below.',
  le: 'Không quá: at most.',
  eq: 'Đạt: the value itself.',
  ge: 'Từ … trở lên: at least.',
  gt: 'Trên: above.',
  about: 'Khoảng: about.',
});

export const BindingEnum = enumOf('Binding', BINDINGS, 'How far a unit below may deviate.', {
  floor: 'May be tightened, never relaxed.',
  negotiable: "May be relaxed with a reason, and then waits for the publisher's consent.",
  reference: 'Free.',
});

export const DistributionEnum = enumOf('Distribution', DISTRIBUTIONS, 'How a commitment reaches the units below.', {
  same: 'Each unit takes the same commitment, read with its own baseline.',
  assigned: 'The publisher gives each unit its figure.',
  contribute: 'Units propose; only the sum must hold.',
});

export const DecisionEnum = enumOf('Decision', DECISIONS, 'How a unit answers an inherited target.', {
  adopt: 'Takes it as it is.',
  tighten: 'Commits to more.',
  relax: 'Commits to less.',
  notApplicable: 'There is nothing here that it could be about; says why.',
  local: 'A target of its own, with nothing above it.',
});

export const RelationEnum = enumOf('Relation', RELATIONS, "How a unit's commitment stands to the one it inherited.", {
  tighter: 'It asks more of itself.',
  equal: 'It asks the same.',
  looser: 'It asks less.',
  incomparable:
    'The two cannot be held against each other: a baseline or an assignment is missing, or they measure differently.',
});
