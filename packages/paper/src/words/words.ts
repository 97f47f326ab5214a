import type { Block, FundingKind, PlanFacts } from '@bacthang/domain/plan';
import type { ObligationKind } from '@bacthang/domain/report';
import type { ResponsibilityRole } from '@bacthang/domain/task';

/** What documents call things, by the domain's words; the pages say the same. */
export const PLAN_KIND_WORDS: Readonly<Record<PlanFacts['kind'], string>> = {
  plan: 'Kế hoạch',
  resolution: 'Nghị quyết',
};

export const FUNDING_WORDS: Readonly<Record<FundingKind, string>> = {
  centralBudget: 'Ngân sách trung ương',
  provincialBudget: 'Ngân sách tỉnh',
  districtBudget: 'Ngân sách huyện',
  communeBudget: 'Ngân sách xã',
  stateBudget: 'Ngân sách nhà nước',
  nationalProgramme: 'Chương trình mục tiêu quốc gia',
  interwoven: 'Lồng ghép',
  policyCredit: 'Tín dụng chính sách',
  mobilized: 'Huy động xã hội',
  fundForThePoor: 'Quỹ Vì người nghèo',
  beneficiaries: 'Người dân đóng góp',
};

export const RESPONSIBILITY_WORDS: Readonly<Record<ResponsibilityRole, string>> = {
  lead: 'Chủ trì',
  coordinating: 'Phối hợp',
  executing: 'Thực hiện',
  supervising: 'Giám sát',
};

export const OBLIGATION_WORDS: Readonly<Record<ObligationKind, string>> = {
  annual: 'Hằng năm',
  midTerm: 'Sơ kết',
  final: 'Tổng kết',
  adHoc: 'Đột xuất',
  followUp: 'Theo dõi',
};

/** Headings of what a plan holds in rows, where no section of its own is there for it. */
export const BLOCK_WORDS: Readonly<Record<Block, string>> = {
  pastResults: 'Kết quả kỳ trước',
  targets: 'Mục tiêu cụ thể',
  scope: 'Đối tượng, phạm vi',
  components: 'Nội dung thực hiện',
  tasks: 'Nhiệm vụ và giải pháp',
  funding: 'Kinh phí',
  responsibilities: 'Phân công trách nhiệm',
  obligations: 'Chế độ báo cáo',
};

/** The title as it stands under the word for the document: "Kế hoạch thực hiện …" is printed "KẾ HOẠCH / Thực hiện …". */
export function titleBelowKind(kind: PlanFacts['kind'], title: string): string {
  const word = PLAN_KIND_WORDS[kind];
  if (!title.toLowerCase().startsWith(`${word.toLowerCase()} `)) return title;
  const rest = title.slice(word.length).trim();
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
