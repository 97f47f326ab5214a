import { Alert, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useYear } from '../../app/shell/year-gate.tsx';
import { Empty } from '../../ui/empty.tsx';
import { NothingHere } from '../../ui/not-found.tsx';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { CheckView } from './check.view.tsx';
import { SignsQuery } from './signs.documents.ts';

const route = getRouteApi('/shell/insight/don-vi/$unitKey/ho-ngheo/dau-hieu');

/** Dấu hiệu cần xem lại in the reviews of a unit. It accuses nobody. */
export function SignsPage() {
  const { unitKey } = route.useParams();
  const year = useYear();
  const [state, ask] = useQuery({ query: SignsQuery, variables: { unitKey, year } });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ unit, povertySigns }) => {
        if (!unit || !povertySigns) return <NothingHere what="đơn vị" />;
        const { checks } = povertySigns;
        return (
          <Page title="Dấu hiệu cần xem lại" below={`${unit.fullName}, các đợt rà soát đến năm ${year}`}>
            <Stack gap="md">
              <Alert color="blue" title="Dấu hiệu không phải kết luận">
                Mỗi dấu hiệu chỉ nói nơi nên xem lại và vì sao. Không ai bị quy lỗi; một đơn vị trung thực cũng có thể
                bị nêu tên, với tỷ lệ báo nhầm ghi bên cạnh.
              </Alert>
              {checks ? (
                checks.map((check) => <CheckView key={check.kind} check={check} />)
              ) : (
                <Empty what="Đơn vị này có quá nhiều quyết định để xem một lần.">Mở một đơn vị bên dưới.</Empty>
              )}
            </Stack>
          </Page>
        );
      }}
    </QueryView>
  );
}
