import { adultEducation } from '../../deprivation/adult-education.rules.ts';
import { dependents } from '../../deprivation/dependents.rules.ts';
import { employment } from '../../deprivation/employment.rules.ts';
import { healthInsurance } from '../../deprivation/health-insurance.rules.ts';
import { housingArea } from '../../deprivation/housing-area.rules.ts';
import { housingQuality } from '../../deprivation/housing-quality.rules.ts';
import { informationDevices } from '../../deprivation/information-devices.rules.ts';
import { latrine } from '../../deprivation/latrine.rules.ts';
import { nutrition } from '../../deprivation/nutrition.rules.ts';
import { schoolAttendance } from '../../deprivation/school-attendance.rules.ts';
import { telecom } from '../../deprivation/telecom.rules.ts';
import { water } from '../../deprivation/water.rules.ts';
import { LABEL_PARAMETERS } from '../labels.parameters.ts';
import type { RuleSet } from '../rule-set.ts';
import { PARAMETERS, SINCE } from './parameters.ts';

/**
 * NĐ 07/2021/NĐ-CP Đ3: income at or below the line *and* three deprivations or more is poor, the same with fewer, even
 * with none, near-poor. (English reports print "or"; the Vietnamese ones and the scoring circular have "và".)
 */
export const MDP_2022: RuleSet = {
  standard: 'MDP-2022',
  title: 'Chuẩn nghèo đa chiều giai đoạn 2022-2025, kéo dài hết năm 2026',
  since: SINCE,
  parameters: [...PARAMETERS, ...LABEL_PARAMETERS],
  deprivations: [
    { deprivation: 'employment', rule: employment },
    { deprivation: 'dependents', rule: dependents },
    { deprivation: 'nutrition', rule: nutrition },
    { deprivation: 'healthInsurance', rule: healthInsurance },
    { deprivation: 'adultEducation', rule: adultEducation },
    { deprivation: 'schoolAttendance', rule: schoolAttendance },
    { deprivation: 'housingQuality', rule: housingQuality },
    { deprivation: 'housingArea', rule: housingArea },
    { deprivation: 'water', rule: water },
    { deprivation: 'latrine', rule: latrine },
    { deprivation: 'telecom', rule: telecom },
    { deprivation: 'informationDevices', rule: informationDevices },
  ],
  ways: {
    income: {
      tests: [
        { class: 'poor', upTo: 'incomeLine', atLeast: 'deprivationLine' },
        { class: 'nearPoor', upTo: 'incomeLine', atLeast: null },
      ],
      weight: null,
      wordings: [],
      average: { over: 'incomeLine', upTo: 'averageUpper' },
    },
    score: {
      tests: [
        { class: 'poor', upTo: 'scoreLine', atLeast: 'deprivationScoreLine' },
        { class: 'nearPoor', upTo: 'scoreLine', atLeast: null },
      ],
      weight: 'pointsPerDeprivation',
      wordings: [],
      average: null,
    },
  },
};
