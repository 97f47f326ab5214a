import type { PovertyCause } from './cause.ts';
import type { SupportKindCode } from './support.ts';

/**
 * Loại hỗ trợ. `for`: of the household, or of one person in it. `causes`: the causes of poverty it answers. `renewed`: has to
 * be given again every year (thẻ bảo hiểm y tế, học phí, tiền điện), so that last year's does not fill this year's need.
 * `indicatorCode`: whose figures are those in need of this kind and, of them, those who got it; null where no plan asks for one.
 */
export interface SupportKind {
  readonly code: SupportKindCode;
  readonly for: 'household' | 'person';
  readonly renewed: boolean;
  readonly causes: readonly PovertyCause[];
  readonly indicatorCode: string | null;
}

type Scope = Pick<SupportKind, 'for' | 'renewed'>;
const HOUSEHOLD: Scope = { for: 'household', renewed: false };
const PERSON: Scope = { for: 'person', renewed: false };

const kind = (
  code: SupportKindCode,
  scope: Scope,
  causes: readonly PovertyCause[] = [],
  indicatorCode: string | null = null,
): SupportKind => ({ code, ...scope, causes, indicatorCode });

/** The kinds every installation starts with; others are added as data. */
export const SUPPORT_KINDS: readonly SupportKind[] = [
  kind('healthInsurance', { ...PERSON, renewed: true }, ['illness']),
  kind('tuition', { ...PERSON, renewed: true }),
  kind('housing', HOUSEHOLD, [], 'housing-support-coverage'),
  kind('water', HOUSEHOLD),
  kind('credit', HOUSEHOLD, ['capital'], 'preferential-credit-coverage'),
  kind('training', PERSON, ['labourSkills', 'productionKnowledge'], 'vocational-training-coverage'),
  kind('job', PERSON, ['labourSkills', 'land'], 'employment-support-coverage'),
  kind('production', HOUSEHOLD, ['tools', 'capital', 'productionKnowledge']),
  kind('electricity', { ...HOUSEHOLD, renewed: true }),
  kind('legalAid', PERSON, [], 'legal-aid-coverage'),
  kind('emergency', HOUSEHOLD, ['illness', 'other']),
  kind('fundForThePoor', HOUSEHOLD),
];
