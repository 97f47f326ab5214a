import { Alert, Anchor, Button, Group, List, Loader, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { FileDrop } from '../../ui/file-drop.tsx';
import { LinkText } from '../../ui/link-button.tsx';
import { fileSize, MOST_BYTES, SAMPLE } from './territory.file.ts';
import { summarySentence } from './territory.labels.ts';
import { Report } from './territory-report.view.tsx';
import type { ImportState } from './use-import.ts';

interface TerritoryViewProps {
  readonly state: ImportState;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onStore: () => void;
}

const SAMPLE_ADDRESS = `data:text/csv;charset=utf-8,${encodeURIComponent(SAMPLE)}`;

export function TerritoryView({ state, onFiles, onStore }: TerritoryViewProps) {
  return (
    <Stack gap="md">
      <FileDrop
        label="Tệp danh mục đơn vị"
        allowed={`CSV (mã UTF-8) hoặc XLSX, đến ${fileSize(MOST_BYTES)}`}
        accept=".csv,.xlsx"
        onFiles={onFiles}
      />
      <Text size="sm">
        Cần các cột <strong>mã, tên, cấp</strong>; có thể thêm loại, mã cấp trên, hiệu lực từ, hết hiệu lực từ, mã đơn
        vị cũ, văn bản.{' '}
        <Anchor inherit underline="always" href={SAMPLE_ADDRESS} download="mau-danh-muc-don-vi.csv">
          Tải tệp mẫu
        </Anchor>
      </Text>
      {(state.kind === 'trying' || state.kind === 'storing') && (
        <Group gap="xs" role="status">
          <Loader size="xs" />
          <span>
            {state.kind === 'trying' ? 'Đang đọc' : 'Đang lưu'} “{state.file.fileName}” ({fileSize(state.file.size)})…
          </span>
        </Group>
      )}
      {state.kind === 'refused' && <Reasons reasons={state.reasons} />}
      {state.kind === 'read' && <Outcome state={state} onStore={onStore} />}
    </Stack>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  return (
    <Alert color="red" title="Chưa đọc tệp này" role="alert">
      <List size="sm">
        {reasons.map((reason) => (
          <List.Item key={reason}>{reason}</List.Item>
        ))}
      </List>
    </Alert>
  );
}

interface OutcomeProps {
  readonly state: Extract<ImportState, { kind: 'read' }>;
  readonly onStore: () => void;
}

/** What would come of the file, or has; the keyboard is led to it. */
function Outcome({ state: { file, facts }, onStore }: OutcomeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Each answer of the server is news, whatever it says.
  useEffect(() => heading.current?.focus(), [facts]);
  const { stored, added, changed, report } = facts;
  const hasNews = report.acceptable && added + changed > 0;
  return (
    <Stack component="section" gap="sm" aria-labelledby="ket-qua-doc">
      <Alert color={stored ? 'terrace' : report.acceptable ? 'blue' : 'red'}>
        <h2 id="ket-qua-doc" ref={heading} tabIndex={-1} style={{ margin: 0 }}>
          {stored ? 'Đã lưu' : 'Đã đọc'} “{file.fileName}”
        </h2>
        <Text mt={4}>{summarySentence(facts)}</Text>
        {hasNews && !stored && (
          <Button mt="sm" onClick={onStore}>
            Lưu danh mục này
          </Button>
        )}
        {stored && (
          <Text size="sm" mt={4}>
            <LinkText to="/don-vi">Xem đơn vị hành chính</LinkText>, hoặc chọn tệp khác ở trên.
          </Text>
        )}
      </Alert>
      <Report report={report} />
    </Stack>
  );
}
