import { Text } from '@mantine/core';
import { Chip } from '../../ui/chip.tsx';
import type { PointFacts } from './figure.fragment.ts';
import { historyText, statusLook } from './figure.labels.ts';
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

/** A figure of a year before the unit was formed says what it is made of, or why there is none. */
export function HistoryNote({ history }: Pick<PointFacts, 'history'>) {
  const text = historyText(history);
  return text === null ? null : (
    <Text size="xs" c="dimmed" component="div">
      {text}
    </Text>
  );
}
