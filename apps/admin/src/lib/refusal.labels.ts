import type { RefusalCode } from '@bacthang/domain';
import { REGISTER_SENTENCES } from './refusal.register.labels.ts';
import { shapeSentence } from './refusal.shape.labels.ts';
import { SHEET_SENTENCES } from './refusal.sheet.labels.ts';
import { STANDARD_SENTENCES } from './refusal.standard.labels.ts';
import { fieldLabel, shown, shownBound, shownRange, upperEnd } from './refusal.words.ts';
import { fromWire } from './wire.ts';

/** A refusal as the domain decides it, or as it comes over the wire with its code in capitals. */
export interface RefusalFacts {
  readonly code: string;
  readonly path: readonly string[];
  readonly value: string | null;
  readonly allowed: string | null;
  readonly subject: string | null;
  readonly against?: string | null;
}

type Sentence = (refusal: RefusalFacts) => string;

const field = ({ path }: RefusalFacts) => fieldLabel(path);
const fromRange: Sentence = (r) => `${field(r)} là ${shown(r.value)}; chỉ nhận ${shownRange(r.allowed)}.`;

/** Every refusal as a sentence: what is wrong, where, and what is allowed. */
const SENTENCES: Readonly<Record<RefusalCode, Sentence>> = {
  textMissing: (r) => `${field(r)}: chưa viết gì.`,
  textTooShort: (r) => `${field(r)} có ${r.value} ký tự; cần ${shownRange(r.allowed)}.`,
  textTooLong: (r) => `${field(r)} có ${shown(r.value)} ký tự; nhiều nhất ${upperEnd(r.allowed)}.`,
  textHasControlCharacter: (r) => `${field(r)} có ký tự ẩn không dùng trong văn bản; hãy gõ lại đoạn đã dán.`,
  textMalformed: (r) => `${field(r)} có ký tự hỏng; hãy gõ lại đoạn đã dán.`,
  notDecimal: (r) => `${field(r)}: ${shown(r.value)} không phải là số. Viết như 1.234,5.`,
  notWhole: (r) => `${field(r)}: ${shown(r.value)} phải là số nguyên.`,
  tooManyDigits: (r) => `${field(r)}: ${shown(r.value)} có quá nhiều chữ số.`,
  outOfRange: fromRange,
  yearOutOfRange: fromRange,
  periodReversed: (r) => `${field(r)} (${r.value}) đứng trước năm đầu của giai đoạn.`,
  dateInvalid: (r) =>
    `${field(r)}: ${shown(r.value)} không phải là ngày. Viết ngày/tháng/năm; phần còn trống có thể bỏ.`,
  shapeInvalid: shapeSentence,
  tooMany: (r) => `${field(r)}: quá nhiều dòng; nhiều nhất ${upperEnd(r.allowed)}.`,
  fieldRequired: (r) => `${field(r)}: cần điền.`,
  fieldForbidden: (r) => `${field(r)}: không dùng ở đây, hãy để trống.`,
  notMeasurable: () => 'Chỉ tiêu này không đo bằng số; được đánh giá bằng minh chứng.',
  numeratorAboveDenominator: (r) => `Tử số ${shown(r.value)} lớn hơn mẫu số; chỉ nhận ${shownRange(r.allowed)}.`,
  denominatorNotPositive: () => 'Mẫu số phải lớn hơn 0.',
  quotientWithoutCounts: () => 'Tỷ lệ phải nhập bằng tử số và mẫu số, không nhập thẳng số phần trăm.',
  flowsUnbalanced: (r) =>
    `${field(r)} là ${shown(r.value)}, nhưng tính từ đầu năm và các dòng tăng, giảm thì phải là ${shown(r.allowed)} (lệch ${shown(r.subject)}).`,
  startNotPreviousEnd: (r) =>
    `${field(r)} là ${shown(r.value)}, nhưng cuối năm trước đã báo cáo ${shown(r.allowed)} (lệch ${shown(r.subject)}).`,
  figureFromRegister: () => 'Số liệu này được đếm từ sổ hộ, không nhập tay.',
  crossingsDiffer: (r) =>
    `${field(r)} là ${shown(r.value)}, nhưng biểu hộ nghèo ghi ${shown(r.allowed)} (lệch ${shown(r.subject)}).`,
  kindNotForIndicator: () => 'Dạng chỉ tiêu này không dùng được cho chỉ số đã chọn.',
  kindNotForDirection: () => 'Dạng chỉ tiêu này cần chỉ số có chiều tốt lên rõ ràng (tăng hoặc giảm).',
  comparatorNotAllowed: (r) => `${field(r)}: dấu này không dùng cho dạng chỉ tiêu đã chọn.`,
  upperNotAboveValue: (r) => `Mức phấn đấu ${shown(r.value)} phải cao hơn mức phải đạt.`,
  yearOutsidePeriod: (r) => `${field(r)} là ${r.value}, ngoài giai đoạn của kế hoạch (${shownRange(r.allowed)}).`,
  baseYearNotBeforeEnd: (r) => `Năm gốc ${r.value} phải trước năm cuối của chỉ tiêu.`,
  targetKeyInvalid: (r) => `Mã chỉ tiêu ${shown(r.value)} không hợp lệ.`,
  targetKeyRepeated: (r) => `Mã chỉ tiêu ${shown(r.value)} bị trùng.`,
  indicatorExists: (r) => `Đã có trong danh mục, mã ${r.value ?? ''}.`,
  indicatorUnknown: (r) => (r.value ? `Không có chỉ số ${shown(r.value)}.` : 'Chưa chọn chỉ số.'),
  subgroupUnknown: (r) => `Không có nhóm ${shown(r.value)}.`,
  containerUnknown: (r) => `Chỉ tiêu bao trùm ${shown(r.value)} không có trong kế hoạch này.`,
  containerCycle: () => 'Các chỉ tiêu “trong đó” bao trùm lẫn nhau thành vòng.',
  nestedAboveContainer: (r) =>
    `Mức ${shown(r.value)} vượt chỉ tiêu bao trùm nó${r.against == null ? '' : ` là “${r.against}”`} (${shownRange(r.allowed)}).`,
  outlookWithinPeriod: (r) => `Chỉ tiêu định hướng phải sau giai đoạn của kế hoạch (${shownRange(r.allowed)}).`,
  floorBinds: () => 'Chỉ tiêu này là mức sàn: được chặt hơn, không được nhẹ hơn.',
  reasonRequired: () => 'Cần nêu lý do.',
  notTighter: (r) => `Mức này thành ${shownBound(r.value)}, không chặt hơn mức được giao (${shownBound(r.allowed)}).`,
  notLooser: (r) =>
    `Mức này thành ${shownBound(r.value)}, không nhẹ hơn mức được giao (${shownBound(r.allowed)}); hãy chọn “giữ nguyên” hoặc “chặt hơn”.`,
  notComparable: () => 'Chưa so được với chỉ tiêu được giao: thiếu số liệu gốc hoặc khác năm.',
  minimumsAboveWhole: (r) =>
    `Tổng các mức tối thiểu vượt số phải chia ${shown(r.value)} là ${shown(r.subject)}; chỉ chia được ${shownRange(r.allowed)}.`,
  maximumsBelowWhole: (r) =>
    `Tổng các mức tối đa còn thiếu ${shown(r.subject)} so với số phải chia ${shown(r.value)}; chỉ chia được ${shownRange(r.allowed)}.`,
  boundInTheWay: (r) => `${field(r)} ${shown(r.value)} khiến số phải chia không khớp; hãy nới mức này.`,
  conflictUnresolved: () => 'chưa quyết định giữ nội dung của bên nào.',
  documentNumberUnknown: (r) => `${shown(r.value)} không đúng dạng số ký hiệu. Viết như 103/KH-UBND hoặc 05-CT/TW.`,
  outlookNotAfterPeriod: (r) => `Năm định hướng ${r.value} phải sau giai đoạn của kế hoạch.`,
  noTargets: () => 'Kế hoạch chưa có chỉ tiêu nào.',
  targetUnanswered: () => 'chưa trả lời chỉ tiêu được giao này.',
  parentNotPublished: () => 'kế hoạch cấp trên này chưa ban hành.',
  alreadyPublished: () => 'Bản này đã ban hành, không sửa được nữa. Muốn thay đổi, hãy soạn bản mới.',
  notPublished: () => 'chưa ban hành bản nào.',
  draftExists: () => 'Kế hoạch đã có một bản thảo; hãy mở bản thảo đó.',
  notAddressed: () => 'kế hoạch này không gửi đến cơ quan của bạn.',
  parentNotNewest: () => 'đã có bản mới hơn; hãy lấy bản mới nhất.',
  consentDecided: () => 'Đề nghị này đã được quyết định rồi.',
  nothingProposed: () => 'Cấp trên không đề nghị mức nào khác cho chỉ tiêu này.',
  changedMeanwhile: () => 'Người khác vừa lưu thay đổi. Hãy xem bản hiện hành rồi làm lại.',
  edgeToUnknown: () => 'Văn bản được dẫn không có trong hệ thống.',
  edgeToItself: () => 'Một văn bản không thể dẫn chính nó.',
  edgeRepeated: () => 'Một văn bản chỉ dẫn một lần.',
  directiveRepeated: (r) =>
    `Văn bản ${r.value ? shown(r.value) : 'này'} đã có trong hệ thống; hãy chọn văn bản có sẵn.`,
  implementsCycle: (r) => `Các văn bản thực hiện lẫn nhau thành vòng: ${r.subject ?? ''}.`,
  notSignedIn: () => 'Phiên làm việc đã hết. Hãy đăng nhập lại; phần chưa lưu vẫn còn trên màn hình.',
  notAllowed: () => 'Bạn không có quyền làm việc này cho cơ quan này.',
  emailInvalid: (r) => `${shown(r.value)} không phải là địa chỉ thư điện tử.`,
  alreadyMember: () => 'Người này đã là thành viên của cơ quan.',
  passwordMissing: () => 'Người này chưa có tài khoản: cần đặt mật khẩu ban đầu.',
  passwordTooEasy: () => 'Mật khẩu này quá dễ đoán; hãy đặt mật khẩu khác.',
  ownAdministration: () => 'Không thể tự bỏ quyền quản trị của chính mình; hãy nhờ người quản trị khác.',
  notFound: () => 'Không tìm thấy, hoặc bạn không có quyền xem.',
  notAssignable: () => 'Chỉ tiêu này không có mức bằng số để chia cho từng đơn vị.',
  revisionSuperseded: (r) =>
    r.allowed === null
      ? 'Kế hoạch này chưa ban hành bản nào.'
      : `Kế hoạch đã có bản mới hơn (bản ${r.allowed}); hãy tải lại trang để làm trên bản đó.`,
  ...STANDARD_SENTENCES,
  ...REGISTER_SENTENCES,
  ...SHEET_SENTENCES,
};

