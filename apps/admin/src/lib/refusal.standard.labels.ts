import type { STANDARD_REFUSALS } from '@bacthang/domain';
import type { RefusalFacts } from './refusal.labels.ts';
import { shown } from './refusal.words.ts';
import { unconfirmedPoint } from './unconfirmed.text.ts';

/** What keeps a household from being judged by a standard. */
export const STANDARD_SENTENCES: Readonly<
  Record<(typeof STANDARD_REFUSALS)[number], (refusal: RefusalFacts) => string>
> = {
  areaNotSet: () => 'Chưa đặt khu vực (nông thôn, thành thị) của xã vào ngày này.',
  noMembers: () => 'Hộ không có người nào.',
  memberRepeated: (r) => `Thành viên ${shown(r.value)} bị ghi hai lần.`,
  birthDateInFuture: (r) => `Ngày sinh ${shown(r.value)} chưa đến.`,
  findingContradicted: () => 'Kết quả ghi sẵn trái với các câu trả lời của hộ.',
  scoreContradicted: (r) => `Điểm ghi ${shown(r.value)} khác với điểm tính được (${shown(r.allowed)}).`,
  scoreAnswerUnknown: (r) => `Bảng điểm không có lựa chọn ${shown(r.value)}.`,
  parameterUnknown: (r) => `Không có tham số ${shown(r.value)}.`,
  parameterVerified: (r) => `Tham số ${shown(r.value)} đã được kiểm chứng, không cần xác nhận.`,
  parameterUnconfirmed: (r) =>
    `${unconfirmedPoint(r)} chưa có người xác nhận với văn bản gốc, nên đợt chính thức chưa quyết định theo đó được.`,
  standardNotInForce: (r) => `Chuẩn ${shown(r.value)} không áp dụng vào ngày này.`,
  scoreTableMissing: (r) => `Chưa nạp bảng điểm cho ${shown(r.value)}.`,
  scoreTableSynthetic: () => 'Bảng điểm minh họa không dùng được trong đợt chính thức.',
  scoreStratumMissing: (r) => `Tệp chưa có dòng nào của vùng ${shown(r.value)}.`,
  scoreAnswerMissing: (r) => `Vùng ${shown(r.subject)} thiếu câu trả lời ${shown(r.value)} mà vùng khác có.`,
  codeRepeated: (r) => `Mã ${shown(r.value)} bị trùng.`,
  overrideNotAllowed: (r) => `Chuẩn của tỉnh không được đổi ${shown(r.value)}.`,
  provincialNotInForce: () => 'Chuẩn của tỉnh không áp dụng vào ngày này.',
  provincialHarsher: () => 'Chuẩn của tỉnh chỉ được rộng hơn chuẩn quốc gia.',
  periodOverlaps: (r) => `Khoảng thời gian từ ${shown(r.value)} trùng với một khoảng khác.`,
};
