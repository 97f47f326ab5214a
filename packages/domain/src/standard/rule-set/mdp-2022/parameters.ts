import { ALLOWANCES, DEVICES, LATRINES, QUALIFICATIONS, WATER_SOURCES } from '../../household-facts.ts';
import type { Parameter } from '../../parameter.ts';
import { parametersOf } from '../parameter.build.ts';

export const SINCE = '2021-03-15';
const DECREE = 'NĐ 07/2021/NĐ-CP';
const LINES = 'Điều 3 khoản 1 điểm a';
const CLASSES = 'Điều 3 khoản 2';
const ANNEX = 'Phụ lục';
const CUT_OFFS = 'Điều 3';

const decree = parametersOf(DECREE, SINCE);
const circular = parametersOf('TT 07/2021/TT-BLĐTBXH', '2021-09-01');
const lowIncome = parametersOf('NĐ 30/2025/NĐ-CP', '2025-02-24');

const classes: readonly Parameter[] = [
  decree('incomeLine.rural', 'vndPerPersonMonth', 1_500_000, 'text', LINES),
  decree('incomeLine.urban', 'vndPerPersonMonth', 2_000_000, 'secondary', LINES),
  decree('deprivationLine', 'indicators', 3, 'secondary', `${CLASSES} điểm a, b`),
  decree('averageUpper.rural', 'vndPerPersonMonth', 2_250_000, 'secondary', `${CLASSES} điểm c`),
  decree('averageUpper.urban', 'vndPerPersonMonth', 3_000_000, 'secondary', `${CLASSES} điểm c`),
  circular('scoreLine.rural', 'points', 140, 'secondary', CUT_OFFS),
  circular('scoreLine.urban', 'points', 175, 'secondary', CUT_OFFS),
  circular('deprivationScoreLine', 'points', 30, 'secondary', CUT_OFFS),
  circular('pointsPerDeprivation', 'points', 10, 'secondary', CUT_OFFS),
];

/** The wording of the annex was not read; "secondary" is a public study note that paraphrases it nearly in its words. */
const deprivations: readonly Parameter[] = [
  decree('employment.workingAgeFrom', 'years', 15, 'unverified', ANNEX),
  decree(
    'employment.wording',
    'wording',
    'có ít nhất một người không có việc làm (trong độ tuổi, có khả năng và sẵn sàng làm việc), hoặc làm công ăn lương nhưng không có hợp đồng lao động',
    'unverified',
    ANNEX,
  ),
  decree('dependents.morePercentThan', 'percent', 50, 'secondary', ANNEX),
  decree('dependents.childUnder', 'years', 16, 'unverified', ANNEX),
  decree('dependents.allowances', 'answers', ['elderly', 'disability'], 'unverified', ANNEX, ALLOWANCES),
  decree('nutrition.childUnder', 'years', 16, 'secondary', ANNEX),
  // Sources differ: one writes "a child over 6", others "a person from 6 years on". The wider reading until confirmed.
  decree('healthInsurance.fromAge', 'years', 6, 'unverified', ANNEX),
  decree('adultEducation.fromAge', 'years', 16, 'secondary', ANNEX),
  decree('adultEducation.upToAge', 'years', 30, 'secondary', ANNEX),
  decree('adultEducation.minorUnder', 'years', 18, 'secondary', ANNEX),
  decree(
    'adultEducation.levelsOfMinors',
    'answers',
    ['lowerSecondary', 'upperSecondary', 'vocational', 'higher'],
    'secondary',
    ANNEX,
    QUALIFICATIONS,
  ),
  decree(
    'adultEducation.levelsOfAdults',
    'answers',
    ['upperSecondary', 'vocational', 'higher'],
    'secondary',
    ANNEX,
    QUALIFICATIONS,
  ),
  decree('schoolAttendance.fromAge', 'years', 3, 'secondary', ANNEX),
  decree('schoolAttendance.under', 'years', 16, 'secondary', ANNEX),
  decree('schoolAttendance.primaryFrom', 'years', 6, 'unverified', ANNEX),
  decree('schoolAttendance.lowerSecondaryFrom', 'years', 12, 'unverified', ANNEX),
  decree('housingQuality.nonDurableAtLeast', 'structures', 2, 'secondary', ANNEX),
  decree('housingArea.lessThan', 'squareMetres', 8, 'secondary', ANNEX),
  decree(
    'water.clean',
    'answers',
    ['piped', 'drilledWell', 'protectedDugWell', 'protectedSpring', 'rainwater', 'bottled'],
    'secondary',
    ANNEX,
    WATER_SOURCES,
  ),
  decree(
    'latrine.hygienic',
    'answers',
    ['septic', 'pourFlush', 'ventilated', 'improvedPit', 'doubleVault'],
    'unverified',
    ANNEX,
    LATRINES,
  ),
  decree('telecom.wording', 'wording', 'không có thành viên nào sử dụng dịch vụ internet', 'unverified', ANNEX),
  decree('informationDevices.devices', 'answers', DEVICES, 'unverified', ANNEX, DEVICES),
];

const labels: readonly Parameter[] = [
  lowIncome('lowIncomeUpper.rural', 'vndPerPersonMonth', 2_250_000, 'secondary', 'Điều 1 khoản 3'),
  lowIncome('lowIncomeUpper.urban', 'vndPerPersonMonth', 3_000_000, 'secondary', 'Điều 1 khoản 3'),
];

export const PARAMETERS: readonly Parameter[] = [...classes, ...deprivations, ...labels];
