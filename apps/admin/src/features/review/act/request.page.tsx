import { getRouteApi } from '@tanstack/react-router';
import { LinkText } from '../../../ui/link-button.tsx';
import { NothingHere } from '../../../ui/not-found.tsx';
import { Page } from '../../../ui/page.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { roundName } from '../review.labels.ts';
import { useRoundAlike } from '../use-cases.ts';
import { HouseholdFinder } from './household-finder.tsx';

const route = getRouteApi('/shell/don-vi/$unitKey/ra-soat/$roundId/de-nghi');

/** Giấy đề nghị: a household that asked is added to the round. */
export function RequestPage() {
  const { unitKey, roundId } = route.useParams();
  const { state, retry } = useRoundAlike(roundId);
  return (
    <QueryView state={state} retry={retry}>
      {({ reviewRound: round }) =>
        round ? (
          <Page
            title="Thêm hộ có giấy đề nghị"
            above={
              <LinkText to="/don-vi/$unitKey/ra-soat/$roundId" params={{ unitKey, roundId }}>
                {roundName(round)}, {round.unit.fullName}
              </LinkText>
            }
          >
            <HouseholdFinder unitKey={unitKey} roundId={roundId} />
          </Page>
        ) : (
          <NothingHere what="đợt rà soát" />
        )
      }
    </QueryView>
  );
}
