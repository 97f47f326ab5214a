import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { SearchField } from '../../../ui/search-field.tsx';
import { CommunesQuery } from '../household.documents.ts';

interface Commune {
  readonly key: string;
  readonly fullName: string;
}

interface CommuneFinderProps {
  readonly label: string;
  /** Only those that stood on that day. */
  readonly on: string;
  readonly chosen: Commune | null;
  readonly error?: string | undefined;
  readonly onChoose: (commune: Commune) => void;
}

/** Finds a commune by its name, with the districts and provinces that tell those of one name apart. */
export function CommuneFinder({ label, on, chosen, error, onChoose }: CommuneFinderProps) {
  const [search, setSearch] = useState('');
  const [{ data }] = useQuery({ query: CommunesQuery, variables: { search, on: on || null }, pause: search === '' });
  const found = search === '' ? [] : (data?.units.edges ?? []).map(({ node }) => node);
  const placed = (ancestors: (typeof found)[number]['ancestors']) =>
    ancestors
      .filter(({ tier }) => tier === 'DISTRICT' || tier === 'PROVINCE')
      .map(({ fullName }) => `, ${fullName}`)
      .join('');
  return (
    <Stack gap="xs">
      <SearchField label={label} value={search} onSearch={setSearch} />
      <Radio.Group
        label="Xã tìm thấy"
        description={found.length === 0 ? 'Gõ tên xã, phường, thị trấn ở ô trên.' : undefined}
        value={chosen?.key ?? ''}
        error={error}
        onChange={(key) => {
          const commune = found.find((each) => each.key === key);
          if (commune) onChoose(commune);
        }}
      >
        <Stack gap={4} mt={4}>
          {found.map(({ id, key, fullName, ancestors }) => (
            <Radio key={id} value={key} label={`${fullName}${placed(ancestors)}`} />
          ))}
        </Stack>
      </Radio.Group>
    </Stack>
  );
}
