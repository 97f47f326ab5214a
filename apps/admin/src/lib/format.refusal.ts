import type { RefusalCode } from '@bacthang/domain/shared';
import { formatDecimal } from './format.ts';
import { allowedWords, boundWords, fieldLabel, type NumberRefusalReason, numberReason } from './format.refusal-words.ts';
import { fromWire } from './wire.ts';

/** A refusal as it comes over the wire (`NOT_DECIMAL`) or from a rule that ran here (`notDecimal`). */
export interface RefusalFacts {
  readonly code: string;
  readonly path: readonly string[];
  readonly value: string | null;
  readonly allowed: string | null;
  readonly subject: string | null;
}

/** Why something was refused: where, what was given, what is allowed. */
export function refusalSentence(refusal: RefusalFacts): string {
  const code = /[a-z]/.test(refusal.code) ? refusal.code : fromWire(refusal.code);
  const sentence = SENTENCES[code as RefusalCode];
  return sentence ? sentence(refusal, fieldLabel(refusal.path)) : `Không được chấp nhận (${refusal.code}).`;
}

/** The sentences about one field, in one text; undefined if there are none, as inputs want it. */
export function refusalsAt(refusals: readonly RefusalFacts[], ...path: readonly string[]): string | undefined {
  const name = path.join('.');
  const found = refusals.filter((refusal) => refusal.path.join('.') === name);
  return found.length === 0 ? undefined : found.map(refusalSentence).join(' ');
}

type Sentence = (refusal: RefusalFacts, field: string) => string;

const about = ({ subject }: RefusalFacts) => (subject === null ? '' : `: ${subject}`);
const given = ({ value }: RefusalFacts) => (value === null ? '' : `, đang là ${value}`);
const allowed = ({ allowed }: RefusalFacts) => (allowed === null ? 'đúng' : allowedWords(allowed));
const years: Sentence = ({ allowed, ...refusal }, field) =>
  `${field} phải ${allowed === null ? 'đúng' : allowedWords(allowed, String)}${given({ ...refusal, allowed })}.`;
const deviation = ({ subject }: RefusalFacts) => (subject === null ? '' : `, cách nhau ${formatDecimal(subject)}`);

