import { SegmentedControl } from '@mantine/core';
import { seriesLabel } from './observation.labels.ts';

interface SeriesChoiceProps {
  readonly official: boolean;
  readonly onChange: (official: boolean) => void;
}

/** Submitted or accepted figures: two series, never mixed. */
export function SeriesChoice({ official, onChange }: SeriesChoiceProps) {
  return (
    <SegmentedControl
      aria-label="Loại số liệu"
      size="xs"
      w="max-content"
      value={official ? 'official' : 'provisional'}
      onChange={(value) => onChange(value === 'official')}
      data={[
        { value: 'provisional', label: `Số ${seriesLabel(false)}` },
        { value: 'official', label: `Số ${seriesLabel(true)}` },
      ]}
    />
  );
}
