import { Chip } from '../../ui/chip.tsx';

interface RevisionChipProps {
  readonly state: 'DRAFT' | 'PUBLISHED';
  readonly number: number | null;
}

export function RevisionChip({ state, number }: RevisionChipProps) {
  if (state === 'DRAFT')
    return (
      <Chip tone="wait" icon="edit">
        Bản thảo
      </Chip>
    );
  return <Chip tone="good" icon="lock">{`Đã ban hành, bản ${number}`}</Chip>;
}
