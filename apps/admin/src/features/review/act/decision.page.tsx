import { Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useActing } from '../../../app/shell/acting.tsx';
import { LinkText } from '../../../ui/link-button.tsx';
import { NothingHere } from '../../../ui/not-found.tsx';
import { Page } from '../../../ui/page.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { ClassTable } from '../class-table.tsx';
import { type ReviewRights, rightsIn } from '../review.access.ts';
import { roundName } from '../review.labels.ts';
import { type TimelineStep, timelineOf } from '../round.timeline.ts';
import { Timeline } from '../timeline.view.tsx';
import { Undecidable } from '../undecidable.view.tsx';
import { type AlikeRound, householdsOf, standingOf, useRoundAlike } from '../use-cases.ts';
import { DecidedView } from './decided.view.tsx';
import { DecisionForm } from './decision.form.tsx';
import { AskOpinionForm, GiveOpinionForm } from './opinion.form.tsx';

const route = getRouteApi('/shell/don-vi/$unitKey/ra-soat/$roundId/quyet-dinh');

/** Ý kiến cấp trên, rồi quyết định: what is asked, what is answered, and what a decision will do. */
export function DecisionPage() {
  const { unitKey, roundId } = route.useParams();
  const { viewer } = useActing();
  const { state, retry } = useRoundAlike(roundId);
  return (
    <QueryView state={state} retry={retry}>
      {({ reviewRound: round }) => {
        if (!round) return <NothingHere what="đợt rà soát" />;
        return (
          <Page
            title={round.decision ? 'Quyết định công nhận' : 'Ý kiến và quyết định'}
            above={
              <LinkText to="/don-vi/$unitKey/ra-soat/$roundId" params={{ unitKey, roundId }}>
                {roundName(round)}, {round.unit.fullName}
              </LinkText>
            }
          >
            {round.decision ? (
              <DecidedView round={round} decision={round.decision} mayDecide={rightsIn(round, viewer).mayDecide} />
            ) : (
              <Deciding round={round} rights={rightsIn(round, viewer)} />
            )}
          </Page>
        );
      }}
    </QueryView>
  );
}

const OF_DECIDING: readonly TimelineStep['act'][] = ['post', 'askOpinion', 'answerOpinion', 'decide'];

function Deciding({ round, rights }: { readonly round: AlikeRound; readonly rights: ReviewRights }) {
  const cases = standingOf(round);
  const households = householdsOf(cases);
  const steps = timelineOf(cases);
  const all = (act: string) => households > 0 && steps.find((step) => step.act === act)?.allowed === households;
  return (
    <Stack gap="sm">
      <Undecidable refusals={round.undecidable} round={round} />
      <Timeline steps={steps.filter(({ act }) => OF_DECIDING.includes(act))} households={households} />
      <h2>Kết quả sẽ được quyết định</h2>
      <ClassTable classes={round.classes} />
      {rights.mayEdit && all('askOpinion') && <AskOpinionForm round={round} />}
      {rights.mayOpine && all('answerOpinion') && <GiveOpinionForm round={round} />}
      {rights.mayDecide && all('decide') && <DecisionForm round={round} cases={cases} />}
      {rights.mayDecide && !all('decide') && (
        <p>Nút quyết định hiện ở đây khi mọi hộ của đợt đã qua các bước trên; lý do còn chờ ghi ở từng bước.</p>
      )}
    </Stack>
  );
}
