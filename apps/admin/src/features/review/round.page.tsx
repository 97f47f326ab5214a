import { getRouteApi } from '@tanstack/react-router';
import { useActing } from '../../app/shell/acting.tsx';
import { NothingHere } from '../../ui/not-found.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { rightsIn } from './review.access.ts';
import { RoundView } from './round.view.tsx';
import { useRoundAlike } from './use-cases.ts';

const route = getRouteApi('/shell/don-vi/$unitKey/ra-soat/$roundId');

/** Một đợt rà soát: where it stands, village by village, and what is to be done next. */
export function RoundPage() {
  const { roundId } = route.useParams();
  const { viewer } = useActing();
  const { state, retry } = useRoundAlike(roundId);
  return (
    <QueryView state={state} retry={retry}>
      {({ reviewRound }) =>
        reviewRound ? (
          <RoundView round={reviewRound} rights={rightsIn(reviewRound, viewer)} />
        ) : (
          <NothingHere what="đợt rà soát" />
        )
      }
    </QueryView>
  );
}
