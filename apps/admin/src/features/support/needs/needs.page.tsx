import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useYear } from '../../../app/shell/year-gate.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { LinkText } from '../../../ui/link-button.tsx';
import { NothingHere } from '../../../ui/not-found.tsx';
import { Page } from '../../../ui/page.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { SyntheticNotice } from '../../insight/synthetic-notice.tsx';
import { NeedsQuery } from '../support.documents.ts';
import { CauseGroups } from './cause-groups.view.tsx';
import { NeedCounts } from './need-counts.view.tsx';
import { NeedParts } from './need-parts.view.tsx';
import type { UnmetFilter } from './unmet.filter.tsx';
import { UnmetList } from './unmet.view.tsx';

const route = getRouteApi('/shell/insight/don-vi/$unitKey/ho-ngheo/nhu-cau');

/** Tiers that look at households one by one; above them the counts lead down to those. */
const LISTED_TIERS = ['DISTRICT', 'COMMUNE', 'VILLAGE'];

/** Ai cần gì mà chưa có: counts by kind, by unit and by cause, and the list of who waits. */
export function NeedsPage() {
  const { unitKey } = route.useParams();
  const { kind, cause, within } = route.useSearch();
  const navigate = route.useNavigate();
  const year = useYear();
  const [state, ask] = useQuery({
    query: NeedsQuery,
    variables: { unitKey, year },
    requestPolicy: 'cache-and-network',
  });
  const filter: UnmetFilter = { kind: kind ?? null, cause: cause ?? null, within: within ?? null };
  const choose = (next: UnmetFilter) =>
    navigate({
      search: (kept) => ({
        ...kept,
        kind: next.kind ?? undefined,
        cause: next.cause ?? undefined,
        within: next.within ?? undefined,
      }),
      replace: true,
    });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ unit, supportNeeds: needs }) =>
        unit === null ? (
          <NothingHere what="đơn vị" />
        ) : (
          <Page
            title="Ai cần gì mà chưa có"
            above={
              <LinkText to="/don-vi/$unitKey/ho-ngheo" params={{ unitKey }}>
                Hộ nghèo, hộ cận nghèo
              </LinkText>
            }
            below={`${unit.fullName}, năm ${year}`}
          >
            {needs === null ? (
              <Empty what="Chỉ cán bộ của đơn vị và cấp trên xem được nhu cầu của hộ." />
            ) : (
              <>
                <SyntheticNotice synthetic={needs.synthetic} />
                <NeedCounts
                  counts={needs.counts}
                  unitKey={unitKey}
                  year={year}
                  onKind={(code) => choose({ ...filter, kind: code })}
                />
                {unit.tier !== 'VILLAGE' && <NeedParts parts={needs.parts} kind={filter.kind} year={year} />}
                <CauseGroups causes={needs.causes} />
                {LISTED_TIERS.includes(unit.tier) ? (
                  <UnmetList
                    key={JSON.stringify([unitKey, year, filter])}
                    unit={unit}
                    year={year}
                    needs={needs}
                    filter={filter}
                    onFilter={choose}
                  />
                ) : (
                  <Empty what="Danh sách từng hộ ở cấp dưới.">
                    Mở một huyện hoặc một xã trong bảng trên để xem ai đang chờ.
                  </Empty>
                )}
              </>
            )}
          </Page>
        )
      }
    </QueryView>
  );
}
