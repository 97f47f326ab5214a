import type { Beneficiary, FundingSource, Recipient } from '@bacthang/domain';

export const BENEFICIARIES: readonly Beneficiary[] = [
  {
    description:
      'Hộ nghèo, hộ cận nghèo và hộ mới thoát nghèo (không quá 36 tháng từ khi được công nhận thoát nghèo) trong toàn tỉnh',
    priority: false,
  },
  { description: 'Hộ có người có công với cách mạng', priority: true },
  { description: 'Trẻ em, phụ nữ, người khuyết tật trong các hộ này', priority: true },
  { description: 'Đơn vị, tổ chức, cá nhân liên quan', priority: false },
];

/** Chapter VI, and what measures V.3 and IV.2.c add. No amount is named. */
export const FUNDING: readonly FundingSource[] = [
  { kind: 'stateBudget', description: 'Dự toán hằng năm của sở, ngành, đoàn thể và địa phương', amount: null },
  { kind: 'centralBudget', description: 'Ngân sách Trung ương', amount: null },
  { kind: 'provincialBudget', description: 'Ngân sách địa phương bố trí cho giảm nghèo', amount: null },
  { kind: 'nationalProgramme', description: 'Chương trình mục tiêu quốc gia', amount: null },
  { kind: 'interwoven', description: 'Lồng ghép trong chương trình, dự án, chính sách đã được duyệt', amount: null },
  { kind: 'policyCredit', description: 'Vốn ngân sách ủy thác qua Ngân hàng Chính sách xã hội', amount: null },
  { kind: 'mobilized', description: 'Doanh nghiệp, tổ chức, cá nhân trong, ngoài nước đóng góp', amount: null },
  { kind: 'fundForThePoor', description: 'Quỹ “Vì người nghèo” các cấp', amount: null },
];

export const RECIPIENTS: readonly Recipient[] = [
  { name: 'Bộ Lao động - Thương binh và Xã hội', purpose: null },
  { name: 'Thường trực Tỉnh ủy', purpose: null },
  { name: 'Thường trực Hội đồng nhân dân tỉnh', purpose: null },
  { name: 'Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh', purpose: null },
  { name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', purpose: null },
  { name: 'Ban Chỉ đạo các chương trình mục tiêu quốc gia tỉnh', purpose: null },
  { name: 'Các sở, ngành, đoàn thể tỉnh', purpose: null },
  { name: 'Ủy ban nhân dân huyện, thị xã, thành phố', purpose: null },
  { name: 'Lãnh đạo Văn phòng Ủy ban nhân dân tỉnh', purpose: null },
  { name: 'Văn thư, phòng Khoa giáo - Văn xã', purpose: 'lưu' },
];
