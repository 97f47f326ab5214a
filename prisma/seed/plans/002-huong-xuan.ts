import type { PlanSeed } from '../seed-types.ts';
import { ORGANIZATIONS, RESPONSIBILITIES } from './huong-xuan/organization.ts';
import { PAST_RESULTS } from './huong-xuan/past-results.ts';
import { PREAMBLE, SECTIONS } from './huong-xuan/sections.ts';
import { TARGETS } from './huong-xuan/targets.ts';
import { TASKS } from './huong-xuan/tasks.ts';

/** Ban Chấp hành Đảng bộ phường Hương Xuân (thị xã Hương Trà, Thừa Thiên Huế): a resolution, dated by its meeting. */
export const HUONG_XUAN: PlanSeed = {
  key: 'huong-xuan',
  issuer: { unit: ['Huế', 'Hương Trà', 'Hương Xuân'], kind: 'partyCommittee' },
  facts: {
    kind: 'resolution',
    number: null,
    issuedOn: '2022-05-23',
    title: 'Nghị quyết về giảm nghèo bền vững phường Hương Xuân giai đoạn 2021-2025',
    periodFrom: 2021,
    periodTo: 2025,
    outlookYear: null,
  },
  implements: ['nq-dh13-huong-xuan'],
  basedOn: ['nd-07-2021-cp', 'ct-15-tu-huong-tra', 'da-266-ubnd-huong-tra'],
  content: {
    preamble: PREAMBLE,
    sections: SECTIONS,
    pastResults: PAST_RESULTS,
    components: [],
    beneficiaries: [
      { description: 'Hộ nghèo, cận nghèo, mới thoát nghèo trong phường', priority: false },
      { description: 'Lao động chịu ảnh hưởng của Covid-19', priority: false },
    ],
    scope: 'Phường Hương Xuân',
    fundingSources: [
      { kind: 'centralBudget', description: 'Chương trình, dự án, chính sách của Trung ương', amount: null },
      { kind: 'provincialBudget', description: 'Chương trình, dự án, chính sách của tỉnh', amount: null },
      { kind: 'districtBudget', description: 'Chương trình, dự án, chính sách của thị xã', amount: null },
      { kind: 'policyCredit', description: 'Tín dụng chính sách xã hội, cho vay theo Đề án 266/ĐA-UBND', amount: null },
      { kind: 'mobilized', description: 'Nguồn lực xã hội tham gia giảm nghèo', amount: null },
    ],
    recipients: [],
  },
  targets: TARGETS,
  tasks: TASKS,
  responsibilities: RESPONSIBILITIES,
  obligations: [
    {
      kind: 'followUp',
      subject: 'Kết quả theo dõi, kiểm tra việc thực hiện Nghị quyết',
      from: ['Văn phòng Đảng ủy phường Hương Xuân', 'Ủy ban kiểm tra Đảng ủy phường Hương Xuân'],
      to: ['Ban Thường vụ Đảng ủy phường Hương Xuân'],
      via: null,
      due: null,
    },
  ],
  organizations: ORGANIZATIONS,
};
