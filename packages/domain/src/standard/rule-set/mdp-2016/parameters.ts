import { DEVICES, LATRINES, QUALIFICATIONS, WATER_SOURCES } from '../../household-facts.ts';
import type { Parameter } from '../../parameter.ts';
import { parametersOf } from '../parameter.build.ts';

/** The general review of autumn 2015 already counted by this standard: the published starting figures are its. */
export const SINCE = '2015-09-01';
const CLASSES = 'Điều 2';
const decision = parametersOf('QĐ 59/2015/QĐ-TTg', SINCE);
const circular = parametersOf('TT 17/2016/TT-BLĐTBXH', SINCE);

const classes: readonly Parameter[] = [
  decision('povertyLine.rural', 'vndPerPersonMonth', 700_000, 'text', CLASSES),
  decision('povertyLine.urban', 'vndPerPersonMonth', 900_000, 'text', CLASSES),
  decision('livingLine.rural', 'vndPerPersonMonth', 1_000_000, 'text', CLASSES),
  decision('livingLine.urban', 'vndPerPersonMonth', 1_300_000, 'text', CLASSES),
  decision('deprivationLine', 'indicators', 3, 'text', CLASSES),
  // What was read of the near-poor says "three or less", garbled; fewer than makes a poor household is what is left.
  decision('nearPoor.wording', 'wording', 'thiếu hụt dưới 03 chỉ số', 'unverified', CLASSES),
  decision('averageUpper.rural', 'vndPerPersonMonth', 1_500_000, 'secondary', CLASSES),
  decision('averageUpper.urban', 'vndPerPersonMonth', 1_950_000, 'secondary', CLASSES),
  circular('scorePovertyLine.rural', 'points', 120, 'unverified'),
  circular('scorePovertyLine.urban', 'points', 140, 'unverified'),
  circular('scoreLivingLine.rural', 'points', 150, 'unverified'),
  circular('scoreLivingLine.urban', 'points', 175, 'unverified'),
  circular('scoreAverageUpper.rural', 'points', 200, 'unverified'),
  circular('scoreAverageUpper.urban', 'points', 250, 'unverified'),
  circular('deprivationScoreLine', 'points', 30, 'unverified'),
  circular('pointsPerDeprivation', 'points', 10, 'unverified'),
];

const deprivations: readonly Parameter[] = [
  decision(
    'healthCare.wording',
    'wording',
    'có người bị ốm đau (phải nằm, cần người chăm sóc, hoặc nghỉ việc, nghỉ học) nhưng không đi khám chữa bệnh',
    'unverified',
  ),
  decision('healthInsurance.fromAge', 'years', 6, 'unverified'),
  decision('adultEducation.fromAge', 'years', 15, 'unverified'),
  decision('adultEducation.bornFrom', 'birthYear', 1986, 'unverified'),
  decision(
    'adultEducation.levels',
    'answers',
    ['lowerSecondary', 'upperSecondary', 'vocational', 'higher'],
    'unverified',
    undefined,
    QUALIFICATIONS,
  ),
  decision('schoolAttendance.fromAge', 'years', 5, 'unverified'),
  decision('schoolAttendance.under', 'years', 15, 'unverified'),
  decision('housingQuality.nonDurableAtLeast', 'structures', 2, 'unverified'),
  decision('housingArea.lessThan', 'squareMetres', 8, 'unverified'),
  decision(
    'water.clean',
    'answers',
    ['piped', 'drilledWell', 'protectedDugWell', 'protectedSpring', 'rainwater', 'bottled'],
    'unverified',
    undefined,
    WATER_SOURCES,
  ),
  decision(
    'latrine.hygienic',
    'answers',
    ['septic', 'pourFlush', 'ventilated', 'improvedPit', 'doubleVault'],
    'unverified',
    undefined,
    LATRINES,
  ),
  decision(
    'telecom.wording',
    'wording',
    'không có thành viên nào sử dụng thuê bao điện thoại và internet',
    'unverified',
  ),
  decision(
    'informationDevices.devices',
    'answers',
    ['television', 'radio', 'desktop', 'laptop', 'tablet'],
    'unverified',
    undefined,
    DEVICES,
  ),
];

export const PARAMETERS: readonly Parameter[] = [...classes, ...deprivations];
