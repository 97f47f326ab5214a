import { Alert, Button, Group, List, Progress, Stack, Text } from '@mantine/core';
import { refusalSentence } from '../../lib/refusal.labels.ts';
import { isRunning, percentOf, readingSentence } from './household-import.labels.ts';
import type { ImportReading } from './readings.documents.ts';

interface ReadingsProps {
  readonly readings: readonly ImportReading[];
  readonly onPutAway: (readingId: string) => Promise<void>;
}

/** The files that are being read, how far each is, and the way to stop it; those that came to nothing, and why. */
export function Readings({ readings, onPutAway }: ReadingsProps) {
  return readings.map((reading) =>
    isRunning(reading) ? (
      <Running key={reading.id} reading={reading} onStop={() => onPutAway(reading.id)} />
    ) : (
      <Alert key={reading.id} color="red" title={`Chưa đọc “${reading.fileName}”`}>
        {reading.interrupted ? (
          <Text>Máy chủ dừng giữa chừng khi đang đọc tệp, chưa lưu gì. Hãy chọn lại tệp.</Text>
        ) : (
          <List size="sm">
            {reading.refusals.map((refusal) => (
              <List.Item key={refusalSentence(refusal)}>{refusalSentence(refusal)}</List.Item>
            ))}
          </List>
        )}
        <Button
          mt="xs"
          size="compact-sm"
          variant="default"
          aria-label={`Đã xem ${reading.fileName}`}
          onClick={() => onPutAway(reading.id)}
        >
          Đã xem
        </Button>
      </Alert>
    ),
  );
}

function Running({ reading, onStop }: { readonly reading: ImportReading; readonly onStop: () => Promise<void> }) {
  const percent = percentOf(reading);
  return (
    <Stack gap={4}>
      <Group gap="sm">
        <span role="status">{reading.stage === 'READING' ? 'Đang đọc' : 'Đang kiểm tra'}</span>
        <span>{readingSentence(reading)}</span>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Dừng đọc ${reading.fileName}`}
          onClick={() => onStop()}
        >
          Dừng
        </Button>
      </Group>
      <Progress.Root>
        <Progress.Section
          value={percent ?? 100}
          animated={percent === null}
          aria-label={`Đã đọc ${reading.fileName}`}
          aria-valuetext={readingSentence(reading)}
        />
      </Progress.Root>
    </Stack>
  );
}
