import { Alert, SegmentedControl, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useYear } from '../../app/shell/year-gate.tsx';
import { Empty } from '../../ui/empty.tsx';
import { LinkText } from '../../ui/link-button.tsx';
import { NothingHere } from '../../ui/not-found.tsx';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { type Round, RoundsQuery } from './shift.documents.ts';
import { ShiftView } from './shift.view.tsx';

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
              {own ? <ShiftView round={own} standard={standard} /> : <Communes rounds={periodic} standard={standard} />}
            </Stack>
          </Page>
        );
      }}
    </QueryView>
  );
}

interface CommunesProps {
  readonly rounds: readonly Round[];
  readonly standard: (typeof STANDARDS)[number];
}

/** A unit above has no round of its own: its communes have. */
function Communes({ rounds, standard }: CommunesProps) {
  if (rounds.length === 0) {
    return <Empty what="Không có đợt rà soát nào của năm này, hoặc bạn không có quyền xem." />;
  }
  return (
    <section aria-label="Các xã có đợt rà soát">
      <p>Chọn một xã:</p>
      <ul>
        {rounds.map(({ id, unit }) => (
          <li key={id}>
            <LinkText to="/don-vi/$unitKey/ho-ngheo/chuan-khac" params={{ unitKey: unit.key }} search={{ standard }}>
              {unit.fullName}
            </LinkText>
          </li>
        ))}
      </ul>
    </section>
  );
}
