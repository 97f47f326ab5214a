import type { graphql } from '@bacthang/contract';
import {
  titleBelowKind as belowKind,
  DUE_WORDS,
  dueSentence as dueInWords,
  FUNDING_WORDS,
  OBLIGATION_WORDS,
  PLAN_KIND_WORDS,
  RESPONSIBILITY_WORDS,
} from '@bacthang/paper/words';
import { fromWire, wireKeys } from '../../lib/wire.ts';

type Enum<Name extends Parameters<typeof graphql.scalar>[0]> = ReturnType<typeof graphql.scalar<Name>>;
export type SectionKind = Enum<'SectionKind'>;
export type FundingKind = Enum<'FundingKind'>;
export type ResponsibilityRole = Enum<'ResponsibilityRole'>;
export type ObligationKind = Enum<'ObligationKind'>;
export type DueRelation = Enum<'DueRelation'>;
export type PlanKind = Enum<'PlanKind'>;

export const PLAN_KINDS: Readonly<Record<PlanKind, string>> = wireKeys(PLAN_KIND_WORDS);

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

export const FUNDING_KINDS: Readonly<Record<FundingKind, string>> = wireKeys(FUNDING_WORDS);

export const RESPONSIBILITY_ROLES: Readonly<Record<ResponsibilityRole, string>> = wireKeys(RESPONSIBILITY_WORDS);

export const OBLIGATION_KINDS: Readonly<Record<ObligationKind, string>> = wireKeys(OBLIGATION_WORDS);

export const DUE_RELATIONS: Readonly<Record<DueRelation, string>> = wireKeys(DUE_WORDS);

export interface DueFacts {
  readonly relation: DueRelation;
  readonly date: string | null;
  readonly everyYear: string | null;
  readonly quarter: string | null;
}

/** When a report is due, in words: `trước ngày 10/12 hằng năm`, `trong quý IV/2025`. */
export function dueSentence(due: DueFacts | null): string {
  return dueInWords(due && { ...due, relation: fromWire(due.relation) });
}

/** What a plan is called in running text: its number, or its title while it has none. */
export function planName({ documentNumber, title }: { documentNumber: string | null; title: string }): string {
  return documentNumber ?? title;
}

/** The title as it stands under the word for the document: "Kế hoạch thực hiện …" is printed "KẾ HOẠCH / Thực hiện …". */
export function titleBelowKind(kind: PlanKind, title: string): string {
  return belowKind(fromWire(kind), title);
}
