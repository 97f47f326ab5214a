import { Alert, Button, Group, List, Text } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { formatInteger } from '../../lib/format.ts';
import { notify } from '../../lib/notify.ts';
import { whyNot } from '../../lib/why-not.ts';
import { measureName } from '../target/commitment.labels.ts';
import { AcceptObservations } from './entry.documents.ts';
import type { EntryRow } from './entry.rows.ts';
import { countsText } from './figure.labels.ts';

interface AcceptPanelProps {
  readonly unit: { readonly key: string; readonly fullName: string };
  readonly year: number;
  readonly waiting: readonly EntryRow[];
}

/** For the tier above: what the unit submitted becomes official. Says which figures before it does. */
export function AcceptPanel({ unit, year, waiting }: AcceptPanelProps) {
  const [sure, setSure] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [{ fetching }, acceptObservations] = useMutation(AcceptObservations);
  if (waiting.length === 0) return null;

  const accept = async () => {
    setProblem(null);
    const { data, error } = await acceptObservations({ input: { unitKey: unit.key, year } });
    const result = data?.acceptObservations;
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
          <List.Item key={row.measure}>{changeText(row)}</List.Item>
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
      {problem && (
        <Text size="sm" c="red" role="alert" mt="xs">
          {problem}
        </Text>
      )}
    </Alert>
  );
}

function changeText({ indicator, subgroup, submitted, official }: EntryRow): string {
  const figure = (report: EntryRow['submitted']) =>
    report === null ? '' : (countsText(report) ?? formatInteger(report.numerator ?? '0'));
  const before = official === null ? '' : `, thay cho số chính thức ${figure(official)}`;
  return `${measureName(indicator, subgroup)}: ${figure(submitted)}${before}`;
}
