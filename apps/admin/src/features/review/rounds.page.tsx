import { graphql } from '@bacthang/contract';
import { may, ofUnit } from '@bacthang/domain/access';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useActing } from '../../app/shell/acting.tsx';
import { NothingHere } from '../../ui/not-found.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { actorOf } from '../access/actor.ts';
import { RoundFacts, RoundStanding } from './review.documents.ts';
import { RoundsView } from './rounds.view.tsx';

const RoundsQuery = graphql(
  `
    query ReviewRounds($unitKey: String!, $year: Int) {
      unit(key: $unitKey) { id key fullName tier ancestors { id key } }
      reviewRounds(unitKey: $unitKey, year: $year, first: 50) {
        totalCount
        nodes { id ...RoundFacts ...RoundStanding }
      }
    }
  `,
  [RoundFacts, RoundStanding],
);

const route = getRouteApi('/shell/don-vi/$unitKey/ra-soat');

/** Các đợt rà soát: a commune's own, or those of the communes below. */
export function RoundsPage() {
  const { unitKey } = route.useParams();
  const { roundYear } = route.useSearch();
  const navigate = route.useNavigate();
  const { viewer } = useActing();
  const variables = { unitKey, year: roundYear ?? null };
  const [state, ask] = useQuery({ query: RoundsQuery, variables, requestPolicy: 'cache-and-network' });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ unit, reviewRounds: { nodes, totalCount } }) => {
        if (!unit) return <NothingHere what="đơn vị" />;
        const subject = ofUnit(unit.key, unit.ancestors.map(({ key }) => key).toReversed());
        return (
          <RoundsView
            unit={unit}
            rounds={nodes}
            total={totalCount}
            year={roundYear ?? null}
            onYear={(year) =>
              navigate({ search: (kept) => ({ ...kept, roundYear: year ?? undefined }), replace: true })
            }
            mayOpen={unit.tier === 'COMMUNE' && may(actorOf(viewer), 'review.edit', subject)}
          />
        );
      }}
    </QueryView>
  );
}
