import { TextInput } from '@mantine/core';
import { VillageSelect } from './village-select.tsx';

interface PlaceFieldsProps {
  /** How the village is asked for. */
  readonly label: string;
  readonly communeKey: string;
  readonly villageKey: string;
  readonly onVillage: (key: string) => void;
  readonly address: string;
  readonly onAddress: (address: string) => void;
  /** What was refused, by field of the input. */
  readonly errors: Readonly<Record<string, string | undefined>>;
}

/** Where a household lives: a village of the commune, and what stands before it in the address. */
export function PlaceFields({
  label,
  communeKey,
  villageKey,
  onVillage,
  address,
  onAddress,
  errors,
}: PlaceFieldsProps) {
  return (
    <>
      <VillageSelect
        label={label}
        communeKey={communeKey}
        value={villageKey}
        error={errors['villageKey']}
        onChange={onVillage}
      />
      <TextInput
        label="Địa chỉ trong thôn"
        value={address}
        error={errors['address']}
        onChange={(event) => onAddress(event.currentTarget.value)}
      />
    </>
  );
}
