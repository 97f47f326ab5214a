import { isPlainDate } from '@bacthang/domain/shared';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useActing } from '../../app/shell/acting.tsx';
import { today } from '../../lib/format.ts';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { AdministrationTabs } from '../administration/administration-tabs.tsx';
import { mayConfirmStandards, maySetProvincial, provinceActedFor } from './standard.access.ts';
import { StandardsQuery } from './standard.documents.ts';
import { StandardView } from './standard.view.tsx';

const route = getRouteApi('/shell/quan-tri/chuan-ngheo');

/** Chuẩn nghèo: what of the law applies when, every number it decides by, and what nobody has confirmed yet. */
export function StandardPage() {
  const { viewer, organization } = useActing();
  const { standard, on, open, all, confirm, province: chosenProvince } = route.useSearch();
  const mayConfirm = mayConfirmStandards(viewer);
  const province = (mayConfirm ? chosenProvince : undefined) ?? provinceActedFor(organization);
  const navigate = route.useNavigate();
  const day = on !== undefined && isPlainDate(on) ? on : today();
  const [state, ask] = useQuery({ query: StandardsQuery, variables: { on: day } });
  return (
    <Page
      title="Chuẩn nghèo"
      above={<AdministrationTabs />}
      below="Số và lời văn chưa kiểm chứng không quyết định được hộ nào trong đợt rà soát chính thức cho đến khi người quản trị hệ thống xác nhận."
    >
      <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {(data) => (
          <StandardView
            data={data}
            on={day}
            chosen={standard}
            onlyOpen={open ?? false}
            allPeriods={all ?? false}
            confirming={confirm}
            mayConfirm={mayConfirm}
            province={
              province === null ? null : { unitKey: province, maySet: mayConfirm || maySetProvincial(viewer, province) }
            }
            onChange={(change) => navigate({ search: (kept) => ({ ...kept, ...change }), replace: true })}
          />
        )}
      </QueryView>
    </Page>
  );
}
