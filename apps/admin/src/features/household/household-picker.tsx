import { Button, Group, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { refusalSentence } from '../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../lib/request-error.ts';
import { type HouseholdHit, SearchQuery } from './household.documents.ts';
import { villageLabel } from './household.labels.ts';

interface HouseholdPickerProps {
  readonly label: string;
  readonly unitKey: string;
  readonly chosen: HouseholdHit | null;
  readonly error?: string | undefined;
  readonly onChoose: (hit: HouseholdHit) => void;
}

/** Another household of the register, found as everywhere else: by name or code, and the looking is written down. */
export function HouseholdPicker({ label, unitKey, chosen, error, onChoose }: HouseholdPickerProps) {
  const client = useClient();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly HouseholdHit[]>([]);
  const [problem, setProblem] = useState<string>();
  const search = async () => {
    const { data, error: failure } = await client.query(SearchQuery, { unitKey, text: typed, purpose: 'CORRECTION' });
    const result = data?.householdSearch;
    if (!result) return setProblem(requestErrorSentence(failure));
    if (result.__typename === 'Refused') return setProblem(result.refusals.map(refusalSentence).join(' '));
    setFound(result.hits);
    setProblem(result.hits.length === 0 ? 'Không có hộ nào khớp.' : undefined);
  };
  return (
    <Stack gap="xs">
      <Group align="flex-start" gap="xs">
        <TextInput
          label={label}
          description="Mã hộ, hoặc tên một người trong hộ"
          value={typed}
          error={problem ?? error}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Looks for it, and does not yet send the form around it.
            if (event.key !== 'Enter') return;
            event.preventDefault();
            void search();
          }}
        />
        <Button variant="default" mt="1.55rem" onClick={search}>
          Tìm hộ này
        </Button>
      </Group>
      {found.length > 0 && (
        <Radio.Group
          label="Hộ tìm thấy"
          value={chosen?.id ?? ''}
          onChange={(id) => {
            const hit = found.find((each) => each.id === id);
            if (hit) onChoose(hit);
          }}
        >
          <Stack gap={4} mt={4}>
            {found.map((hit) => (
              <Radio
                key={hit.id}
                value={hit.id}
                label={`${hit.headName ?? ''}, ${hit.code}, ${villageLabel(hit.village)}`}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
    </Stack>
  );
}
