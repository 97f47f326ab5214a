import { FUNDING_KINDS, SECTION_KINDS } from '@bacthang/domain';
import { enumOf } from '../../graphql/enums.ts';

export const PlanKindEnum = enumOf('PlanKind', ['plan', 'resolution'], 'What kind of document a plan is.', {
  plan: 'Kế hoạch.',
  resolution: 'Nghị quyết.',
});

export const RevisionStateEnum = enumOf(
  'RevisionState',
  ['draft', 'published'],
  'Whether a revision may still change.',
  {
    draft: 'Being written: seen by its own organization alone.',
    published: 'Frozen: it and all its rows never change.',
  },
);

export const AddressRuleEnum = enumOf('AddressRule', ['sameChainBelow'], 'Whom a revision reaches by itself.', {
  sameChainBelow: 'The bodies of the same chain and kind one tier below.',
});

export const SectionKindEnum = enumOf('SectionKind', SECTION_KINDS, 'Parts of a plan as paper has them.', {
  assessment: 'Đánh giá kết quả kỳ trước.',
  purpose: 'Mục đích.',
  requirement: 'Yêu cầu.',
  objective: 'Mục tiêu tổng quát.',
  targets: 'Mục tiêu, chỉ tiêu cụ thể.',
  scope: 'Đối tượng, phạm vi.',
  components: 'Nội dung thực hiện: dự án, tiểu dự án, chính sách.',
  measures: 'Nhiệm vụ và giải pháp.',
  funding: 'Kinh phí.',
  organization: 'Tổ chức thực hiện.',
  reporting: 'Chế độ báo cáo.',
  other: 'Anything else.',
});

export const FundingKindEnum = enumOf('FundingKind', FUNDING_KINDS, 'Where money comes from.', {
  centralBudget: 'Ngân sách trung ương.',
  provincialBudget: 'Ngân sách tỉnh.',
  districtBudget: 'Ngân sách huyện.',
  communeBudget: 'Ngân sách xã.',
  stateBudget: 'Ngân sách nhà nước, the level not named.',
  nationalProgramme: 'Vốn chương trình mục tiêu quốc gia.',
  interwoven: 'Lồng ghép các chương trình, dự án.',
  policyCredit: 'Tín dụng chính sách.',
  mobilized: 'Huy động xã hội.',
  fundForThePoor: 'Quỹ Vì người nghèo.',
  beneficiaries: 'Người dân đóng góp.',
});
