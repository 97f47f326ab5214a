import type { IndicatorFacts } from './indicator.fragment.ts';

/** Indicators as the screens read them, for tests. */

export const POVERTY: IndicatorFacts = {
  id: 'poverty-rate',
  code: 'poverty-rate',
  name: 'Tỷ lệ hộ nghèo',
  valueType: 'RATIO',
  unit: '%',
  per: 100,
  direction: 'DOWN',
  rollUp: 'RATIO_OF_SUMS',
  numerator: 'Số hộ nghèo',
  denominator: 'Tổng số hộ',
  breaksAtStandard: true,
  source: null,
};

export const HOMES: IndicatorFacts = {
  ...POVERTY,
  id: 'homes-built',
  code: 'homes-built',
  name: 'Nhà ở xây mới',
  valueType: 'COUNT',
  unit: 'căn nhà',
  per: 1,
  direction: 'UP',
  rollUp: 'SUM',
  numerator: 'Nhà ở xây mới',
  denominator: null,
  breaksAtStandard: false,
};

export const JOBS: IndicatorFacts = {
  ...HOMES,
  id: 'jobs-created',
  code: 'jobs-created',
  name: 'Việc làm mới',
  unit: 'lao động',
  numerator: 'Việc làm mới',
};
