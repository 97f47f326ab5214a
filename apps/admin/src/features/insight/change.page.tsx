import { SegmentedControl, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useYear } from '../../app/shell/year-gate.tsx';
import { Empty } from '../../ui/empty.tsx';
import { NothingHere } from '../../ui/not-found.tsx';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { ChangeQuery } from './change.documents.ts';
import { OtherYear } from './other-year.tsx';
import { SplitView } from './split.view.tsx';

const route = getRouteApi('/shell/insight/don-vi/$unitKey/ho-ngheo/vi-sao');

const LISTS = { POOR: 'hộ nghèo', NEAR_POOR: 'hộ cận nghèo' } as const;
type List = keyof typeof LISTS;

/** Vì sao số hộ nghèo thay đổi: from the year before to this one. */
export function ChangePage() {
  const { unitKey } = route.useParams();
  const year = useYear();
  const [list, setList] = useState<List>('POOR');
  const [state, ask] = useQuery({
    query: ChangeQuery,
    variables: { unitKey, from: year - 1, to: year, list: [list] },
    requestPolicy: 'cache-and-network',
  });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ unit, povertyChange }) =>
        unit ? (
          <Page
            title={`Vì sao số ${LISTS[list]} thay đổi`}
            below={`${unit.fullName}, từ năm ${year - 1} sang năm ${year}`}
          >
            <Stack gap="md">
              <SegmentedControl
                aria-label="Danh sách"
                value={list}
                onChange={(value) => setList(value === 'POOR' ? 'POOR' : 'NEAR_POOR')}
                data={Object.entries(LISTS).map(([value, label]) => ({ value, label }))}
                data-no-print
              />
              {povertyChange?.split ? (
                <SplitView split={povertyChange.split} from={year - 1} to={year} what={LISTS[list]} />
              ) : povertyChange ? (
                <Empty what="Đơn vị này có quá nhiều hộ để phân tích một lần.">Mở một đơn vị bên dưới.</Empty>
              ) : (
                <Empty what="Chưa phân tích được.">
                  Cần danh sách đã quyết định của cả hai năm, và quyền xem đợt rà soát của đơn vị.
                  <OtherYear unitKey={unitKey} with="lastCompared" />
                </Empty>
              )}
            </Stack>
          </Page>
        ) : (
          <NothingHere what="đơn vị" />
        )
      }
    </QueryView>
  );
}
