import { OBLIGATION_KINDS } from '@bacthang/domain';
import { enumOf } from '../../graphql/enums.ts';

export const ObligationKindEnum = enumOf(
  'ObligationKind',
  OBLIGATION_KINDS,
  'How often, or on what occasion, a report is owed.',
  {
    annual: 'Every year.',
    midTerm: 'Sơ kết: in the middle of the period.',
    final: 'Tổng kết: at the end of the period.',
    adHoc: 'When it is asked for.',
    followUp: 'On how the plan itself is put to work.',
  },
);

const DUE_RELATIONS = ['before', 'onOrBefore', 'during'] as const;

export const DueRelationEnum = enumOf('DueRelation', DUE_RELATIONS, 'How a report stands to its day.', {
  before: 'Trước ngày: the day before is the last one.',
  onOrBefore: 'Chậm nhất ngày: that day is the last one.',
  during: 'Trong: within the quarter.',
});