const SENTENCES: Readonly<Record<RefusalCode, Sentence>> = {
  textMissing: (_, field) => `${field}: chưa nhập.`,
  textTooShort: (refusal, field) => `${field} quá ngắn: ${allowed(refusal)} ký tự.`,
  textTooLong: (refusal, field) => `${field} dài ${refusal.value ?? ''} ký tự; cho phép ${allowed(refusal)}.`,
  textHasControlCharacter: (_, field) => `${field} có ký tự điều khiển ẩn. Hãy gõ lại thay vì dán.`,
  textMalformed: (_, field) => `${field} có ký tự hỏng. Hãy gõ lại.`,
  notDecimal: (refusal, field) => `${field}: ${numberReason(refusal.allowed as NumberRefusalReason)}`,
  notWhole: (refusal, field) => `${field} phải là số nguyên${given(refusal)}.`,
  tooManyDigits: (_, field) => `${field} có quá nhiều chữ số.`,
  outOfRange: (refusal, field) => `${field} phải ${allowed(refusal)}${given(refusal)}.`,
  yearOutOfRange: years,
  periodReversed: years,
  dateInvalid: (refusal, field) => `${field} không phải là ngày có thật${given(refusal)}.`,
  shapeInvalid: (_, field) => `${field} không đúng dạng.`,
  tooMany: (refusal) => `Quá nhiều mục (${refusal.value ?? ''}); cho phép ${allowed(refusal)}.`,
  fieldRequired: (_, field) => `${field}: phải có.`,
  fieldForbidden: (_, field) => `${field}: loại này không dùng, hãy để trống.`,

  notMeasurable: () => 'Chỉ tiêu này không đo bằng số, được đánh giá bằng kết quả thực hiện.',
  numeratorAboveDenominator: (refusal) => `Tử số không được lớn hơn mẫu số: ${allowed(refusal)}${given(refusal)}.`,
  denominatorNotPositive: () => 'Mẫu số phải lớn hơn 0.',
  quotientWithoutCounts: () => 'Báo cáo phải có tử số và mẫu số; tỷ lệ do máy tính.',

  kindNotForIndicator: () => 'Loại cam kết này không dùng cho chỉ tiêu đã chọn.',
  kindNotForDirection: () => 'Chỉ tiêu đã chọn không có chiều tăng hay giảm, nên không dùng được loại cam kết này.',
  comparatorNotAllowed: () => 'Cách so sánh này không dùng cho loại cam kết đã chọn.',
  upperNotAboveValue: (refusal) => `Mức phấn đấu phải ${allowed(refusal)}${given(refusal)}.`,
  yearOutsidePeriod: (refusal, field) => `${years(refusal, field).slice(0, -1)}: kế hoạch chỉ nói về những năm đó.`,
  baseYearNotBeforeEnd: years,
  targetKeyInvalid: (refusal) => `Mã chỉ tiêu không đúng dạng: ${refusal.value ?? ''}.`,
  targetKeyRepeated: (refusal) => `Mã chỉ tiêu bị trùng${about(refusal)}.`,
  indicatorUnknown: () => 'Chưa chọn chỉ tiêu trong danh mục.',
  subgroupUnknown: () => 'Nhóm đối tượng không có trong danh mục.',
  containerUnknown: (refusal) => `Không thấy chỉ tiêu chứa nó ("trong đó")${about(refusal)}.`,
  containerCycle: (refusal) => `Các chỉ tiêu "trong đó" chứa lẫn nhau${about(refusal)}.`,
  nestedAboveContainer: (refusal) => `Phần "trong đó" không được vượt chỉ tiêu chứa nó: ${allowed(refusal)}${given(refusal)}.`,
  outlookWithinPeriod: (refusal) => `Chỉ tiêu định hướng phải ở ngoài giai đoạn kế hoạch: ${years(refusal, 'năm')}`,

  floorBinds: () => 'Cấp trên không cho nhẹ hơn chỉ tiêu này. Chọn giữ nguyên, chặt hơn hoặc không áp dụng.',
  reasonRequired: () => 'Phải nêu lý do.',
  notTighter: (refusal) =>
    `Chưa chặt hơn: mức này là ${boundWords(refusal.value)}, cấp trên yêu cầu ${boundWords(refusal.allowed)}${deviation(refusal)}.`,
  notLooser: (refusal) =>
    `Không nhẹ hơn: mức này là ${boundWords(refusal.value)}, cấp trên yêu cầu ${boundWords(refusal.allowed)}${deviation(refusal)}.`,
  notComparable: () =>
    'Chưa so được với mức cấp trên giao nên không ghi là chặt hơn được. Có thể chọn nhẹ hơn và nêu lý do.',

  documentNumberUnknown: (refusal) => `Không đọc được số văn bản${given(refusal)}.`,
  outlookNotAfterPeriod: years,
  noTargets: () => 'Kế hoạch chưa có chỉ tiêu nào.',
  targetUnanswered: (refusal) => `Chưa trả lời chỉ tiêu${about(refusal)}.`,
  parentNotPublished: (refusal) => `Kế hoạch cấp trên chưa ban hành${about(refusal)}.`,
  alreadyPublished: () => 'Bản này đã ban hành và không sửa được nữa. Hãy lập bản mới.',
  changedMeanwhile: () => 'Có người đã sửa trước. Hãy xem bản đang có rồi làm lại.',

  edgeToUnknown: (refusal) => `Văn bản được dẫn không có trong hệ thống${about(refusal)}.`,
  edgeToItself: () => 'Văn bản không thể thực hiện chính nó.',
  edgeRepeated: () => 'Văn bản này được dẫn hai lần.',
  implementsCycle: (refusal) => `Các văn bản thực hiện lẫn nhau thành vòng: ${refusal.value ?? ''}.`,

  notSignedIn: () => 'Chưa đăng nhập, hoặc phiên làm việc đã hết. Hãy đăng nhập lại.',
  notAllowed: () => 'Bạn không có quyền làm việc này cho đơn vị này.',
  notFound: (_, field) => `${field}: không có, hoặc bạn không có quyền xem.`,
};
