import { dependents } from '../../deprivation/dependents.rules.ts';
import { employment } from '../../deprivation/employment.rules.ts';
import { nutrition } from '../../deprivation/nutrition.rules.ts';
import { LABEL_PARAMETERS } from '../labels.parameters.ts';
import type { RuleSet } from '../rule-set.ts';
import { PARAMETERS, SINCE } from './parameters.ts';

/**
 * NĐ 351/2025/NĐ-CP: the shape of 2022 with higher lines. (Drafts of 2025 had two steps of income; the decree dropped
 * them.) Most definitions were not found: those deprivations can only be told by a finding of a review.
 */
export const MDP_2027: RuleSet = {
  standard: 'MDP-2027',
  title: 'Chuẩn nghèo đa chiều giai đoạn 2027-2030',
  since: SINCE,
  parameters: [...PARAMETERS, ...LABEL_PARAMETERS],
  deprivations: [
    { deprivation: 'employment', rule: employment },
    { deprivation: 'dependents', rule: dependents },
    { deprivation: 'healthInsurance', rule: null },
    { deprivation: 'nutrition', rule: nutrition },
    { deprivation: 'adultEducation', rule: null },
    { deprivation: 'schoolAttendance', rule: null },
    { deprivation: 'housingArea', rule: null },
    { deprivation: 'housingQuality', rule: null },
    { deprivation: 'digitalServices', rule: null },
    { deprivation: 'water', rule: null },
    { deprivation: 'latrine', rule: null },
    { deprivation: 'waste', rule: null },
  ],
  ways: {
    income: {
      tests: [
        { class: 'poor', upTo: 'incomeLine', atLeast: 'deprivationLine' },
        { class: 'nearPoor', upTo: 'incomeLine', atLeast: null },
      ],
      weight: null,
      wordings: ['indicators.wording'],
      average: { over: 'incomeLine', upTo: 'averageUpper' },
    },
    score: {
      tests: [
        { class: 'poor', upTo: 'scoreLine', atLeast: 'deprivationScoreLine' },
        { class: 'nearPoor', upTo: 'scoreLine', atLeast: null },
      ],
      weight: 'pointsPerDeprivation',
      wordings: ['indicators.wording'],
      average: null,
    },
  },
};
