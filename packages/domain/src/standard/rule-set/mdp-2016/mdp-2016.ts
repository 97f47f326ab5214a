import { adultEducationByBirthYear } from '../../deprivation/adult-education-by-birth-year.rules.ts';
import { devicesOrLoudspeaker } from '../../deprivation/devices-or-loudspeaker.rules.ts';
import { healthCare } from '../../deprivation/health-care.rules.ts';
import { healthInsurance } from '../../deprivation/health-insurance.rules.ts';
import { housingArea } from '../../deprivation/housing-area.rules.ts';
import { housingQuality } from '../../deprivation/housing-quality.rules.ts';
import { latrine } from '../../deprivation/latrine.rules.ts';
import { schoolAttendanceAtAll } from '../../deprivation/school-attendance-at-all.rules.ts';
import { telecomOrTelephone } from '../../deprivation/telecom-or-telephone.rules.ts';
import { water } from '../../deprivation/water.rules.ts';
import { LABEL_PARAMETERS } from '../labels.parameters.ts';
import type { RuleSet } from '../rule-set.ts';
import { PARAMETERS, SINCE } from './parameters.ts';

/**
 * QĐ 59/2015/QĐ-TTg Đ2: whoever is at or below the poverty line is poor whatever else they have; between it and the line of
 * minimum living, three deprivations or more are poor and fewer near-poor.
 */
export const MDP_2016: RuleSet = {
  standard: 'MDP-2016',
  title: 'Chuẩn nghèo đa chiều giai đoạn 2016-2020, kéo dài hết năm 2021',
  since: SINCE,
  parameters: [...PARAMETERS, ...LABEL_PARAMETERS],
  deprivations: [
    { deprivation: 'healthCare', rule: healthCare },
    { deprivation: 'healthInsurance', rule: healthInsurance },
    { deprivation: 'adultEducation', rule: adultEducationByBirthYear },
    { deprivation: 'schoolAttendance', rule: schoolAttendanceAtAll },
    { deprivation: 'housingQuality', rule: housingQuality },
    { deprivation: 'housingArea', rule: housingArea },
    { deprivation: 'water', rule: water },
    { deprivation: 'latrine', rule: latrine },
    { deprivation: 'telecom', rule: telecomOrTelephone },
    { deprivation: 'informationDevices', rule: devicesOrLoudspeaker },
  ],
  ways: {
    income: {
      tests: [
        { class: 'poor', upTo: 'povertyLine', atLeast: null },
        { class: 'poor', upTo: 'livingLine', atLeast: 'deprivationLine' },
        { class: 'nearPoor', upTo: 'livingLine', atLeast: null },
      ],
      weight: null,
      wordings: ['nearPoor.wording'],
      average: { over: 'livingLine', upTo: 'averageUpper' },
    },
    score: {
      tests: [
        { class: 'poor', upTo: 'scorePovertyLine', atLeast: null },
        { class: 'poor', upTo: 'scoreLivingLine', atLeast: 'deprivationScoreLine' },
        { class: 'nearPoor', upTo: 'scoreLivingLine', atLeast: null },
      ],
      weight: 'pointsPerDeprivation',
      wordings: ['nearPoor.wording'],
      average: { over: 'scoreLivingLine', upTo: 'scoreAverageUpper' },
    },
  },
};
