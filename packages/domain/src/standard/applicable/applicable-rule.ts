import type { PlainDate } from '../../shared/plain-date.ts';
import type { Citation } from '../parameter.ts';
import type { StandardCode } from '../standard.ts';

/**
 * What depends on the day, each for itself: the standard that policy of the day runs on (and the monthly review with it),
 * the standard that a periodic review begun then counts by, the review procedure, the score table, the layout of forms.
 * They do not change together: the review of autumn 2021 already used the standard of 2022.
 */
export const RULE_SUBJECTS = ['standardInForce', 'periodicStandard', 'procedure', 'scoreTable', 'formLayout'] as const;
export type RuleSubject = (typeof RULE_SUBJECTS)[number];

interface DatedRule {
  readonly from: PlainDate;
  /** Half-open: the first day of the next line. */
  readonly to: PlainDate;
  /** The province that the line is for, null for the whole country. */
  readonly provinceId: string | null;
  readonly citation: Citation;
  readonly verified: boolean;
}

/** One line of the table: what applies in a period, by which document. Null: looked for and not found. */
export type ApplicableRule = StandardRule | PaperRule;

export interface StandardRule extends DatedRule {
  readonly subject: 'standardInForce' | 'periodicStandard';
  readonly value: StandardCode;
}

export interface PaperRule extends DatedRule {
  readonly subject: 'procedure' | 'scoreTable' | 'formLayout';
  readonly value: string | null;
}

/** What applies on a day at a place, a line each; null where the table does not reach. */
export interface RulesOn {
  readonly standardInForce: StandardRule | null;
  readonly periodicStandard: StandardRule | null;
  readonly procedure: PaperRule | null;
  readonly scoreTable: PaperRule | null;
  readonly formLayout: PaperRule | null;
}
