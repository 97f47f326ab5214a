import type { FundingSource, Recipient } from '@bacthang/domain';

/** The plan has no chapter on money: these stand in measures 3.4, 3.5 and 3.7. No amount is named. */
export const FUNDING: readonly FundingSource[] = [
  { kind: 'centralBudget', description: 'Kinh phí Trung ương hỗ trợ', amount: null },
  { kind: 'provincialBudget', description: 'Kinh phí tỉnh hỗ trợ', amount: null },
  { kind: 'districtBudget', description: 'Ngân sách huyện bố trí hằng năm', amount: null },
  { kind: 'communeBudget', description: 'Ngân sách xã, thị trấn bố trí hằng năm', amount: null },
  { kind: 'interwoven', description: 'Lồng ghép từ chương trình, dự án kinh tế - xã hội, nông thôn mới', amount: null },
  { kind: 'policyCredit', description: 'Vốn cho vay ưu đãi của Ngân hàng Chính sách xã hội', amount: null },
  { kind: 'mobilized', description: 'Doanh nghiệp đóng góp; tổ chức, cá nhân trong, ngoài nước tài trợ', amount: null },
  { kind: 'fundForThePoor', description: 'Quỹ “Vì người nghèo”', amount: null },
  { kind: 'beneficiaries', description: 'Vốn đối ứng, đóng góp của người dân hưởng lợi', amount: null },
];

export const RECIPIENTS: readonly Recipient[] = [
  { name: 'Thường trực Tỉnh ủy', purpose: 'báo cáo' },
  { name: 'Các đồng chí Huyện ủy viên', purpose: null },
  { name: 'Thường trực Hội đồng nhân dân, Ủy ban nhân dân huyện', purpose: null },
  { name: 'Các Ban của Huyện ủy', purpose: null },
  { name: 'Mặt trận và các hội, đoàn thể huyện', purpose: null },
  { name: 'Các tổ chức cơ sở đảng trực thuộc Huyện ủy', purpose: null },
  { name: 'Văn phòng Huyện ủy', purpose: 'lưu' },
];
