import type { PlanContent, PlanSection, RevisionContent } from '../plan/index.ts';
import { target } from './builders.ts';

export function section(given: Partial<PlanSection> = {}): PlanSection {
  return {
    key: 's1',
    kind: 'objective',
    number: 'I',
    heading: 'Mục tiêu',
    paragraphs: ['Giảm nghèo bền vững.'],
    children: [],
    ...given,
  };
}

/** One of everything that a plan may say. */
export function content(given: Partial<PlanContent> = {}): PlanContent {
  return {
    preamble: 'Thực hiện nghị quyết',
    sections: [section({ children: [section({ key: 's2', number: '1' })] })],
    pastResults: [
      {
        indicatorCode: 'poverty-rate',
        subgroupCode: null,
        year: 2020,
        periodFrom: 2016,
        count: '52',
        value: '2.61',
        planned: null,
        standardCode: 'MDP-2016',
        note: null,
      },
    ],
    components: [
      {
        code: '3.1',
        parentCode: '3',
        name: 'Hỗ trợ sản xuất',
        objective: null,
        beneficiaries: ['Hộ nghèo'],
        contents: [],
      },
    ],
    beneficiaries: [{ description: 'Hộ nghèo', priority: true }],
    scope: 'Toàn tỉnh',
    fundingSources: [{ kind: 'provincialBudget', description: 'Ngân sách tỉnh', amount: '1500000000' }],
    recipients: [{ name: 'Thường trực Tỉnh ủy', purpose: 'báo cáo' }],
    ...given,
  };
}

export function revision(given: Partial<RevisionContent> = {}): RevisionContent {
  return {
    facts: {
      kind: 'plan',
      number: '103/KH-UBND',
      issuedOn: '2022-06-01',
      title: 'Kế hoạch',
      periodFrom: 2022,
      periodTo: 2025,
      outlookYear: null,
    },
    organization: { id: 'o1', name: 'UBND tỉnh Hưng Yên' },
    unitId: 'u1',
    implements: ['05-ct-tw', '1705-qd-ttg'],
    basedOn: [],
    parents: [
      { planId: 'p1', number: 1, hash: 'aa' },
      { planId: 'p2', number: 3, hash: 'bb' },
    ],
    addressees: [{ organizationId: 'o2', mode: 'include' }],
    targets: [target(), target({ key: 'second', ordinal: 2 })],
    answers: [
      {
        to: { planId: 'p1', revisionNumber: 1, targetKey: 'poverty' },
        decision: 'adopt',
        targetKey: 'poverty',
        reason: null,
      },
    ],
    tasks: [
      {
        key: 't1',
        parentKey: null,
        number: '1',
        title: 'Tuyên truyền',
        description: null,
        deadline: null,
        deliverable: null,
      },
    ],
    responsibilities: [
      { organization: 'Sở Nội vụ', role: 'lead', duty: 'Tham mưu', taskKey: 't1', componentCodes: ['3.1'] },
    ],
    obligations: [
      {
        kind: 'annual',
        subject: 'Kết quả',
        from: ['UBND huyện'],
        to: ['UBND tỉnh'],
        via: null,
        due: { relation: 'before', date: null, everyYear: '12-15', quarter: null },
      },
      { kind: 'adHoc', subject: 'Đột xuất', from: [], to: [], via: null, due: null },
    ],
    content: content(),
    ...given,
  };
}
