import { type Refusal, refusal, refusalsOf } from '@bacthang/domain/shared';
import type { PlanPeriod } from '@bacthang/domain/target';
import { parseVietnameseNumber } from '../../../lib/format.ts';
import { readTarget } from '../../target/target.draft.ts';
import type { Finding } from '../work/finding.ts';
import type { Known } from '../work/known.ts';

/** What stands against a finding by itself, as far as it can be said before the plan is made; paths name its fields. */
export function checkFinding(finding: Finding, known: Known, period: PlanPeriod): readonly Refusal[] {
  switch (finding.group) {
    case 'targets':
      return refusalsOf(readTarget(finding.draft, { ...known, period }));
    case 'directives':
      return finding.draft.directiveId === null ? [refusal('edgeToUnknown', ['directiveId'])] : [];
    case 'pastResults': {
      const { indicatorCode, year } = finding.draft;
      return [
        ...(indicatorCode === '' ? [refusal('indicatorUnknown', ['indicatorCode'])] : []),
        ...(/^\d{4}$/.test(year.trim())
          ? []
          : [refusal('yearOutOfRange', ['year'], { value: year, allowed: '2000..2100' })]),
        ...(['count', 'value', 'planned'] as const).flatMap((field) => unreadable(field, finding.draft[field])),
      ];
    }
    case 'funding':
      return unreadable('amount', finding.draft.amount);
    default:
      return [];
  }
}

function unreadable(field: string, typed: string): readonly Refusal[] {
  const { reason } = parseVietnameseNumber(typed);
  return reason === null || reason === 'empty' ? [] : [refusal('notDecimal', [field], { value: typed })];
}
