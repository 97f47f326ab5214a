import { ETHNIC_CODES } from '../ethnicity.ts';
import type { Parameter } from '../parameter.ts';
import { parametersOf } from './parameter.build.ts';

/** Labels read the same from the first review on; the documents they are cited from name no earlier day. */
const SINCE = '2015-09-01';
const credit = parametersOf('QĐ 28/2015/QĐ-TTg, QĐ 02/2021/QĐ-TTg', SINCE);
const reports = parametersOf('TT 07/2021/TT-BLĐTBXH', SINCE);

/** What the labels beside the class need; they outlive the standards and are the same in each. */
export const LABEL_PARAMETERS: readonly Parameter[] = [
  credit('newlyEscaped.months', 'months', 36, 'secondary'),
  reports('noLabourCapacity.workingAgeFrom', 'years', 15, 'unverified'),
  reports(
    'noLabourCapacity.wording',
    'wording',
    'hộ không có người trong độ tuổi lao động, hoặc những người trong độ tuổi đều không còn khả năng lao động',
    'unverified',
  ),
  reports('ethnicMinority.notCounted', 'answers', ['01', '55'], 'unverified', undefined, ETHNIC_CODES),
  reports('ethnicMinority.wording', 'wording', 'hộ có chủ hộ là người dân tộc thiểu số', 'unverified'),
  reports('merit.wording', 'wording', 'hộ có thành viên là người có công', 'unverified'),
  reports('femaleHeaded.wording', 'wording', 'hộ có chủ hộ là nữ', 'unverified'),
];
