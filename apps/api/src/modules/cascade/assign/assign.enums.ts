import { ALLOCATION_BASES, ALLOCATION_METHODS, ASSIGNMENT_MEASURES } from '@bacthang/domain';
import { enumOf } from '../../../graphql/enums.ts';

export const AllocationMethodEnum = enumOf('AllocationMethod', ALLOCATION_METHODS, 'How shares are proposed.', {
  proportional: 'In proportion to a basis.',
  sameReduction: 'Every unit changes by the same fraction of what it has.',
  sameLevel: 'All end at one rate, and none turns back.',
});

export const AllocationBasisEnum = enumOf(
  'AllocationBasis',
  ALLOCATION_BASES,
  'What a proportional share is in proportion to.',
  { start: 'The figure at the start: poor households.', denominator: 'The denominator: households, population.' },
);

const ALLOCATION_DIRECTIONS = ['up', 'down'] as const;

export const AllocationDirectionEnum = enumOf(
  'AllocationDirection',
  ALLOCATION_DIRECTIONS,
  'Which way a share moves the figure of a unit.',
  { up: 'It adds: insured people, new jobs.', down: 'It takes away: poor households.' },
);

export const AssignmentMeasureEnum = enumOf(
  'AssignmentMeasure',
  ASSIGNMENT_MEASURES,
  'What an assigned figure is held against.',
  { atEnd: 'The state at the end of the year.', inYear: 'What the year alone brings.' },
);
