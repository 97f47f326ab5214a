import type { Doubt, DoubtCode, FactPlaces } from '@bacthang/documents';
import { formatQuantity, parseVietnameseNumber } from '../../../lib/format.ts';
import {
  dueSentence,
  FUNDING_KINDS,
  OBLIGATION_KINDS,
  RESPONSIBILITY_ROLES,
  SECTION_KINDS,
} from '../../plan/plan.labels.ts';
import { commitmentFactsOf } from '../../target/commitment.draft.ts';
import { statementOf } from '../../target/commitment.labels.ts';
import type { Finding, Group, Hint, Verdict } from '../work/finding.ts';
import type { Known } from '../work/known.ts';

export const GROUP_NAMES: Readonly<Record<Group, string>> = {
  directives: 'Thực hiện và căn cứ',
  targets: 'Chỉ tiêu',
  sections: 'Các mục',
  tasks: 'Nhiệm vụ, giải pháp',
  responsibilities: 'Phân công trách nhiệm',
  obligations: 'Chế độ báo cáo',
  funding: 'Nguồn vốn',
  recipients: 'Nơi nhận',
  pastResults: 'Số liệu đã qua, không phải chỉ tiêu',
};

export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  accepted: 'Đã nhận',
  rejected: 'Đã bỏ',
  undecided: 'Chưa quyết định',
};

export const FACT_NAMES: Readonly<Record<keyof FactPlaces, string>> = {
  number: 'Số ký hiệu',
  issuedOn: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',
  title: 'Tên',
  period: 'Giai đoạn',
};

export const HINT_SENTENCES: Readonly<Record<Hint, string>> = {
  indicatorUnknown:
    'Chưa rõ là chỉ số nào trong danh mục; bấm “Sửa” để chọn. Danh mục chưa có thì quản trị hệ thống thêm ở Quản trị › Chỉ số.',
  indicatorUnsure: 'Chỉ số được đoán theo lời văn; hãy xem lại.',
  subgroupUnknown: 'Nhóm đối tượng này không có trong danh mục; hãy xem lại.',
  unitDiffers: 'Đơn vị trong văn bản khác đơn vị của chỉ số; hãy xem lại mức.',
  yearAssumed: 'Văn bản không nói rõ năm; đang lấy năm cuối của kế hoạch.',
  targetUnsure: 'Không chắc câu này là chỉ tiêu.',
  directiveUnknown: 'Chưa có trong hệ thống; hãy chọn văn bản có sẵn, hoặc bỏ.',
  bodyUnknown: 'Cơ quan này chưa có trong hệ thống; kế hoạch giữ tên như trong văn bản.',
  bodySeveral: 'Tên chung của nhiều cơ quan, đơn vị; kế hoạch giữ tên như trong văn bản.',
  dayUnknown: 'Văn bản không nói rõ ngày báo cáo.',
  notTarget: 'Số liệu của kỳ trước hoặc hiện trạng.',
};

const DOUBT_SENTENCES: Readonly<Record<DoubtCode, (about: string | null) => string>> = {
  notVietnamese: () => 'Văn bản này có vẻ không viết bằng tiếng Việt, nên không tìm gì trong đó.',
  notAPlan: () => 'Văn bản này có vẻ không phải là kế hoạch hay nghị quyết, nên không tìm gì trong đó.',
  otherField: () => 'Văn bản này có vẻ thuộc lĩnh vực khác, không phải giảm nghèo. Không chỉ tiêu nào được chọn sẵn.',
  kindUnknown: () => 'Không rõ là loại văn bản nào; đang để là kế hoạch.',
  numberUnknown: () => 'Không thấy số ký hiệu.',
  dateUnknown: (about) => (about ? `Ngày ban hành không đủ ngày, tháng (${about}).` : 'Không thấy ngày ban hành.'),
  issuerUnknown: () => 'Không rõ cơ quan nào ban hành.',
  periodUnknown: () => 'Không rõ kế hoạch cho những năm nào; hãy điền giai đoạn.',
  periodsDisagree: (about) => `Tên và nội dung nói những năm khác nhau (${about ?? ''}).`,
  noTargets: () => 'Không tìm thấy chỉ tiêu nào.',
  indicatorUnknown: (about) => `${about ?? ''} chỉ tiêu chưa rõ là chỉ số nào trong danh mục.`,
  endMissing: () => 'Không thấy phần cuối (nơi nhận, ký tên); văn bản có thể bị thiếu.',
};

export const doubtSentence = ({ code, about }: Doubt): string => DOUBT_SENTENCES[code](about);

/** A finding as it would enter the plan, in a line. */
export function findingSentence(finding: Finding, { indicators, subgroups, directives }: Known): string {
  switch (finding.group) {
    case 'targets': {
      const { indicatorCode, subgroupCode, commitment, statement } = finding.draft;
      const indicator = indicators.find(({ code }) => code === indicatorCode);
      const subgroup = subgroups.find(({ code }) => code === subgroupCode) ?? null;
      return indicator ? statementOf(indicator, subgroup, commitmentFactsOf(commitment)) : statement;
    }
    case 'directives': {
      const { kind, cited, directiveId } = finding.draft;
      const known = directives.find(({ id }) => id === directiveId);
      const relation = kind === 'IMPLEMENTS' ? 'Thực hiện' : 'Căn cứ';
      return `${relation}: ${known ? `${known.number ?? ''} ${known.title}`.trim() : cited}`;
    }
    case 'sections': {
      const { number, heading, kind } = finding.draft;
      return `${[number, heading || '(không có tiêu đề)'].filter(Boolean).join(' ')} · ${SECTION_KINDS[kind]}`;
    }
    case 'tasks': {
      const { number, title, deadline } = finding.draft;
      return [[number, title].filter(Boolean).join(' '), deadline].filter(Boolean).join(' · ');
    }
    case 'responsibilities':
      return `${finding.draft.organizationName} · ${RESPONSIBILITY_ROLES[finding.draft.role]}`;
    case 'obligations': {
      const { kind, from, to, due } = finding.draft;
      const who = [from.join(', '), to.join(', ')].filter(Boolean).join(' → ');
      return [OBLIGATION_KINDS[kind], who, dueSentence(due)].filter(Boolean).join(' · ');
    }
    case 'funding': {
      const amount = parseVietnameseNumber(finding.draft.amount).value;
      return [FUNDING_KINDS[finding.draft.kind], amount && formatQuantity(amount, 'đồng')].filter(Boolean).join(' · ');
    }
    case 'recipients':
      return [finding.draft.name, finding.draft.purpose].filter(Boolean).join(' · ');
    case 'pastResults': {
      const { indicatorCode, year, count, value } = finding.draft;
      const name = indicators.find(({ code }) => code === indicatorCode)?.name ?? 'Chưa rõ chỉ số';
      return [name, value || count, year ? `năm ${year}` : 'chưa rõ năm'].join(' · ');
    }
  }
}
