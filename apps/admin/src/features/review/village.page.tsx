import { getRouteApi } from '@tanstack/react-router';
import { useActing } from '../../app/shell/acting.tsx';
import { NothingHere } from '../../ui/not-found.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { rightsIn } from './review.access.ts';
import { useRound } from './use-cases.ts';
import { VillageView } from './village.view.tsx';

const route = getRouteApi('/shell/don-vi/$unitKey/ra-soat/$roundId/thon/$villageKey');

/** Một thôn trong đợt: its households, and what the village is to do next. */
export function VillagePage() {
  const { roundId, villageKey } = route.useParams();
  const { step, class: ofClass } = route.useSearch();
  const navigate = route.useNavigate();
  const { viewer } = useActing();
  const { state, retry } = useRound(roundId, villageKey);
  return (
    <QueryView state={state} retry={retry}>
      {({ reviewRound }) =>
        reviewRound && reviewRound.cases.totalCount > 0 ? (
          <VillageView
            round={reviewRound}
            villageKey={villageKey}
            rights={rightsIn(reviewRound, viewer)}
            filter={{ step: step ?? null, class: ofClass ?? null }}
            onFilter={(filter) =>
              navigate({
                search: (kept) => ({ ...kept, step: filter.step ?? undefined, class: filter.class ?? undefined }),
                replace: true,
              })
            }
          />
        ) : (
          <NothingHere what="thôn trong đợt rà soát" />
        )
      }
    </QueryView>
  );
}
