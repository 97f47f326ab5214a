import type { HOUSEHOLD_REFUSALS, IMPORT_REFUSALS, REVIEW_REFUSALS, SUPPORT_REFUSALS } from '@bacthang/domain';
import { formatPartialDate } from '@bacthang/paper/words';
import { unreadableSentence } from './refusal.file.labels.ts';
import type { RefusalFacts } from './refusal.labels.ts';
import { shown, shownRange } from './refusal.words.ts';

type RegisterRefusal = (
  | typeof HOUSEHOLD_REFUSALS
  | typeof IMPORT_REFUSALS
  | typeof REVIEW_REFUSALS
  | typeof SUPPORT_REFUSALS
)[number];

const DONE_SINCE: Readonly<Record<string, string>> = {
  changed: 'đã được sửa',
  scored: 'đã được rà soát tiếp',
  review: 'đã vào đợt rà soát',
  request: 'đã có giấy đề nghị',
  cause: 'đã ghi nguyên nhân nghèo',
  need: 'đã ghi nhu cầu',
  support: 'đã được hỗ trợ',
  split: 'đã có hộ tách ra hoặc nhập vào',
};

const DATE = /^\d{4}(-\d{2}){0,2}$/;
const CLASSES: Readonly<Record<string, string>> = {
  poor: 'hộ nghèo',
  nearPoor: 'hộ cận nghèo',
  above: 'không nghèo',
};
const SEXES: Readonly<Record<string, string>> = { male: 'nam', female: 'nữ' };

const day = (text: string | null) => (text !== null && DATE.test(text) ? formatPartialDate(text) : shown(text));

/** `2024-11-08..` → `từ 08/11/2024`; `..2024-11-07` → `đến 07/11/2024`. */
function days(allowed: string | null): string {
  const [from = '', to = ''] = allowed?.split('..') ?? [];
  return [from && `từ ${day(from)}`, to && `đến ${day(to)}`].filter(Boolean).join(' ');
}

const STEPS: Readonly<Record<string, string>> = {
  listed: 'chờ chấm điểm',
  scored: 'đã chấm điểm',
  met: 'đã họp thôn',
  posted: 'đang niêm yết',
  opinion: 'xin ý kiến cấp trên',
  decided: 'đã quyết định',
};

/** `posted|opinion` → `đang niêm yết hoặc xin ý kiến cấp trên`. */
const stepWords = (steps: string | null) =>
  (steps ?? '')
    .split('|')
    .map((step) => STEPS[step] ?? step)
    .join(' hoặc ');

/** The lower end of `50..`. */
const lowerEnd = (allowed: string | null) => allowed?.split('..')[0] ?? '';

