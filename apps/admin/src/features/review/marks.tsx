import type { HouseholdClass, ReviewStep } from '@bacthang/domain';
import { fromWire, type UpperSnake } from '../../lib/wire.ts';
import { Chip } from '../../ui/chip.tsx';
import { CLASS_LOOKS, STEP_LOOKS } from './review.labels.ts';

/** The class of a household; a dash before it has one. */
export function ClassChip({ of }: { readonly of: UpperSnake<HouseholdClass> | null }) {
  if (of === null) return <>–</>;
  const { label, tone, icon } = CLASS_LOOKS[fromWire(of)];
  return (
    <Chip tone={tone} icon={icon}>
      {label}
    </Chip>
  );
}

/** How far a household is. */
export function StepChip({ step }: { readonly step: UpperSnake<ReviewStep> }) {
  const { label, tone, icon } = STEP_LOOKS[fromWire(step)];
  return (
    <Chip tone={tone} icon={icon}>
      {label}
    </Chip>
  );
}

/** Households and people that were made up say so wherever their figures stand. */
export function SyntheticRound({ synthetic }: { readonly synthetic: boolean }) {
  return synthetic ? <Chip icon="info">Hộ giả lập, dựng để xem thử</Chip> : null;
}
