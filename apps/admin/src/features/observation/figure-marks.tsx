import { Chip } from '../../ui/chip.tsx';
import { statusLook } from './figure.labels.ts';
import { type AssessmentStatus, statusLabel } from './observation.labels.ts';

export function StatusChip({ status }: { readonly status: AssessmentStatus | null }) {
  return status === null ? <span>không có chỉ tiêu</span> : <Chip {...statusLook(status)}>{statusLabel(status)}</Chip>;
}

/** Demonstration data says so wherever it is shown. */
export function SyntheticMark({ synthetic }: { readonly synthetic: boolean }) {
  return synthetic ? (
    <Chip tone="info" icon="info">
      số minh họa
    </Chip>
  ) : null;
}
