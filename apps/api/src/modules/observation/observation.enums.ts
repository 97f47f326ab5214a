import { OBSERVATION_SOURCES, OBSERVATION_STATUSES, UNIT_HISTORIES } from '@bacthang/domain';
import { enumOf } from '../../graphql/enums.ts';

export const ObservationSourceEnum = enumOf('ObservationSource', OBSERVATION_SOURCES, 'Where a figure comes from.', {
  report: 'A unit entered it here.',
  planDocument: 'A plan printed it.',
  review: 'The yearly review of households.',
  register: 'Counted from what the register holds of needs and supports.',
  survey: 'A sample survey of the statistics office: a series of its own.',
  synthetic: 'Made up for the demonstration; never a real result.',
});

export const ObservationStatusEnum = enumOf('ObservationStatus', OBSERVATION_STATUSES, 'How final a figure is.', {
  estimated: 'Ước thực hiện: before the review is approved.',
  provisional: 'Tạm tính: submitted, not yet accepted above.',
  official: 'Chính thức: accepted by the tier above.',
});

export const UnitHistoryEnum = enumOf('UnitHistory', UNIT_HISTORIES, "What a unit's figures of a year are made of.", {
  standing: 'The unit stood at the end of the year.',
  predecessors: 'It was formed later, from whole units: the figure is what theirs come to.',
  divided: 'It was formed later, partly from a divided unit without recorded shares: there is no figure to compare.',
  unknown: 'It was formed later, and what it was formed from is not recorded.',
});
