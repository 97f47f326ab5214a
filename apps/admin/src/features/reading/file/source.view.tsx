import type { PlanReading } from '@bacthang/documents';
import { Alert, Button, Group, Loader, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { type DocumentRead, readFiles, readPasted } from './read-document.ts';

interface SourceViewProps {
  readonly onRead: (reading: PlanReading, fileName: string | null) => void;
}

/** Where a document comes from: a file dropped or chosen, or its text pasted. It is read on this device. */
export function SourceView({ onRead }: SourceViewProps) {
  const [text, setText] = useState('');
  const [isReading, setReading] = useState(false);
  const [reason, setReason] = useState<string | null>(null);
  const read = async (reading: Promise<DocumentRead>, fileName: string | null) => {
    setReason(null);
    setReading(true);
    const outcome = await reading;
    setReading(false);
    if (outcome.ok) onRead(outcome.reading, fileName);
    else setReason(outcome.reason);
  };
  return (
    <Stack gap="md" maw="46rem">
      <Text size="sm">
        Văn bản được đọc ngay trên máy này, không gửi đi đâu. Bạn xem từng điều đã hiểu, sửa, nhận hoặc bỏ; chỉ những
        điều được nhận mới vào bản thảo.
      </Text>
      <FileDrop
        label="Tệp văn bản kế hoạch"
        allowed="Word (.docx) hoặc chữ thuần (.txt), đến 32 MB"
        accept=".docx,.txt"
        onFiles={(files) => read(readFiles(files), files[0]?.name.normalize('NFC') ?? null)}
      />
      {isReading && (
        <Group gap="xs" role="status">
          <Loader size="xs" />
          <span>Đang đọc văn bản…</span>
        </Group>
      )}
      {reason !== null && (
        <Alert color="red" title="Chưa đọc được văn bản này" role="alert">
          {reason}
        </Alert>
      )}
      <Textarea
        label="Hoặc dán nội dung văn bản"
        autosize
        minRows={5}
        maxRows={14}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group>
        <Button disabled={text.trim() === '' || isReading} onClick={() => read(readPasted(text), null)}>
          Đọc nội dung đã dán
        </Button>
      </Group>
    </Stack>
  );
}
