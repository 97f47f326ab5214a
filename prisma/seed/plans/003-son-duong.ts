import type { PlanSeed } from '../seed-types.ts';
import { FUNDING, RECIPIENTS } from './son-duong/money-and-recipients.ts';
import { OBLIGATIONS } from './son-duong/obligations.ts';
import { ORGANIZATIONS } from './son-duong/organizations.ts';
import { RESPONSIBILITIES } from './son-duong/responsibilities.ts';
import { PREAMBLE, SECTIONS } from './son-duong/sections.ts';
import { TARGETS } from './son-duong/targets.ts';
import { TASKS } from './son-duong/tasks.ts';

/** UBND huyện Sơn Dương (Tuyên Quang): under two plans at once, its own Party committee's and the province's. */
export const SON_DUONG: PlanSeed = {
  key: 'son-duong',
  issuer: { unit: ['Tuyên Quang', 'Sơn Dương'], kind: 'peoplesCommittee' },
  facts: {
    kind: 'plan',
    number: null,
    issuedOn: '2022-08',
    title: 'Kế hoạch thực hiện Kế hoạch 76-KH/HU về giảm nghèo bền vững đến năm 2030 trên địa bàn huyện Sơn Dương',
    periodFrom: 2021,
    periodTo: 2025,
    outlookYear: 2030,
  },
  implements: ['kh-76-hu-son-duong', 'kh-107-ubnd-tuyen-quang'],
  basedOn: ['nd-07-2021-cp', 'nq-dh21-son-duong', 'da-giam-ngheo-tuyen-quang'],
  content: {
    preamble: PREAMBLE,
    sections: SECTIONS,
    pastResults: [],
    components: [],
    beneficiaries: [
      { description: 'Người trong hộ nghèo, cận nghèo, mới thoát nghèo', priority: false },
      {
        description:
          'Bảy xã đặc biệt khó khăn: Trung Yên, Lương Thiện, Bình Yên, Đông Quý (Đồng Quý), Hợp Hòa, Đông Lợi, Quyết Thắng',
        priority: true,
      },
      { description: 'Vùng đồng bào dân tộc thiểu số', priority: true },
    ],
    scope: 'Toàn huyện Sơn Dương',
    fundingSources: FUNDING,
    recipients: RECIPIENTS,
  },
  targets: TARGETS,
  tasks: TASKS,
  responsibilities: RESPONSIBILITIES,
  obligations: OBLIGATIONS,
  organizations: ORGANIZATIONS,
};
