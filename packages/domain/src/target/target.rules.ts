import type { Indicator } from '../indicator/index.ts';
import { type Refusal, type Result, refusal, refusalsOf, resultOf } from '../shared/refusal.ts';
import { checkOptionalText, checkText } from '../shared/text.rules.ts';
import { TEXT_LIMITS } from '../shared/text.ts';
import { checkCommitment } from './commitment.rules.ts';
import { lastYearOf, type PlanPeriod } from './commitment-period.rules.ts';
import type { Target } from './target.ts';

/** What targets may refer to, and the period of their plan. */
export interface TargetContext extends PlanPeriod {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly subgroups: ReadonlySet<string>;
}

/** Names a target through all revisions: a word of letters, digits, `.`, `_`, `-`, at most 64 of them. */
const KEY = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/**
 * One target by itself, as it may be stored. A target of the outlook lies beyond the plan's period, any other within.
 * Refuses what `checkCommitment` and `checkText` refuse, and `targetKeyInvalid`, `indicatorUnknown`, `subgroupUnknown`,
 * `outlookWithinPeriod`. How it stands beside the plan's other targets is for `checkTargets`.
 */
export function checkTarget(target: Target, context: TargetContext, path: readonly string[] = []): Result<Target> {
  const texts = checkTexts(target, path);
  const indicator = context.indicators.get(target.indicatorCode);
  const commitmentPath = [...path, 'commitment'];
  const commitment =
    indicator && checkCommitment(indicator, target.commitment, periodOf(target, context), commitmentPath);
  const refusals = [
    ...(KEY.test(target.key) ? [] : [refusal('targetKeyInvalid', [...path, 'key'], { value: target.key })]),
    ...Object.values(texts).flatMap(refusalsOf),
    ...checkReferences(target, context, path),
    ...(commitment ? refusalsOf(commitment) : []),
    ...checkOutlook(target, context, commitmentPath),
  ];
  const { statement, section, assessor, note } = texts;
  if (!(statement.ok && section.ok && assessor.ok && note.ok && commitment?.ok)) return { ok: false, refusals };
  const clean = { statement: statement.value, section: section.value, assessor: assessor.value, note: note.value };
  return resultOf({ ...target, ...clean, commitment: commitment.value }, refusals);
}

function checkTexts({ statement, section, assessor, note }: Target, path: readonly string[]) {
  return {
    statement: checkText(statement, { path: [...path, 'statement'], max: TEXT_LIMITS.statement }),
    section: checkOptionalText(section, { path: [...path, 'section'], max: TEXT_LIMITS.name }),
    assessor: checkOptionalText(assessor, { path: [...path, 'assessor'], max: TEXT_LIMITS.name }),
    note: checkOptionalText(note, { path: [...path, 'note'], max: TEXT_LIMITS.note, lines: true }),
  };
}

function checkReferences({ indicatorCode, subgroupCode }: Target, context: TargetContext, path: readonly string[]) {
  const refusals: Refusal[] = [];
  if (!context.indicators.has(indicatorCode)) {
    refusals.push(refusal('indicatorUnknown', [...path, 'indicatorCode'], { value: indicatorCode }));
  }
  if (subgroupCode !== null && !context.subgroups.has(subgroupCode)) {
    refusals.push(refusal('subgroupUnknown', [...path, 'subgroupCode'], { value: subgroupCode }));
  }
  return refusals;
}

function periodOf({ outlook }: Target, { periodFrom, periodTo, outlookYear }: TargetContext): PlanPeriod {
  return { periodFrom, periodTo, outlookYear: outlook ? outlookYear : null };
}

function checkOutlook({ outlook, commitment }: Target, context: TargetContext, path: readonly string[]) {
  if (!outlook || commitment.periodTo > context.periodTo) return [];
  const allowed = `${context.periodTo + 1}..${lastYearOf(context)}`;
  return [refusal('outlookWithinPeriod', [...path, 'periodTo'], { value: String(commitment.periodTo), allowed })];
}
