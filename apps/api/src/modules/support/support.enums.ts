import { FUNDING_KINDS, POVERTY_CAUSES } from '@bacthang/domain';
import { enumOf } from '../../graphql/enums.ts';

export const PovertyCauseEnum = enumOf(
  'PovertyCause',
  POVERTY_CAUSES,
  'Nguyên nhân nghèo; a household may have several.',
  {
    land: 'Thiếu đất sản xuất.',
    capital: 'Thiếu vốn.',
    labour: 'Thiếu lao động.',
    tools: 'Thiếu công cụ, phương tiện sản xuất.',
    productionKnowledge: 'Thiếu kiến thức sản xuất.',
    labourSkills: 'Thiếu kỹ năng lao động.',
    illness: 'Ốm đau, bệnh nặng, tai nạn.',
    other: 'Khác.',
  },
);

export const SupportSourceEnum = enumOf('SupportSource', FUNDING_KINDS, 'From which money a support comes.', {
  centralBudget: 'Ngân sách trung ương.',
  provincialBudget: 'Ngân sách tỉnh.',
  districtBudget: 'Ngân sách huyện.',
  communeBudget: 'Ngân sách xã.',
  stateBudget: 'Ngân sách nhà nước.',
  nationalProgramme: 'Chương trình mục tiêu quốc gia.',
  interwoven: 'Lồng ghép.',
  policyCredit: 'Tín dụng chính sách.',
  mobilized: 'Huy động xã hội.',
  fundForThePoor: 'Quỹ Vì người nghèo.',
  beneficiaries: 'Người dân đóng góp.',
});
