import { STANDINGS, type Standing, type UnitWhatIf, type WhatIf, whatIf } from '@bacthang/domain/cascade';
import { type Refusal, refusalsOf } from '@bacthang/domain/shared';
import { checkCommitment, type PlanPeriod } from '@bacthang/domain/target';
import { fromWire } from '../../../lib/wire.ts';
import { type CommitmentDraft, commitmentDraftOf, readCommitment } from '../../target/commitment.draft.ts';
import { domainIndicator } from '../../target/indicator.fragment.ts';
import type { CarriedTarget } from '../add-up/carriers.documents.ts';
import type { Carried } from '../add-up/carriers.ts';

/** Something else that a target might ask, while it is typed. */
export interface WhatIfDraft extends Pick<CarriedTarget, 'binding' | 'distribution'> {
  readonly commitment: CommitmentDraft;
}

/** The target as it stands, to begin from. */
export function whatIfDraftOf({ commitment, binding, distribution }: CarriedTarget): WhatIfDraft {
  return { commitment: commitmentDraftOf(commitment), binding, distribution };
}

/** What the change would do; null with what speaks against it as long as the plan could not say so. */
export interface Tried {
  readonly found: WhatIf | null;
  readonly refusals: readonly Refusal[];
}

/** The domain's own rules on what was typed; nothing is asked of the server, and nothing is stored. */
export function tryOut(
  { commitment, binding, distribution }: WhatIfDraft,
  { target, units }: Carried,
  indicator: CarriedTarget['indicator'],
  period: PlanPeriod,
): Tried {
  const typed = readCommitment(commitment);
  if (!typed.ok) return { found: null, refusals: typed.refusals };
  const checked = checkCommitment(domainIndicator(indicator), typed.value, period);
  if (!checked.ok) return { found: null, refusals: refusalsOf(checked) };
  const change = { commitment: checked.value, binding: fromWire(binding), distribution: fromWire(distribution) };
  return { found: whatIf(target, units, change), refusals: [] };
}

/** What the publisher has to look at first. */
const SEVERITY: Readonly<Record<Standing, number>> = { notAllowed: 0, needsConsent: 1, looser: 2, open: 3, fine: 4 };

export const standingsBySeverity: readonly Standing[] = STANDINGS.toSorted((a, b) => SEVERITY[a] - SEVERITY[b]);

/** Units in the order in which they need attention; those that stand alike stay in the order of their codes. */
export function bySeverity(units: readonly UnitWhatIf[], only: Standing | null): readonly UnitWhatIf[] {
  return units
    .filter(({ standing }) => only === null || standing === only)
    .toSorted((a, b) => SEVERITY[a.standing] - SEVERITY[b.standing]);
}