/** What keeps a household out of the register, an act out of a review, or a support off the record. */
export const REGISTER_SENTENCES: Readonly<Record<RegisterRefusal, (refusal: RefusalFacts) => string>> = {
  birthTooLongAgo: (r) => `Ngày sinh ${day(r.value)} quá xa; chỉ nhận ${days(r.allowed)}.`,
  identityNumberInvalid: (r) => `${shown(r.value)} không phải số định danh: căn cước có 12 chữ số, chứng minh cũ có 9.`,
  identityNumberSexDiffers: (r) =>
    `Số căn cước cho biết là ${SEXES[r.allowed ?? ''] ?? '?'}, nhưng hồ sơ ghi ${SEXES[r.value ?? ''] ?? '?'}; hãy kiểm tra lại.`,
  identityNumberBirthDiffers: (r) =>
    `Số căn cước cho biết sinh năm ${r.allowed}, nhưng hồ sơ ghi ${r.value}; hãy kiểm tra lại.`,
  householdLarge: (r) => `Hộ có ${r.value} người; thường chỉ ${shownRange(r.allowed)}. Hãy kiểm tra lại.`,
  headNotOne: (r) => `Hộ có ${r.value} chủ hộ; mỗi hộ có đúng một.`,
  personRepeated: (r) =>
    r.allowed === null
      ? 'Số định danh này đã ghi cho người khác trong hộ.'
      : `Số định danh này đã có ở dòng ${r.allowed}.`,
  endNotAfterStart: (r) => `Ngày kết thúc ${day(r.value)} phải sau ngày bắt đầu.`,
  beforeBirth: (r) => `Vào hộ ngày ${day(r.value)} là trước ngày sinh; chỉ nhận ${days(r.allowed)}.`,
  notAVillage: () => 'Địa chỉ của hộ phải là một thôn, bản, ấp hoặc tổ dân phố.',
  unitNotOnDay: (r) => `đơn vị này không tồn tại vào ngày ${day(r.value)}; chỉ có ${days(r.allowed)}.`,
  addressMissing: (r) => `Hộ chưa có địa chỉ vào ngày ${day(r.value)}.`,
  outsideReviewPeriod: (r) => `Không mở đợt rà soát vào ngày ${day(r.value)}; chỉ mở ${days(r.allowed)}.`,
  procedureNotInForce: (r) =>
    r.allowed === null
      ? 'Chưa tìm thấy quy trình rà soát nào áp dụng vào ngày này.'
      : `Quy trình ${shown(r.value)} không áp dụng vào ngày này; quy trình áp dụng là ${r.allowed}.`,
  standardDiffers: (r) => `Đợt rà soát này dùng chuẩn ${r.allowed}, không dùng ${r.value}.`,
  notACommune: () => 'Phải là một xã, phường, thị trấn hoặc đặc khu.',
  stepNotReached: (r) =>
    `Các bước phải làm lần lượt: việc này làm khi hộ ${stepWords(r.allowed)}, mà hộ ${stepWords(r.value)}.`,
  alreadyDone: () => 'Việc này đã làm rồi.',
  alreadyDecided: (r) => `Hộ này đã có quyết định ${r.value ?? ''}; không sửa được nữa.`,
  meetingDisagreed: (r) =>
    `Chỉ ${r.value} người dự họp đồng ý, chưa đạt ${lowerEnd(r.allowed)}% số người dự; phải chấm điểm lại rồi họp lại.`,
  nobodyPresent: () => 'Cuộc họp phải có người dự.',
  agreeingAbovePresent: (r) =>
    `Số người đồng ý ${shown(r.value)} nhiều hơn số người dự; chỉ nhận ${shownRange(r.allowed)}.`,
  postingNotEnded: (r) => `Chưa hết thời gian niêm yết; được làm ${days(r.allowed)}.`,
  postingEnded: (r) => `Đã hết thời gian niêm yết (${days(r.allowed)}).`,
  complaintOpen: (r) => `Còn ${r.value} phản ánh chưa phúc tra và niêm yết kết quả.`,
  complaintUnknown: () => 'Không có phản ánh nào chờ việc này.',
  opinionNotRequired: () => 'Quy trình của đợt này không xin ý kiến cấp trên.',
  opinionMissing: () => 'Chưa có ý kiến của cấp trên.',
  trialDecidesNothing: () => 'Đợt chạy thử không ra quyết định.',
  beforeStep: (r) => `Ngày ${day(r.value)} đứng trước bước liền trước; chỉ nhận ${days(r.allowed)}.`,
  dateInFuture: (r) => `Ngày ${day(r.value)} chưa đến.`,
  certificateNotDue: () => 'Hộ không nghèo, không cận nghèo thì không cấp giấy chứng nhận.',
  dayOutsideYear: (r) => `Ngày ${day(r.value)} không thuộc năm ${r.allowed}.`,
  dayNotWeekend: (r) => `Ngày ${day(r.value)} không phải thứ bảy, chủ nhật nên không phải ngày làm bù.`,
  dayIsHoliday: (r) => `Ngày ${day(r.value)} đã ghi là ngày nghỉ.`,
  dayRepeated: (r) => `Ngày ${day(r.value)} bị ghi hai lần.`,
  supportKindUnknown: (r) => `Không có loại hỗ trợ ${shown(r.value)}.`,
  personRequired: () => 'Loại hỗ trợ này cho từng người: hãy chọn người nhận.',
  nothingGiven: () => 'Hãy ghi số tiền hoặc hiện vật đã hỗ trợ.',
  supportKindExists: (r) => `Đã có loại hỗ trợ mang mã ${shown(r.value)}.`,
  needStands: (r) => `Nhu cầu này đã được ghi, bắt đầu từ ngày ${day(r.value)}.`,
  needEnded: (r) => `Nhu cầu đã kết thúc từ ngày ${day(r.value)}.`,
  supportWithdrawn: (r) => `Bản ghi này đã được rút ngày ${day(r.value)}.`,
  givenInFuture: (r) => `Ngày hỗ trợ ${day(r.value)} chưa đến.`,
  duplicateFound: (r) => {
    // A village's own name, and not that of a person of a household.
    if (r.path.join('.') === 'name') return `Xã đã có “${r.subject ?? ''}”.`;
    return r.value === null
      ? `Số định danh này đã có người đăng ký ở ${r.subject ?? 'nơi khác'}.`
      : `Có thể đã đăng ký: ${r.subject ?? ''} (hộ ${r.value}).`;
  },
  householdEnded: (r) => `Hộ không còn trong sổ từ ngày ${day(r.value)}.`,
  moveOpen: (r) =>
    `Hộ đang được chuyển sang ${r.subject ?? 'xã khác'}, chờ tiếp nhận; rút lại trước khi chuyển nơi khác.`,
  reviewOpen: (r) =>
    `Hộ đang trong danh sách đợt rà soát ${r.subject ?? ''} chưa quyết định; chuyển được sau khi có quyết định.`,
  destinationSame: () => 'Hộ đang ở đúng nơi này rồi.',
  beforeLastChange: (r) => `Ngày ${day(r.value)} là trước lần thay đổi gần nhất của hộ; chỉ nhận ${days(r.allowed)}.`,
  templateUnknown: (r) =>
    `Tệp không theo mẫu: thiếu hoặc lặp cột ${r.allowed ?? ''}. Tệp có các cột: ${r.value || 'không có cột nào'}.`,
  formulaNotAllowed: (r) => `Ô chứa công thức ${shown(r.value)}; hãy dán giá trị thay cho công thức.`,
  choiceUnknown: (r) => `${shown(r.value)} không phải câu trả lời của cột này; chỉ nhận ${r.allowed ?? ''}.`,
  villageUnknown: (r) => `Xã không có thôn ${shown(r.value)}; chỉ có ${r.allowed || 'chưa có thôn nào'}.`,
  rowsDiffer: (r) => `dòng này ghi ${shown(r.value)}, dòng khác của cùng hộ ghi ${shown(r.allowed)}.`,
  villageDiffers: (r) =>
    `hộ này đang ở ${shown(r.allowed)}, tệp ghi ${shown(r.value)}; hãy chuyển thôn trong hồ sơ của hộ.`,
  fileUnreadable: (r) => unreadableSentence(r.allowed),
  classDiffers: (r) =>
    `Tệp ghi ${CLASSES[r.value ?? ''] ?? '?'}, nhưng theo chuẩn của đợt rà soát là ${CLASSES[r.allowed ?? ''] ?? '?'}; nhập thì lấy theo chuẩn.`,
  deprivationNotCounted: () => 'Chuẩn của đợt rà soát không tính chỉ số thiếu hụt này.',
  answersPassedOver: () => 'Tệp có kết quả rà soát, nhưng chưa chọn đợt rà soát để nhập nên phần này không được đọc.',
  readingCancelled: () => 'Đã dừng đọc tệp này, chưa lưu gì.',
  importUndone: () => 'Lần nhập này đã được hoàn tác.',
  importDependedOn: (r) => `hộ này ${DONE_SINCE[r.value ?? ''] ?? 'đã có việc tiếp theo'} nên không hoàn tác được.`,
};
