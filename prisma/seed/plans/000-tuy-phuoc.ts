import type { PlanSeed } from '../seed-types.ts';
import { FUNDING, RECIPIENTS } from './tuy-phuoc/money-and-recipients.ts';
import { ORGANIZATIONS, RESPONSIBILITIES } from './tuy-phuoc/organization.ts';
import { PAST_RESULTS } from './tuy-phuoc/past-results.ts';
import { PREAMBLE, SECTIONS } from './tuy-phuoc/sections.ts';
import { TARGETS } from './tuy-phuoc/targets.ts';
import { TASKS } from './tuy-phuoc/tasks.ts';

/** Huyện ủy Tuy Phước (Bình Định); neither its number nor its date is in the copy we have. */
export const TUY_PHUOC: PlanSeed = {
  key: 'tuy-phuoc',
  issuer: { unit: ['Bình Định', 'Tuy Phước'], kind: 'partyCommittee' },
  facts: {
    kind: 'plan',
    number: null,
    issuedOn: null,
    title: 'Kế hoạch giảm nghèo, giải quyết việc làm và đào tạo nghề huyện Tuy Phước giai đoạn 2020-2025',
    periodFrom: 2021,
    periodTo: 2025,
    outlookYear: null,
  },
  implements: ['nq-dh22-tuy-phuoc'],
  basedOn: ['nd-07-2021-cp', 'ct-01-2017-ttg'],
  content: {
    preamble: PREAMBLE,
    sections: SECTIONS,
    pastResults: PAST_RESULTS,
    components: [],
    beneficiaries: [
      { description: 'Hộ nghèo, người nghèo', priority: true },
      { description: 'Hộ cận nghèo, mới thoát nghèo và hộ gặp khó khăn', priority: false },
      { description: 'Người lao động cần học nghề, tìm việc trong nước hay nước ngoài', priority: false },
    ],
    scope: 'Toàn huyện Tuy Phước',
    fundingSources: FUNDING,
    recipients: RECIPIENTS,
  },
  targets: TARGETS,
  tasks: TASKS,
  responsibilities: RESPONSIBILITIES,
  obligations: [
    {
      kind: 'followUp',
      subject: 'Theo dõi, đôn đốc, kiểm tra, sơ kết và tổng kết việc thực hiện Kế hoạch',
      from: ['Ủy ban nhân dân huyện Tuy Phước'],
      to: ['Huyện ủy Tuy Phước'],
      via: null,
      due: null,
    },
  ],
  organizations: ORGANIZATIONS,
};
