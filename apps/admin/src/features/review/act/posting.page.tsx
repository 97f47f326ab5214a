import { Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useActing } from '../../../app/shell/acting.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { LinkText } from '../../../ui/link-button.tsx';
import { NothingHere } from '../../../ui/not-found.tsx';
import { Page } from '../../../ui/page.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { postingLines } from '../paper/lines.ts';
import { Paper } from '../paper/paper.tsx';
import { PostingTable } from '../paper/posting-list.tsx';
import { PrintButton } from '../paper/print-button.tsx';
import { rightsIn } from '../review.access.ts';
import { roundName } from '../review.labels.ts';
import { timelineOf } from '../round.timeline.ts';
import { Timeline } from '../timeline.view.tsx';
import { casesOf, useRound } from '../use-cases.ts';
import { PostingForm } from './posting.form.tsx';

const route = getRouteApi('/shell/don-vi/$unitKey/ra-soat/$roundId/thon/$villageKey/niem-yet');

/** Niêm yết: the list for the wall, and the day from which it hangs there. */
export function PostingPage() {
  const { unitKey, roundId, villageKey } = route.useParams();
  const { viewer } = useActing();
  const { state, retry } = useRound(roundId, villageKey);
  return (
    <QueryView state={state} retry={retry}>
      {({ reviewRound: round }) => {
        if (!round) return <NothingHere what="đợt rà soát" />;
        const cases = casesOf(round);
        const lines = postingLines(cases);
        const village = cases[0]?.village.name ?? '';
        const step = timelineOf(cases).find(({ act }) => act === 'post');
        const ready = step?.allowed === cases.length;
        return (
          <Page
            title={`Niêm yết ${village}`}
            above={
              <LinkText
                to="/don-vi/$unitKey/ra-soat/$roundId/thon/$villageKey"
                params={{ unitKey, roundId, villageKey }}
              >
                {roundName(round)}, {round.unit.fullName}
              </LinkText>
            }
            actions={<PrintButton />}
          >
            <Stack gap="sm">
              {step && step.done < cases.length && !ready && (
                <div data-no-print>
                  <p>
                    {step.allowed}/{cases.length} hộ đã qua họp thôn. Cả thôn được niêm yết cùng một lần, khi mọi hộ đã
                    họp xong.
                  </p>
                  <Timeline steps={[step]} households={cases.length} />
                </div>
              )}
              {ready && rightsIn(round, viewer).mayEdit && (
                <PostingForm round={round} villageKey={villageKey} households={cases.length} />
              )}
              {lines.length === 0 ? (
                <Empty what="Chưa có kết quả nào để niêm yết." />
              ) : (
                <Paper
                  unitName={round.unit.fullName}
                  title={`Kết quả rà soát hộ nghèo, hộ cận nghèo năm ${round.year}`}
                  subtitle={`${village}. Niêm yết để nhân dân biết và góp ý.`}
                  on={step?.first ?? null}
                  synthetic={round.synthetic}
                >
                  <PostingTable lines={lines} />
                </Paper>
              )}
            </Stack>
          </Page>
        );
      }}
    </QueryView>
  );
}
