import type { DecimalString } from '../shared/decimal.ts';
import type { PartialDate } from '../shared/plain-date.ts';

/** Parts of a plan as paper has them. */
export const SECTION_KINDS = [
  'assessment', // đánh giá kết quả kỳ trước
  'purpose', // mục đích
  'requirement', // yêu cầu
  'objective', // mục tiêu tổng quát
  'targets', // mục tiêu, chỉ tiêu cụ thể
  'scope', // đối tượng, phạm vi
  'components', // nội dung thực hiện: dự án, tiểu dự án, chính sách
  'measures', // nhiệm vụ và giải pháp
  'funding', // kinh phí
  'organization', // tổ chức thực hiện
  'reporting', // chế độ báo cáo
  'other',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** A heading with its text and what stands under it. `number` is printed as it stands: "I", "1", "a". */
export interface PlanSection {
  readonly key: string;
  readonly kind: SectionKind;
  readonly number: string | null;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly children: readonly PlanSection[];
}

/**
 * A figure of the past period. `planned` is what the former plan asked, `change` a fall or rise in points as printed.
 * Not a target, and never assessed across a change of standard.
 */
export interface PastResult {
  readonly indicatorCode: string;
  readonly subgroupCode: string | null;
  readonly year: number;
  readonly periodFrom: number | null;
  readonly count: string | null;
  readonly value: DecimalString | null;
  readonly planned: DecimalString | null;
  readonly standardCode: string | null;
  readonly note: string | null;
}

/** Dự án, tiểu dự án or a policy of the programme: `code` "3", "3.1"; a sub-project names its `parentCode`. */
export interface ProgrammeComponent {
  readonly code: string;
  readonly parentCode: string | null;
  readonly name: string;
  readonly objective: string | null;
  readonly beneficiaries: readonly string[];
  readonly contents: readonly string[];
}

/** Đối tượng. */
export interface Beneficiary {
  readonly description: string;
  readonly priority: boolean;
}

/** Where the money comes from. `amount` in whole đồng, null where the plan names none. */
export const FUNDING_KINDS = [
  'centralBudget',
  'provincialBudget',
  'districtBudget',
  'communeBudget',
  'stateBudget',
  'nationalProgramme',
  'interwoven', // lồng ghép
  'policyCredit', // tín dụng chính sách
  'mobilized', // huy động xã hội
  'fundForThePoor', // Quỹ Vì người nghèo
  'beneficiaries', // người dân đóng góp
] as const;
export type FundingKind = (typeof FUNDING_KINDS)[number];

export interface FundingSource {
  readonly kind: FundingKind;
  readonly description: string;
  readonly amount: string | null;
}

/** Nơi nhận. `purpose` is what the document adds in brackets: báo cáo, thực hiện. */
export interface Recipient {
  readonly name: string;
  readonly purpose: string | null;
}

/** What a plan says besides its targets, tasks and obligations. */
export interface PlanContent {
  readonly preamble: string | null;
  readonly sections: readonly PlanSection[];
  readonly pastResults: readonly PastResult[];
  readonly components: readonly ProgrammeComponent[];
  readonly beneficiaries: readonly Beneficiary[];
  readonly scope: string | null;
  readonly fundingSources: readonly FundingSource[];
  readonly recipients: readonly Recipient[];
}

/** The facts of a plan's title block. A number or date that the paper leaves blank stays null. */
export interface PlanFacts {
  readonly kind: 'plan' | 'resolution';
  readonly number: string | null;
  readonly issuedOn: PartialDate | null;
  readonly title: string;
  readonly periodFrom: number;
  readonly periodTo: number;
  readonly outlookYear: number | null;
}
