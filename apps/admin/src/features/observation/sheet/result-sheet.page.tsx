import { may, ofUnit } from '@bacthang/domain/access';
import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useActing } from '../../../app/shell/acting.tsx';
import { useYear } from '../../../app/shell/year-gate.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { NothingHere } from '../../../ui/not-found.tsx';
import { Page } from '../../../ui/page.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { actorOf } from '../../access/actor.ts';
import { SheetSourceView } from '../../sheet/sheet-source.tsx';
import { useSheetSource } from '../../sheet/use-sheet-source.ts';
import { SheetUnitQuery } from './result-sheet.documents.ts';
import { ResultSheetView } from './result-sheet.view.tsx';

const route = getRouteApi('/shell/year/don-vi/$unitKey/so-lieu/bang-tinh');

/** Nhập từ bảng tính: results from a spreadsheet, looked through before they are sent. */
export function ResultSheetPage() {
  const { unitKey } = route.useParams();
  const { viewer } = useActing();
  const year = useYear();
  const source = useSheetSource();
  const [state, ask] = useQuery({ query: SheetUnitQuery, variables: { unitKey, year } });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ unit }) => {
        if (!unit) return <NothingHere what="đơn vị" />;
        const mayEnter = may(actorOf(viewer), 'observation.submit', ofUnit(unit.key, []));
        return (
          <Page
            title="Nhập số liệu từ bảng tính"
            above={unit.fullName}
            below={`Năm ${year}, nếu bảng không ghi năm khác`}
            actions={
              <LinkButton
                to="/don-vi/$unitKey/so-lieu"
                params={{ unitKey: unit.key }}
                search={{ year }}
                variant="default"
              >
                Nhập bằng tay
              </LinkButton>
            }
          >
            {mayEnter ? (
              <Stack gap="md">
                <SheetSourceView source={source} label="Tệp số liệu" />
                <Text size="sm">
                  Bảng nào có tên đơn vị hoặc tên chỉ tiêu cũng đọc được.{' '}
                  <Anchor inherit underline="always" href={unit.resultsAddress} download>
                    Tải mẫu Excel của {unit.fullName}
                  </Anchor>
                  : sẵn các chỉ tiêu phải báo cáo năm {year} và số đang ghi.
                </Text>
                {source.file && <ResultSheetView key={source.order} unitKey={unitKey} year={year} file={source.file} />}
              </Stack>
            ) : (
              <Alert color="gray">Đơn vị tự nhập số liệu của mình; bạn chỉ được xem.</Alert>
            )}
          </Page>
        );
      }}
    </QueryView>
  );
}
