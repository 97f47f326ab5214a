import { Alert, List, NativeSelect, Progress, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useQuery } from 'urql';
import { useActing } from '../../app/shell/acting.tsx';
import { Empty } from '../../ui/empty.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { LinkText } from '../../ui/link-button.tsx';
import { NothingHere } from '../../ui/not-found.tsx';
import { Page } from '../../ui/page.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { roundName } from '../review/review.labels.ts';
import { mayImportHouseholds } from './household-import.access.ts';
import { HouseholdImportsQuery, type ImportRound, ImportUnitQuery } from './household-import.documents.ts';
import { isRunning } from './household-import.labels.ts';
import { Imports } from './imports.view.tsx';
import { Outcome } from './outcome.view.tsx';
import { Readings } from './readings.view.tsx';
import { TemplateLinks } from './template-links.tsx';
import { useHouseholdImport } from './use-household-import.ts';
import { useReadings } from './use-readings.ts';

const route = getRouteApi('/shell/don-vi/$unitKey/ho-ngheo/nhap-tep');

/** Nhập hộ từ tệp: tried first, taken household by household, taken back as one act. */
export function HouseholdImportPage() {
  const { unitKey } = route.useParams();
  const { viewer, asking } = useActing();
  const [unit, ask] = useQuery({ query: ImportUnitQuery, variables: { key: unitKey } });
  if (asking) return <PageSkeleton />;
  return (
    <QueryView state={unit} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ unit: commune, reviewRounds }) =>
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
              <Import unitKey={unitKey} rounds={reviewRounds.nodes} key={unitKey} />
            ) : (
              <Empty what="Chỉ người nhập liệu của xã mới nhập được hộ từ tệp." />
            )}
          </Page>
        )
      }
    </QueryView>
  );
}

interface ImportProps {
  readonly unitKey: string;
  readonly rounds: readonly ImportRound[];
}

function Import({ unitKey, rounds }: ImportProps) {
  const { tep: importId = null, dot } = route.useSearch();
  const navigate = route.useNavigate();
  const open = rounds.filter(({ decision }) => decision === null);
  // Whoever imports while a round is open mostly imports that round.
  const roundId = dot === 'khong' ? null : ((open.find(({ id }) => id === dot) ?? open[0])?.id ?? null);
  const [imports, ask] = useQuery({ query: HouseholdImportsQuery, variables: { unitKey } });
  const { state, choose, take, undo } = useHouseholdImport({
    unitKey,
    roundId,
    importId,
    onRead: (tep) => {
      navigate({ search: (now) => ({ ...now, tep: tep ?? undefined }), replace: true });
      if (tep !== null) ask({ requestPolicy: 'network-only' });
    },
  });
  const { doing, reasons, percent } = state;
  const onRead = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const sending = doing === 'sending' || doing === 'reading';
  const { readings, putAway } = useReadings({ unitKey, sending, onRead });
  const listed = imports.data?.householdImports ?? [];
  return (
    <Stack gap="md">
      {open.length > 0 && (
        <NativeSelect
          label="Kết quả rà soát trong tệp đi vào"
          w="fit-content"
          value={roundId ?? 'khong'}
          onChange={({ currentTarget }) =>
            navigate({ search: (now) => ({ ...now, dot: currentTarget.value }), replace: true })
          }
          data={[
            ...open.map((round) => ({ value: round.id, label: roundName(round) })),
            { value: 'khong', label: 'Không vào đợt nào, chỉ nhập sổ hộ' },
          ]}
        />
      )}
      <FileDrop
        label="Tệp danh sách hộ"
        allowed="XLSX hoặc CSV (mã UTF-8), đến 100.000 dòng"
        accept=".csv,.xlsx"
        onFiles={choose}
      />
      <TemplateLinks />
      {doing === 'sending' && (
        <Stack gap={4}>
          <span role="status">Đang gửi tệp: {percent}%</span>
          <Progress value={percent} aria-label="Đã gửi" />
        </Stack>
      )}
      <Readings readings={readings.filter((each) => isRunning(each) || reasons.length === 0)} onPutAway={putAway} />
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
      {listed.length > 0 && <Imports unitKey={unitKey} imports={listed} shown={importId} />}
    </Stack>
  );
}
