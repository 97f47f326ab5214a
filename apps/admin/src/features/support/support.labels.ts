import type { graphql } from '@bacthang/contract';
import { formatInteger } from '../../lib/format.ts';

export type PovertyCause = ReturnType<typeof graphql.scalar<'PovertyCause'>>;
export type SupportSource = ReturnType<typeof graphql.scalar<'SupportSource'>>;

/** Nguyên nhân nghèo, as the report table heads its columns. */
export const CAUSES: Readonly<Record<PovertyCause, string>> = {
  LAND: 'thiếu đất sản xuất',
  CAPITAL: 'thiếu vốn',
  LABOUR: 'thiếu lao động',
  TOOLS: 'thiếu công cụ, phương tiện sản xuất',
  PRODUCTION_KNOWLEDGE: 'thiếu kiến thức sản xuất',
  LABOUR_SKILLS: 'thiếu kỹ năng lao động',
  ILLNESS: 'ốm đau, bệnh nặng, tai nạn',
  OTHER: 'nguyên nhân khác',
};

export const SOURCES: Readonly<Record<SupportSource, string>> = {
  CENTRAL_BUDGET: 'ngân sách trung ương',
  PROVINCIAL_BUDGET: 'ngân sách tỉnh',
  DISTRICT_BUDGET: 'ngân sách huyện',
  COMMUNE_BUDGET: 'ngân sách xã',
  STATE_BUDGET: 'ngân sách nhà nước',
  NATIONAL_PROGRAMME: 'chương trình mục tiêu quốc gia',
  INTERWOVEN: 'vốn lồng ghép',
  POLICY_CREDIT: 'tín dụng chính sách',
  MOBILIZED: 'huy động xã hội',
  FUND_FOR_THE_POOR: 'Quỹ “Vì người nghèo”',
  BENEFICIARIES: 'người dân đóng góp',
};

const KINDS: Readonly<Record<string, string>> = {
  healthInsurance: 'bảo hiểm y tế',
  tuition: 'học phí, chi phí học tập',
  housing: 'nhà ở',
  water: 'nước sạch, vệ sinh',
  credit: 'vay vốn ưu đãi',
  training: 'đào tạo nghề',
  job: 'giải quyết việc làm',
  production: 'phát triển sản xuất',
  electricity: 'tiền điện',
  legalAid: 'trợ giúp pháp lý',
  emergency: 'trợ giúp đột xuất',
  fundForThePoor: 'Quỹ “Vì người nghèo”',
};

/** A kind of support: one of those that every installation has, or by the name that it was added under. */
export function supportKindLabel({ code, name }: { readonly code: string; readonly name?: string | null }): string {
  return name ?? KINDS[code] ?? code;
}

/** What a support came to, in money, in kind or both. */
export function whatWasGiven({
  amount,
  inKind,
}: {
  readonly amount: string | null;
  readonly inKind: string | null;
}): string {
  return [amount !== null && `${formatInteger(amount)} đồng`, inKind].filter(Boolean).join('; ');
}
