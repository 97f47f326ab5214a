import type { graphql } from '@bacthang/contract';
import { formatDate } from '../../lib/format.ts';

type Enum<Name extends Parameters<typeof graphql.scalar>[0]> = ReturnType<typeof graphql.scalar<Name>>;
export type SectionKind = Enum<'SectionKind'>;
export type FundingKind = Enum<'FundingKind'>;
export type ResponsibilityRole = Enum<'ResponsibilityRole'>;
export type ObligationKind = Enum<'ObligationKind'>;
export type DueRelation = Enum<'DueRelation'>;
export type PlanKind = Enum<'PlanKind'>;

export const PLAN_KINDS: Readonly<Record<PlanKind, string>> = { PLAN: 'Kế hoạch', RESOLUTION: 'Nghị quyết' };

export const SECTION_KINDS: Readonly<Record<SectionKind, string>> = {
  ASSESSMENT: 'Đánh giá kỳ trước',
  PURPOSE: 'Mục đích',
  REQUIREMENT: 'Yêu cầu',
  OBJECTIVE: 'Mục tiêu tổng quát',
  TARGETS: 'Mục tiêu cụ thể',
  SCOPE: 'Đối tượng, phạm vi',
  COMPONENTS: 'Nội dung thực hiện',
  MEASURES: 'Nhiệm vụ và giải pháp',
  FUNDING: 'Kinh phí',
  ORGANIZATION: 'Tổ chức thực hiện',
  REPORTING: 'Chế độ báo cáo',
  OTHER: 'Mục khác',
};

export const FUNDING_KINDS: Readonly<Record<FundingKind, string>> = {
  CENTRAL_BUDGET: 'Ngân sách trung ương',
  PROVINCIAL_BUDGET: 'Ngân sách tỉnh',
  DISTRICT_BUDGET: 'Ngân sách huyện',
  COMMUNE_BUDGET: 'Ngân sách xã',
  STATE_BUDGET: 'Ngân sách nhà nước',
  NATIONAL_PROGRAMME: 'Chương trình mục tiêu quốc gia',
  INTERWOVEN: 'Lồng ghép',
  POLICY_CREDIT: 'Tín dụng chính sách',
  MOBILIZED: 'Huy động xã hội',
  FUND_FOR_THE_POOR: 'Quỹ Vì người nghèo',
  BENEFICIARIES: 'Người dân đóng góp',
};

export const RESPONSIBILITY_ROLES: Readonly<Record<ResponsibilityRole, string>> = {
  LEAD: 'Chủ trì',
  COORDINATING: 'Phối hợp',
  EXECUTING: 'Thực hiện',
  SUPERVISING: 'Giám sát',
};

export const OBLIGATION_KINDS: Readonly<Record<ObligationKind, string>> = {
  ANNUAL: 'Hằng năm',
  MID_TERM: 'Sơ kết',
  FINAL: 'Tổng kết',
  AD_HOC: 'Đột xuất',
  FOLLOW_UP: 'Theo dõi',
};

export const DUE_RELATIONS: Readonly<Record<DueRelation, string>> = {
  BEFORE: 'trước ngày',
  ON_OR_BEFORE: 'chậm nhất ngày',
  DURING: 'trong',
};

export interface DueFacts {
  readonly relation: DueRelation;
  readonly date: string | null;
  readonly everyYear: string | null;
  readonly quarter: string | null;
}

const QUARTERS = ['I', 'II', 'III', 'IV'];

/** When a report is due, in words: `trước ngày 10/12 hằng năm`, `trong quý IV/2025`. */
export function dueSentence(due: DueFacts | null): string {
  if (due === null) return 'không ấn định ngày';
  const relation = DUE_RELATIONS[due.relation];
  if (due.date) return `${relation} ${formatDate(due.date)}`;
  if (due.everyYear) return `${relation} ${due.everyYear.split('-').reverse().join('/')} hằng năm`;
  const [year, quarter] = due.quarter?.split('-Q') ?? [];
  return quarter
    ? `${relation.replace(' ngày', '')} quý ${QUARTERS[Number(quarter) - 1]}/${year}`
    : 'không ấn định ngày';
}

/** What a plan is called in running text: its number, or its title while it has none. */
export function planName({ documentNumber, title }: { documentNumber: string | null; title: string }): string {
  return documentNumber ?? title;
}

/** The title as it stands under the word for the document: "Kế hoạch thực hiện …" is printed "KẾ HOẠCH / Thực hiện …". */
export function titleBelowKind(kind: PlanKind, title: string): string {
  const word = PLAN_KINDS[kind];
  if (!title.toLowerCase().startsWith(`${word.toLowerCase()} `)) return title;
  const rest = title.slice(word.length).trim();
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
