import type { FundingSource, Recipient } from '@bacthang/domain';

/** The plan has no chapter on money: these stand in measure III.4 and in what the bank is asked to do. */
export const FUNDING: readonly FundingSource[] = [
  { kind: 'centralBudget', description: 'Ngân sách Trung ương', amount: null },
  { kind: 'nationalProgramme', description: 'Chương trình mục tiêu quốc gia giảm nghèo bền vững', amount: null },
  {
    kind: 'nationalProgramme',
    description: 'Chương trình mục tiêu quốc gia vùng đồng bào dân tộc thiểu số và miền núi',
    amount: null,
  },
  { kind: 'interwoven', description: 'Lồng ghép từ chương trình, kế hoạch kinh tế - xã hội của huyện', amount: null },
  { kind: 'policyCredit', description: 'Tín dụng ưu đãi của Ngân hàng Chính sách xã hội', amount: null },
  { kind: 'mobilized', description: 'Nhà tài trợ, phong trào và cuộc vận động', amount: null },
  { kind: 'fundForThePoor', description: 'Quỹ “Vì người nghèo”', amount: null },
];

export const RECIPIENTS: readonly Recipient[] = [
  { name: 'Sở Lao động - Thương binh và Xã hội tỉnh', purpose: null },
  { name: 'Thường trực Huyện ủy, Hội đồng nhân dân huyện', purpose: 'báo cáo' },
  { name: 'Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân huyện', purpose: null },
  { name: 'Thành viên Ban Chỉ đạo các chương trình mục tiêu quốc gia giai đoạn 2021-2025', purpose: 'thực hiện' },
  { name: 'Ủy ban nhân dân các xã, thị trấn', purpose: 'thực hiện' },
  { name: 'Chánh, Phó Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện', purpose: null },
  { name: 'Chuyên viên tổng hợp văn xã', purpose: null },
  { name: 'Văn thư, Phòng Lao động - Thương binh và Xã hội', purpose: 'lưu' },
];
