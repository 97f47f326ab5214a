import type { HouseholdFacts } from '@bacthang/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { useQuery } from 'urql';
import { useActing } from '../../../app/shell/acting.tsx';
import { today } from '../../../lib/format.ts';
import { freshWhereOnline } from '../../../lib/request-policy.ts';
import { NothingHere } from '../../../ui/not-found.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { CaseQuery, type OpenCase } from '../case.documents.ts';
import { outboxState, subscribe } from '../outbox/outbox.ts';
import { rightsIn } from '../review.access.ts';
import { roundLaw } from './round-law.ts';
import { lawOfRound, PeopleQuery, ReviewLawQuery } from './score.documents.ts';
import { ScoreView } from './score.view.tsx';
import { startFacts, usualDay } from './start-facts.ts';

const route = getRouteApi('/shell/don-vi/$unitKey/ra-soat/$roundId/ho/$caseId/cham-diem');

/** Chấm điểm một hộ, on a phone first. */
export function ScorePage() {
  const { caseId } = route.useParams();
  const [state, ask] = useQuery({ query: CaseQuery, variables: { id: caseId }, requestPolicy: freshWhereOnline() });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ reviewCase }) =>
        reviewCase ? <Scoring key={caseId} reviewCase={reviewCase} /> : <NothingHere what="hộ trong đợt rà soát" />
      }
    </QueryView>
  );
}

function Scoring({ reviewCase }: { readonly reviewCase: OpenCase }) {
  const { complaint } = route.useSearch();
  const { viewer } = useActing();
  const { entries } = useSyncExternalStore(subscribe, outboxState);
  const { householdId, round, result } = reviewCase;
  const [law, askLaw] = useQuery({ query: ReviewLawQuery, variables: lawOfRound(round) });
  const [people, askPeople] = useQuery({ query: PeopleQuery, variables: { householdId } });
  if (!viewer || !rightsIn(round, viewer).mayEdit) return <NothingHere what="phiếu chấm điểm" />;
  const queued = entries.find((entry) => entry.caseId === reviewCase.id);
  return (
    <QueryView state={law} retry={askLaw}>
      {({ unit, reviewRound }) => (
        <QueryView state={people} retry={askPeople}>
          {({ household }) => {
            const judged = unit && reviewRound?.law ? roundLaw(round, reviewRound.law, unit) : null;
            if (!unit || !judged || !household) return <NothingHere what="hộ trong sổ" />;
            const before = queued?.facts ?? (result?.facts as HouseholdFacts | undefined) ?? null;
            return (
              <ScoreView
                key={queued?.queuedAt ?? 'fresh'}
                reviewCase={reviewCase}
                start={startFacts(before, household.members)}
                people={household.members}
                law={judged}
                usualDay={usualDay(unit, today())}
                queued={queued ?? null}
                complaint={complaint ?? null}
                userId={viewer.user.id}
              />
            );
          }}
        </QueryView>
      )}
    </QueryView>
  );
}
