import { isWithin, type PlainDate } from '../../shared/plain-date.ts';
import { type Result, refusal, resultOf } from '../../shared/refusal.ts';
import type { ApplicableRule, PaperRule, RuleSubject, RulesOn } from './applicable-rule.ts';
import { PAPER_RULES, STANDARD_RULES } from './applicable-rules.ts';

/**
 * What applies on a day in a province: the province's own line where it has one, else the country's. Null where the table
 * does not reach. `local` are lines of provinces that passed `checkLocalRules`.
 */
export function rulesOn(on: PlainDate, provinceId: string | null = null, local: readonly PaperRule[] = []): RulesOn {
  const lineOf = <R extends ApplicableRule>(lines: readonly R[], subject: RuleSubject, place: string | null) =>
    lines.find((line) => line.subject === subject && line.provinceId === place && isWithin(on, line.from, line.to));
  const paper = (subject: PaperRule['subject']) => {
    const own = provinceId === null ? undefined : lineOf(local, subject, provinceId);
    return own ?? lineOf(PAPER_RULES, subject, null) ?? null;
  };
  return {
    standardInForce: lineOf(STANDARD_RULES, 'standardInForce', null) ?? null,
    periodicStandard: lineOf(STANDARD_RULES, 'periodicStandard', null) ?? null,
    procedure: paper('procedure'),
    scoreTable: paper('scoreTable'),
    formLayout: paper('formLayout'),
  };
}

/**
 * Lines that provinces set for themselves. Only how a review goes is theirs, not which standard is national. Refuses:
 * `fieldRequired` (no province), `periodReversed`, `periodOverlaps` (two lines of one province).
 */
export function checkLocalRules(local: readonly PaperRule[]): Result<readonly PaperRule[]> {
  const refusals = local.flatMap((rule, index) => {
    const at = (field: string) => ['rules', String(index), field];
    const earlier = local.slice(0, index);
    return [
      ...(rule.provinceId === null ? [refusal('fieldRequired', at('provinceId'))] : []),
      ...(rule.from < rule.to
        ? []
        : [refusal('periodReversed', at('to'), { value: rule.to, allowed: `>${rule.from}` })]),
      ...(earlier.some((other) => overlaps(rule, other))
        ? [refusal('periodOverlaps', at('from'), { value: rule.from, subject: rule.subject })]
        : []),
    ];
  });
  return resultOf(local, refusals);
}

function overlaps(one: PaperRule, other: PaperRule): boolean {
  const same = one.subject === other.subject && one.provinceId === other.provinceId;
  return same && one.from < other.to && other.from < one.to;
}
