import { NativeSelect } from '@mantine/core';
import { useQuery } from 'urql';
import { VillagesQuery } from '../household.documents.ts';
import { villageLabel } from '../household.labels.ts';

interface VillageSelectProps {
  readonly label: string;
  readonly communeKey: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (villageKey: string) => void;
}

/** A village of a commune. */
export function VillageSelect({ label, communeKey, value, error, onChange }: VillageSelectProps) {
  const [{ data }] = useQuery({ query: VillagesQuery, variables: { key: communeKey } });
  const villages = (data?.unit?.children.edges ?? []).map(({ node }) => node).filter(({ tier }) => tier === 'VILLAGE');
  return (
    <NativeSelect
      label={label}
      required
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: 'Chọn thôn…' },
        ...villages.map((village) => ({ value: village.key, label: villageLabel(village) })),
      ]}
    />
  );
}
