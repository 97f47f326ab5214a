import { ACCESS_REFUSALS } from '../access/access.errors.ts';
import { CASCADE_REFUSALS } from '../cascade/cascade.errors.ts';
import { DIRECTIVE_REFUSALS } from '../directive/directive.errors.ts';
import { HOUSEHOLD_REFUSALS } from '../household/household.errors.ts';
import { IMPORT_REFUSALS } from '../household/import.errors.ts';
import { INDICATOR_REFUSALS } from '../indicator/indicator.errors.ts';
import { OBSERVATION_REFUSALS } from '../observation/observation.errors.ts';
import { PLAN_REFUSALS } from '../plan/plan.errors.ts';
import { REVIEW_REFUSALS } from '../review/review.errors.ts';
import { STANDARD_REFUSALS } from '../standard/standard.errors.ts';
import { SUPPORT_REFUSALS } from '../support/support.errors.ts';
import { TARGET_REFUSALS } from '../target/target.errors.ts';
import { SHARED_REFUSALS } from './shared.errors.ts';
import { SHEET_REFUSALS } from './sheet.errors.ts';

/** Every refusal there is, each concept's own list beside its rules. The API's enum is made of this. */
export const REFUSAL_CODES = [
  ...SHARED_REFUSALS,
  ...INDICATOR_REFUSALS,
  ...OBSERVATION_REFUSALS,
  ...TARGET_REFUSALS,
  ...CASCADE_REFUSALS,
  ...PLAN_REFUSALS,
  ...DIRECTIVE_REFUSALS,
  ...ACCESS_REFUSALS,
  ...STANDARD_REFUSALS,
  ...HOUSEHOLD_REFUSALS,
  ...IMPORT_REFUSALS,
  ...REVIEW_REFUSALS,
  ...SUPPORT_REFUSALS,
  ...SHEET_REFUSALS,
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];
