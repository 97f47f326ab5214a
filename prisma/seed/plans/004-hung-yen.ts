import type { PlanSeed } from '../seed-types.ts';
import { COMPONENTS } from './hung-yen/components.ts';
import { BENEFICIARIES, FUNDING, RECIPIENTS } from './hung-yen/money-and-recipients.ts';
import { ORGANIZATIONS } from './hung-yen/organizations.ts';
import { RESPONSIBILITIES } from './hung-yen/responsibilities.ts';
import { PREAMBLE, SECTIONS } from './hung-yen/sections.ts';
import { TARGETS } from './hung-yen/targets.ts';
import { TASKS } from './hung-yen/tasks.ts';

const REPORTING = {
  from: ['Các sở, ban, ngành, đoàn thể tỉnh', 'Ủy ban nhân dân các huyện, thị xã, thành phố'],
  to: ['Ủy ban nhân dân tỉnh Hưng Yên', 'Bộ Lao động - Thương binh và Xã hội'],
  via: 'Sở Lao động - Thương binh và Xã hội tỉnh Hưng Yên',
  due: null,
};

/** UBND tỉnh Hưng Yên, 103/KH-UBND: the province at the head of the demonstration's cascade. */
export const HUNG_YEN: PlanSeed = {
  key: 'hung-yen',
  issuer: { unit: ['Hưng Yên'], kind: 'peoplesCommittee' },
  facts: {
    kind: 'plan',
    number: '103/KH-UBND',
    issuedOn: '2022-06-01',
    title: 'Kế hoạch thực hiện mục tiêu giảm nghèo bền vững tỉnh Hưng Yên giai đoạn 2022-2025',
    periodFrom: 2022,
    periodTo: 2025,
    outlookYear: null,
  },
  implements: ['ct-05-tw', 'qd-1705-ttg', 'qd-90-ttg', 'nq-dh19-hung-yen', 'kh-32-tu-hung-yen'],
  basedOn: ['nq-24-2021-qh15'],
  content: {
    preamble: PREAMBLE,
    sections: SECTIONS,
    pastResults: [],
    components: COMPONENTS,
    beneficiaries: BENEFICIARIES,
    scope: 'Toàn tỉnh, dồn sức cho nơi có tỷ lệ hộ nghèo cao',
    fundingSources: FUNDING,
    recipients: RECIPIENTS,
  },
  targets: TARGETS,
  tasks: TASKS,
  responsibilities: RESPONSIBILITIES,
  obligations: [
    { ...REPORTING, kind: 'annual', subject: 'Báo cáo định kỳ hằng năm kết quả thực hiện Kế hoạch' },
    { ...REPORTING, kind: 'adHoc', subject: 'Báo cáo đột xuất' },
  ],
  organizations: ORGANIZATIONS,
};
