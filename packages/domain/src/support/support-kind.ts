import type { PovertyCause } from './cause.ts';
import type { SupportKindCode } from './support.ts';

/**
 * Loại hỗ trợ. `for`: of the household, or of one person in it. `causes`: the causes of poverty it answers. `renewed`: has to
 * be given again every year (thẻ bảo hiểm y tế, học phí, tiền điện), so that last year's does not fill this year's need.
 */
export interface SupportKind {
  readonly code: SupportKindCode;
  readonly for: 'household' | 'person';
  readonly renewed: boolean;
  readonly causes: readonly PovertyCause[];
}

/** The kinds every installation starts with; others are added as data. */
export const SUPPORT_KINDS: readonly SupportKind[] = [
  { code: 'healthInsurance', for: 'person', renewed: true, causes: ['illness'] },
  { code: 'tuition', for: 'person', renewed: true, causes: [] },
  { code: 'housing', for: 'household', renewed: false, causes: [] },
  { code: 'water', for: 'household', renewed: false, causes: [] },
  { code: 'credit', for: 'household', renewed: false, causes: ['capital'] },
  { code: 'training', for: 'person', renewed: false, causes: ['labourSkills', 'productionKnowledge'] },
  { code: 'job', for: 'person', renewed: false, causes: ['labourSkills', 'land'] },
  { code: 'production', for: 'household', renewed: false, causes: ['tools', 'capital', 'productionKnowledge'] },
  { code: 'electricity', for: 'household', renewed: true, causes: [] },
  { code: 'legalAid', for: 'person', renewed: false, causes: [] },
  { code: 'emergency', for: 'household', renewed: false, causes: ['illness', 'other'] },
  { code: 'fundForThePoor', for: 'household', renewed: false, causes: [] },
];
