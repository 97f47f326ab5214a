import type { PlanSeed } from '../seed-types.ts';
import { PREAMBLE, SECTIONS } from './tra-cu/sections.ts';
import { TARGETS } from './tra-cu/targets.ts';
import { TASKS } from './tra-cu/tasks.ts';

/**
 * Ban Thường vụ Huyện ủy Trà Cú (Trà Vinh). The copy breaks off in the first measure: what followed (organization,
 * reporting, recipients, number and date) is unknown and stays empty.
 */
export const TRA_CU: PlanSeed = {
  key: 'tra-cu',
  issuer: { unit: ['Trà Vinh', 'Trà Cú'], kind: 'partyCommittee' },
  facts: {
    kind: 'plan',
    number: null,
    issuedOn: null,
    title: 'Kế hoạch thực hiện Nghị quyết 05-NQ/TU về giảm nghèo bền vững huyện Trà Cú giai đoạn 2021-2025',
    periodFrom: 2021,
    periodTo: 2025,
    outlookYear: 2030,
  },
  implements: ['nq-05-tu-tra-vinh'],
  basedOn: ['nq-dh12-tra-cu'],
  content: {
    preamble: PREAMBLE,
    sections: SECTIONS,
    pastResults: [],
    components: [],
    beneficiaries: [
      { description: 'Hộ nghèo, hộ cận nghèo trong huyện', priority: false },
      { description: 'Hộ nghèo dân tộc Khmer', priority: true },
    ],
    scope: null,
    fundingSources: [
      { kind: 'nationalProgramme', description: 'Chương trình mục tiêu quốc gia giảm nghèo bền vững', amount: null },
      { kind: 'centralBudget', description: 'Trung ương hỗ trợ', amount: null },
      { kind: 'provincialBudget', description: 'Tỉnh hỗ trợ', amount: null },
      { kind: 'districtBudget', description: 'Nguồn lực của huyện', amount: null },
      { kind: 'mobilized', description: 'Tổ chức, doanh nghiệp và cộng đồng đóng góp', amount: null },
    ],
    recipients: [],
  },
  targets: TARGETS,
  tasks: TASKS,
  responsibilities: [],
  obligations: [],
  organizations: [],
};