/** Refusals whose sentence already tells the subject, or whose subject is no name. */
const SUBJECT_TOLD: ReadonlySet<string> = new Set<RefusalCode>([
  'implementsCycle',
  'kindNotForIndicator',
  'duplicateFound',
  'moveOpen',
  'reviewOpen',
  'destinationSame',
  'kindNotForDirection',
  'notTighter',
  'notLooser',
  'notComparable',
  'minimumsAboveWhole',
  'maximumsBelowWhole',
  'flowsUnbalanced',
  'startNotPreviousEnd',
  'crossingsDiffer',
  'areaNotSet',
  'scoreAnswerMissing',
  'parameterUnconfirmed',
  'standardNotInForce',
  'periodOverlaps',
]);

/** One refusal as a sentence, with the name of what it is about in front where the refusal gives it. */
export function refusalSentence(refusal: RefusalFacts): string {
  const code = /^[A-Z_0-9]+$/.test(refusal.code) ? fromWire(refusal.code) : refusal.code;
  const make = (SENTENCES as Readonly<Record<string, Sentence>>)[code];
  const sentence = make ? make(refusal) : `${field(refusal)}: không được nhận (${refusal.code}).`;
  return refusal.subject && !SUBJECT_TOLD.has(code) ? `“${refusal.subject}”: ${sentence}` : sentence;
}

const isPlace = (step: string) => /^\d+$/.test(step);

/** The refusals of one form by the field that they mark: the last step of the path that is a name. */
export function refusalsByField(refusals: readonly RefusalFacts[]): Readonly<Record<string, string>> {
  const byField: Record<string, string> = {};
  for (const refusal of refusals) {
    const name = refusal.path.findLast((step) => !isPlace(step)) ?? '';
    byField[name] ??= refusalSentence(refusal);
  }
  return byField;
}

/** The same for one row of a list, by its place from 0: the first number in the path. */
export function refusalsOfRow(refusals: readonly RefusalFacts[], row: number): Readonly<Record<string, string>> {
  return refusalsByField(refusals.filter(({ path }) => path.find(isPlace) === String(row)));
}
