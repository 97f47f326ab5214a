import { Alert, Button, Group, List, Text } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { notify } from '../../lib/notify.ts';
import { whyNot } from '../../lib/why-not.ts';
import { correctionText, waitingText } from './accept.labels.ts';
import { AcceptObservations } from './entry.documents.ts';
import { type EntryRow, seenOf } from './entry.rows.ts';

interface AcceptPanelProps {
  readonly unit: { readonly key: string; readonly fullName: string };
  readonly year: number;
  readonly waiting: readonly EntryRow[];
}

/** For the tier above: what the unit submitted becomes official. Says which figures before it does. */
export function AcceptPanel({ unit, year, waiting }: AcceptPanelProps) {
  const [sure, setSure] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [corrections, setCorrections] = useState<readonly string[]>([]);
  const [{ fetching }, acceptObservations] = useMutation(AcceptObservations);
  if (waiting.length === 0) return null;

  const accept = async () => {
    setProblem(null);
    setCorrections([]);
    const figures = seenOf(waiting);
    const { data, error } = await acceptObservations({ input: { unitKey: unit.key, year, figures } });
    const result = data?.acceptObservations;
    if (result?.__typename === 'ObservationConflict') {
      setSure(false);
      return setCorrections(result.current.flatMap((now) => correctionText(waiting, now) ?? []));
    }
    if (result?.__typename !== 'AcceptObservationsSuccess') return setProblem(whyNot(result?.refusals, error));
    setSure(false);
    await notify({
      color: 'green',
      message: `Đã chấp nhận ${result.observations.length} số liệu của ${unit.fullName}.`,
    });
  };

  return (
    <Alert color="blue" title={`${waiting.length} số liệu của ${unit.fullName} chờ chấp nhận`}>
      <List size="sm">
        {waiting.map((row) => (
          <List.Item key={row.measure}>{waitingText(row)}</List.Item>
        ))}
      </List>
      {sure ? (
        <Group mt="xs">
          <Text size="sm">Các số trên thành số liệu chính thức năm {year}, mọi cấp đều thấy.</Text>
          <Button size="xs" loading={fetching} onClick={accept}>
            Chấp nhận {waiting.length} số liệu
          </Button>
          <Button size="xs" variant="default" onClick={() => setSure(false)}>
            Thôi
          </Button>
        </Group>
      ) : (
        <Button size="xs" mt="xs" onClick={() => setSure(true)}>
          Chấp nhận…
        </Button>
      )}
      {corrections.length > 0 && (
        <Text component="div" size="sm" c="red" role="alert" mt="xs">
          Chưa chấp nhận: {unit.fullName} vừa sửa số liệu sau khi bạn mở trang này. Xem lại rồi chấp nhận.
          <List size="sm">
            {corrections.map((text) => (
              <List.Item key={text}>{text}</List.Item>
            ))}
          </List>
        </Text>
      )}
      {problem && (
        <Text size="sm" c="red" role="alert" mt="xs">
          {problem}
        </Text>
      )}
    </Alert>
  );
}
