import { Alert, SegmentedControl, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useYear } from '../../app/shell/year-gate.tsx';
import { NothingHere } from '../../ui/not-found.tsx';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { RoundsQuery } from './shift.documents.ts';
import { ShiftView } from './shift.view.tsx';
import { ShiftSumsView } from './shift-sums.view.tsx';

const route = getRouteApi('/shell/insight/don-vi/$unitKey/ho-ngheo/chuan-khac');

const STANDARDS = ['MDP-2016', 'MDP-2022', 'MDP-2027'] as const;

/** Nếu theo chuẩn khác: what another standard would make of the year's round. */
export function ShiftPage() {
  const { unitKey } = route.useParams();
  const { standard = 'MDP-2027' } = route.useSearch();
  const navigate = route.useNavigate();
  const year = useYear();
  const [state, ask] = useQuery({ query: RoundsQuery, variables: { unitKey, year } });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ unit, reviewRounds: { nodes } }) => {
        if (!unit) return <NothingHere what="đơn vị" />;
        const periodic = nodes.filter(({ kind }) => kind === 'PERIODIC');
        const own = periodic.find((round) => round.unit.key === unit.key);
        return (
          <Page title="Nếu theo chuẩn khác" below={`${unit.fullName}, đợt rà soát năm ${year}`}>
            <Stack gap="md">
              <Alert color="yellow" title="Không phải quyết định">
                Đây chỉ là phép thử trên các câu trả lời đã có. Kết quả không được lưu và không thay đổi loại của hộ
                nào.
              </Alert>
              <SegmentedControl
                aria-label="Chuẩn để thử"
                value={standard}
                onChange={(value) => {
                  const next = STANDARDS.find((code) => code === value);
                  if (next) void navigate({ search: (known) => ({ ...known, standard: next }), replace: true });
                }}
                data={[...STANDARDS]}
                data-no-print
              />
              {own ? (
                <ShiftView round={own} standard={standard} />
              ) : (
                <ShiftSumsView unitKey={unit.key} year={year} standard={standard} />
              )}
            </Stack>
          </Page>
        );
      }}
    </QueryView>
  );
}
