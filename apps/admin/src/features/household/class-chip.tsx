import { Chip } from '../../ui/chip.tsx';
import { CLASSES, type HouseholdClass } from './household.labels.ts';

/** A household's class in word and shape; null: no decision was ever made. */
export function ClassChip({ value }: { readonly value: HouseholdClass | null }) {
  if (value === null) return <Chip icon="more">Chưa có quyết định</Chip>;
  const { label, tone, icon } = CLASSES[value];
  return (
    <Chip tone={tone} icon={icon}>
      {label}
    </Chip>
  );
}
