import type { PovertyCause } from './cause.ts';
import type { SupportKindCode } from './support.ts';
import { SUPPORT_KINDS, type SupportKind } from './support-kind.ts';

/**
 * The kinds of support that answer any of a household's causes of poverty ("phân loại hộ nghèo theo nhóm nguyên nhân để có
 * giải pháp hỗ trợ phù hợp"), those that answer more of them first, then in the order of the kinds. A proposal, no need.
 */
export function suggestedSupport(
  causes: readonly PovertyCause[],
  kinds: readonly SupportKind[] = SUPPORT_KINDS,
): readonly SupportKindCode[] {
  return kinds
    .map(({ code, causes: answered }) => ({ code, count: answered.filter((each) => causes.includes(each)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ code }) => code);
}
