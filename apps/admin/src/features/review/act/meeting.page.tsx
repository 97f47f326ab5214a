import { getRouteApi } from '@tanstack/react-router';
import { Empty } from '../../../ui/empty.tsx';
import { LinkText } from '../../../ui/link-button.tsx';
import { NothingHere } from '../../../ui/not-found.tsx';
import { Page } from '../../../ui/page.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { roundName } from '../review.labels.ts';
import { casesOf, useRound } from '../use-cases.ts';
import { MeetingForm } from './meeting.form.tsx';

const route = getRouteApi('/shell/don-vi/$unitKey/ra-soat/$roundId/thon/$villageKey/hop');

/** Họp thôn: how many were there, and how many agreed on each household. */
export function MeetingPage() {
  const { unitKey, roundId, villageKey } = route.useParams();
  const { state, retry } = useRound(roundId, villageKey);
  return (
    <QueryView state={state} retry={retry}>
      {({ reviewRound: round }) => {
        if (!round) return <NothingHere what="đợt rà soát" />;
        const ready = casesOf(round).filter(({ nextSteps }) =>
          nextSteps.some(({ act, allowed }) => act === 'MEET' && allowed),
        );
        const village = casesOf(round)[0]?.village.name ?? '';
        return (
          <Page
            title={`Họp ${village}`}
            above={
              <LinkText
                to="/don-vi/$unitKey/ra-soat/$roundId/thon/$villageKey"
                params={{ unitKey, roundId, villageKey }}
              >
                {roundName(round)}, {round.unit.fullName}
              </LinkText>
            }
          >
            {ready.length === 0 ? (
              <Empty what="Không có hộ nào của thôn chờ họp.">Chấm điểm trước, rồi đưa kết quả ra họp thôn.</Empty>
            ) : (
              <MeetingForm round={round} villageKey={villageKey} cases={ready} />
            )}
          </Page>
        );
      }}
    </QueryView>
  );
}
