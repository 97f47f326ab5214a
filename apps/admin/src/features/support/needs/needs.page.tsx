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
import type { AnsweredFilter } from './answered.filter.tsx';
import { AnsweredList } from './answered.view.tsx';
import { CauseGroups } from './cause-groups.view.tsx';
import { NeedCounts } from './need-counts.view.tsx';
import { NeedParts } from './need-parts.view.tsx';

const route = getRouteApi('/shell/insight/don-vi/$unitKey/ho-ngheo/nhu-cau');

/** Tiers that look at households one by one; above them the counts lead down to those. */
const LISTED_TIERS = ['DISTRICT', 'COMMUNE', 'VILLAGE'];

/** Ai cần gì mà chưa có: counts by kind, by unit and by cause, and the lists of who waits and who was helped. */
export function NeedsPage() {
  const { unitKey } = route.useParams();
  const { kind, cause, within, group, helped } = route.useSearch();
  const navigate = route.useNavigate();
  const year = useYear();
  const [state, ask] = useQuery({
    query: NeedsQuery,
    variables: { unitKey, year, group: group ?? null },
    requestPolicy: 'cache-and-network',
  });
  const filter: AnsweredFilter = {
    kind: kind ?? null,
    cause: cause ?? null,
    within: within ?? null,
    helped: helped ?? false,
  };
  const choose = (next: AnsweredFilter) =>
    navigate({
      search: (kept) => ({
        ...kept,
        kind: next.kind ?? undefined,
        cause: next.cause ?? undefined,
        within: next.within ?? undefined,
        helped: next.helped || undefined,
      }),
      replace: true,
    });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ unit, subgroups, supportNeeds: needs }) =>
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
            below={[`${unit.fullName}, năm ${year}`, subgroups.find(({ code }) => code === group)?.name]
              .filter(Boolean)
              .join(' · ')}
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
                  onList={(code, ofHelped) => choose({ ...filter, kind: code, helped: ofHelped })}
                />
                {unit.tier !== 'VILLAGE' && <NeedParts parts={needs.parts} kind={filter.kind} year={year} />}
                <CauseGroups causes={needs.causes} />
                {LISTED_TIERS.includes(unit.tier) ? (
                  <AnsweredList
                    key={JSON.stringify([unitKey, year, group, filter])}
                    unit={unit}
                    year={year}
                    needs={needs}
                    group={group ?? null}
                    filter={filter}
                    onFilter={choose}
                  />
                ) : (
                  <Empty what="Danh sách từng hộ ở cấp dưới.">
                    Mở một huyện hoặc một xã trong bảng trên để xem ai đã được giúp, ai đang chờ.
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
