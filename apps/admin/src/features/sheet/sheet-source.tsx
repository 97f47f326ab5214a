import { Alert, Group, Loader, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { FileDrop } from '../../ui/file-drop.tsx';
import type { SheetSource } from './use-sheet-source.ts';

/** Where a table comes from: a file dropped or chosen, or cells pasted; of several sheets one is chosen. */
export function SheetSourceView({ source, label }: { readonly source: SheetSource; readonly label: string }) {
  const { file, reading, reason } = source;
  return (
    <Stack gap="sm">
      <FileDrop
        label={label}
        allowed="XLSX hoặc CSV (mã UTF-8), đến 10.000 dòng; tệp được đọc ngay trên máy này"
        accept=".csv,.xlsx,.tsv,.txt"
        onFiles={source.choose}
      />
      <Textarea
        label="Hoặc dán từ Excel"
        description="Chép cả dòng tiêu đề trong Excel, bấm vào đây rồi Ctrl+V"
        rows={2}
        value=""
        onChange={(event) => source.paste(event.currentTarget.value)}
        onPaste={(event) => {
          event.preventDefault();
          source.paste(event.clipboardData.getData('text/plain'));
        }}
      />
      {reading && (
        <Group gap="xs" role="status">
          <Loader size="xs" />
          <span>Đang đọc bảng…</span>
        </Group>
      )}
      {reason !== null && (
        <Alert color="red" title="Chưa đọc được bảng này" role="alert">
          {reason}
        </Alert>
      )}
      {file && (
        <Group gap="sm" align="end">
          <Text size="sm" role="status">
            <strong>{file.name}</strong>: {file.rows.length} dòng có chữ hoặc số.
          </Text>
          {file.sheets.length > 1 && (
            <NativeSelect
              label="Trang tính"
              size="xs"
              value={String(file.sheet)}
              onChange={(event) => source.chooseSheet(Number(event.currentTarget.value))}
              data={file.sheets.map(({ place, name }) => ({ value: String(place), label: name }))}
            />
          )}
        </Group>
      )}
    </Stack>
  );
}
