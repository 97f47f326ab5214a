import { ALLOWANCES } from '../../household-facts.ts';
import type { Parameter } from '../../parameter.ts';
import { parametersOf } from '../parameter.build.ts';

/** In force on 01/01/2027; the periodic review of autumn 2026 may be the first on it, so it reads from then. */
export const SINCE = '2026-09-01';
const decree = parametersOf('NĐ 351/2025/NĐ-CP', SINCE);
const draft = parametersOf('Dự thảo nghị định chuẩn nghèo đa chiều giai đoạn 2026-2030', SINCE);
const circular = parametersOf('Văn bản hướng dẫn NĐ 351/2025/NĐ-CP', SINCE);

const classes: readonly Parameter[] = [
  decree('incomeLine.rural', 'vndPerPersonMonth', 2_200_000, 'secondary'),
  decree('incomeLine.urban', 'vndPerPersonMonth', 2_800_000, 'secondary'),
  decree('deprivationLine', 'indicators', 3, 'secondary'),
  decree('averageUpper.rural', 'vndPerPersonMonth', null, 'notFound'),
  decree('averageUpper.urban', 'vndPerPersonMonth', null, 'notFound'),
  circular('scoreLine.rural', 'points', null, 'notFound'),
  circular('scoreLine.urban', 'points', null, 'notFound'),
  circular('deprivationScoreLine', 'points', null, 'notFound'),
  circular('pointsPerDeprivation', 'points', null, 'notFound'),
  decree('indicators.wording', 'wording', '6 chiều, 12 chỉ số như dự thảo tháng 9/2025', 'unverified'),
];

/** Names from the draft, which what was said of the final decree fits; its own thresholds were not seen but for these. */
const deprivations: readonly Parameter[] = [
  draft('employment.workingAgeFrom', 'years', 15, 'unverified'),
  draft(
    'employment.wording',
    'wording',
    'có ít nhất một người không có việc làm, hoặc làm công ăn lương nhưng không có hợp đồng lao động',
    'unverified',
  ),
  draft('dependents.morePercentThan', 'percent', 50, 'unverified'),
  draft('dependents.childUnder', 'years', 16, 'unverified'),
  draft('dependents.allowances', 'answers', ['elderly', 'disability'], 'unverified', undefined, ALLOWANCES),
  draft('nutrition.childUnder', 'years', 16, 'unverified'),
  decree('healthInsurance.wording', 'wording', null, 'notFound'),
  decree('adultEducation.wording', 'wording', null, 'notFound'),
  decree('schoolAttendance.wording', 'wording', null, 'notFound'),
  decree('housingQuality.wording', 'wording', null, 'notFound'),
  decree('housingArea.wording', 'wording', null, 'notFound'),
  decree('digitalServices.wording', 'wording', null, 'notFound'),
  decree('water.wording', 'wording', null, 'notFound'),
  decree('latrine.wording', 'wording', null, 'notFound'),
  decree('waste.wording', 'wording', null, 'notFound'),
];

export const PARAMETERS: readonly Parameter[] = [...classes, ...deprivations];
