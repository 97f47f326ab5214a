import { graphql, type ResultOf } from '@bacthang/contract';
import { may, ofUnit } from '@bacthang/domain/access';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useActing } from '../../../app/shell/acting.tsx';
import { today } from '../../../lib/format.ts';
import { LinkText } from '../../../ui/link-button.tsx';
import { NothingHere } from '../../../ui/not-found.tsx';
import { Page } from '../../../ui/page.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { actorOf } from '../../access/actor.ts';
import { OpenRoundForm } from './open-round.form.tsx';

const OpenRoundQuery = graphql(`
  query OpenRoundBasis($unitKey: String!, $on: Date!) {
    unit(key: $unitKey) { id key fullName tier ancestors { id key } }
    standards { code name parameters(on: $on) { key value open citation { document article certainty } } }
  }
`);
export type StandardBasis = ResultOf<typeof OpenRoundQuery>['standards'][number];

const route = getRouteApi('/shell/don-vi/$unitKey/ra-soat/mo-dot');

/** Mở đợt rà soát: which one, from which day, and by what law. */
export function OpenRoundPage() {
  const { unitKey } = route.useParams();
  const { viewer } = useActing();
  const [state, ask] = useQuery({ query: OpenRoundQuery, variables: { unitKey, on: today() } });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ unit, standards }) => {
        const path = unit?.ancestors.map(({ key }) => key).toReversed() ?? [];
        if (unit?.tier !== 'COMMUNE' || !may(actorOf(viewer), 'review.edit', ofUnit(unit.key, path))) {
          return <NothingHere what="nơi mở đợt rà soát" />;
        }
        return (
          <Page
            title="Mở đợt rà soát"
            above={
              <LinkText to="/don-vi/$unitKey/ra-soat" params={{ unitKey }}>
                {unit.fullName}
              </LinkText>
            }
          >
            <OpenRoundForm unitKey={unit.key} provinceId={path[1] ?? null} standards={standards} />
          </Page>
        );
      }}
    </QueryView>
  );
}
