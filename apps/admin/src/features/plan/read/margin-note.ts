import { consentLabel, decisionLabel, relationLabel } from '../../cascade/cascade.labels.ts';
import type { TargetLineFacts } from './targets.view.tsx';

type Descended = Pick<TargetLineFacts, 'parentTarget' | 'decision' | 'comparison' | 'consent' | 'reason'>;

/** Where a target comes from and what was made of it: `từ 103/KH-UBND, bản 1 · chặt hơn`. Null for one of the plan's own. */
export function marginNote({ parentTarget, decision, comparison, consent, reason }: Descended): string | null {
  if (!parentTarget?.revision) return null;
  const { documentNumber, title, number } = parentTarget.revision;
  const contributes = parentTarget.distribution === 'CONTRIBUTE';
  const answer =
    decision === 'RELAX' && comparison && !contributes
      ? relationLabel(comparison.relation)
      : decisionLabel(decision, parentTarget.distribution);
  return [
    `từ ${documentNumber ?? title}, bản ${number}`,
    answer.toLowerCase(),
    consent && consentLabel(consent.state).toLowerCase(),
    reason && `lý do: ${reason}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
