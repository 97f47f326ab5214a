import { Alert, Anchor, Group, List, Loader, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useActing } from '../../app/shell/acting.tsx';
import { Empty } from '../../ui/empty.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { LinkText } from '../../ui/link-button.tsx';
import { NothingHere } from '../../ui/not-found.tsx';
import { Page } from '../../ui/page.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { mayImportHouseholds } from './household-import.access.ts';
import { ImportUnitQuery } from './household-import.documents.ts';
import { TEMPLATE } from './household-import.file.ts';
import { Outcome } from './outcome.view.tsx';
import { useHouseholdImport } from './use-household-import.ts';

const TEMPLATE_ADDRESS = `data:text/csv;charset=utf-8,${encodeURIComponent(TEMPLATE)}`;

const route = getRouteApi('/shell/don-vi/$unitKey/ho-ngheo/nhap-tep');

/** Nhập hộ từ tệp: tried first, taken household by household, taken back as one act. */
export function HouseholdImportPage() {
  const { unitKey } = route.useParams();
  const { viewer, asking } = useActing();
  const [unit, ask] = useQuery({ query: ImportUnitQuery, variables: { key: unitKey } });
  if (asking) return <PageSkeleton />;
  return (
    <QueryView state={unit} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ unit: commune }) =>
        commune?.tier !== 'COMMUNE' ? (
          <NothingHere what="xã, phường" />
        ) : (
          <Page
            title="Nhập hộ từ tệp"
            above={
              <LinkText to="/don-vi/$unitKey" params={{ unitKey }}>
                {commune.fullName}
              </LinkText>
            }
            below="Mỗi dòng một người; các dòng cùng mã hộ là một hộ. Tệp được đọc thử trước, chưa lưu gì."
          >
            {mayImportHouseholds(viewer, unitKey) ? (
              <Import unitKey={unitKey} key={unitKey} />
            ) : (
              <Empty what="Chỉ người nhập liệu của xã mới nhập được hộ từ tệp." />
            )}
          </Page>
        )
      }
    </QueryView>
  );
}

function Import({ unitKey }: { readonly unitKey: string }) {
  const { state, choose, take, undo } = useHouseholdImport(unitKey);
  const { importId, doing, reasons } = state;
  return (
    <Stack gap="md">
      <FileDrop
        label="Tệp danh sách hộ"
        allowed="XLSX hoặc CSV (mã UTF-8), đến 100.000 dòng"
        accept=".csv,.xlsx"
        onFiles={choose}
      />
      <Text size="sm">
        Cần các cột <strong>mã hộ, thôn, họ và tên, quan hệ với chủ hộ, ngày sinh, giới tính</strong>.{' '}
        <Anchor inherit underline="always" href={TEMPLATE_ADDRESS} download="mau-danh-sach-ho.csv">
          Tải tệp mẫu
        </Anchor>
      </Text>
      {doing === 'reading' && (
        <Group gap="xs" role="status">
          <Loader size="xs" />
          <span>Đang đọc tệp…</span>
        </Group>
      )}
      {reasons.length > 0 && (
        <Alert color="red" title={importId === null ? 'Chưa đọc tệp này' : 'Chưa làm được'} role="alert">
          <List size="sm">
            {reasons.map((reason) => (
              <List.Item key={reason}>{reason}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {importId !== null && <Outcome key={importId} importId={importId} state={state} onTake={take} onUndo={undo} />}
    </Stack>
  );
}
