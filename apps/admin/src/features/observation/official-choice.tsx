import { SegmentedControl } from '@mantine/core';
import { officialLabel } from './observation.labels.ts';

interface OfficialChoiceProps {
  readonly official: boolean;
  readonly onChange: (official: boolean) => void;
}

/** Figures from accepted reports alone, or from those submitted too: never mixed. */
export function OfficialChoice({ official, onChange }: OfficialChoiceProps) {
  return (
    <SegmentedControl
      aria-label="Loại số liệu"
      size="xs"
      w="max-content"
      maw="100%"
      value={official ? 'official' : 'provisional'}
      onChange={(value) => onChange(value === 'official')}
      data={[
        { value: 'provisional', label: `Số ${officialLabel(false)}` },
        { value: 'official', label: `Số ${officialLabel(true)}` },
      ]}
    />
  );
}
