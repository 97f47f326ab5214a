import type { IndicatorFacts } from './indicator.fragment.ts';

/** An indicator as the screens read it, for tests: the rate of poor households. */
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
