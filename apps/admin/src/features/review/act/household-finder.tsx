import { graphql } from '@bacthang/contract';
import { Alert, Button, Group, List, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useQuery } from 'urql';
import { RefusedFacts } from '../../../lib/refusal.fragment.ts';
import { Empty } from '../../../ui/empty.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { Refusals } from '../../../ui/refusals.tsx';
import { ClassChip } from '../marks.tsx';
import { RequestForm } from './request.form.tsx';

const FinderQuery = graphql(
  `
    query ReviewHouseholdFinder($unitKey: String!, $text: String!) {
      householdSearch(unitKey: $unitKey, text: $text, purpose: REVIEW) {
        __typename
        ... on HouseholdHits {
          more
          hits { id code headName memberName memberBirthYear class village { id name } }
        }
        ...RefusedFacts
      }
    }
  `,
  [RefusedFacts],
);

interface HouseholdFinderProps {
  readonly unitKey: string;
  readonly roundId: string;
}

/** Finds the household that asked; the search is for a review and is written down. */
export function HouseholdFinder({ unitKey, roundId }: HouseholdFinderProps) {
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [state, ask] = useQuery({
    query: FinderQuery,
    variables: { unitKey, text },
    pause: text === '',
    requestPolicy: 'network-only',
  });
  const search = (event: FormEvent) => {
    event.preventDefault();
    setChosen(null);
    setText(typed.trim());
  };
  return (
    <Stack gap="sm">
      <form onSubmit={search}>
        <Group align="flex-end">
          <TextInput
            label="Tên người trong hộ, số định danh hoặc mã hộ"
            description="Từ 3 chữ trở lên, có dấu hay không đều được. Lần tìm này được ghi lại, mục đích: rà soát."
            w="28rem"
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={typed.trim() === ''}>
            Tìm hộ
          </Button>
        </Group>
      </form>
      {text !== '' && (
        <QueryView state={state} retry={ask}>
          {({ householdSearch: found }) =>
            found.__typename === 'Refused' ? (
              <Refusals title="Chưa tìm được" refusals={found.refusals} />
            ) : found.hits.length === 0 ? (
              <Empty what={`Không có hộ nào khớp “${text}”.`}>Hộ chưa có trong sổ thì ghi vào sổ hộ trước.</Empty>
            ) : (
              <Stack gap="xs">
                {found.more && <Text size="sm">Còn nhiều hộ khác: gõ thêm chữ để tìm gần hơn.</Text>}
                <List spacing="xs" listStyleType="none" withPadding={false}>
                  {found.hits.map((hit) => (
                    <List.Item key={`${hit.id} ${hit.memberName}`}>
                      <Group gap="xs">
                        <strong>{hit.headName ?? 'chưa ghi chủ hộ'}</strong>
                        <span>
                          {hit.code}, {hit.village.name}; có {hit.memberName}, sinh {hit.memberBirthYear}
                        </span>
                        <ClassChip of={hit.class} />
                        <Button
                          size="compact-sm"
                          variant="default"
                          aria-label={`Chọn hộ ${hit.headName ?? hit.code}`}
                          aria-pressed={chosen === hit.id}
                          onClick={() => setChosen(hit.id)}
                        >
                          Chọn
                        </Button>
                      </Group>
                      {chosen === hit.id && (
                        <RequestForm
                          key={hit.id}
                          household={{ id: hit.id, name: hit.headName ?? hit.code, class: hit.class }}
                          unitKey={unitKey}
                          roundId={roundId}
                        />
                      )}
                    </List.Item>
                  ))}
                </List>
              </Stack>
            )
          }
        </QueryView>
      )}
      {text === '' && <Alert color="gray">Tìm hộ đã nộp giấy, rồi ghi giấy đề nghị của hộ.</Alert>}
    </Stack>
  );
}
