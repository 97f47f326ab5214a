import type { MissingAnswer } from '../classification.ts';
import type { ParameterInForce } from '../parameter.ts';
import type { HouseholdLabel } from '../standard.ts';

/** The labels that a household's facts of one day tell; having newly escaped is told by its history. */
export type FactLabel = Exclude<HouseholdLabel, 'newlyEscaped'>;
export const FACT_LABELS = [
  'noLabourCapacity',
  'ethnicMinority',
  'merit',
  'femaleHeaded',
  'averageLiving',
] as const satisfies readonly FactLabel[];

/** Whether a household has a label, with the numbers and wordings it went by; `notApplicable` where the law has none such. */
export interface LabelFinding {
  readonly label: FactLabel;
  readonly state: 'yes' | 'no' | 'unknown' | 'notApplicable';
  readonly missing: readonly MissingAnswer[];
  readonly parameters: readonly ParameterInForce[];
}

/** Whether a person is a low-income worker (người lao động có thu nhập thấp). */
export interface LowIncomeWorkerFinding {
  readonly ref: string;
  readonly state: 'yes' | 'no' | 'unknown';
  readonly missing: readonly MissingAnswer[];
}
