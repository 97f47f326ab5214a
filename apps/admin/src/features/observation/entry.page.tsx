import { may, ofUnit } from '@bacthang/domain/access';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useActing } from '../../app/shell/acting.tsx';
import { useYear } from '../../app/shell/year-gate.tsx';
import { fromWire } from '../../lib/wire.ts';
import { NothingHere } from '../../ui/not-found.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import type { Viewer } from '../access/viewer.ts';
import { EntryQuery } from './entry.documents.ts';
import { EntryView } from './entry.view.tsx';

const route = getRouteApi('/shell/year/don-vi/$unitKey/so-lieu');

/** Nhập số liệu: a unit's report of a year; for a tier above, where it is accepted. */
export function EntryPage() {
  const { unitKey } = route.useParams();
  const { viewer } = useActing();
  const year = useYear();
  const variables = { unitKey, year, lastYear: year - 1 };
  const [state, ask] = useQuery({ query: EntryQuery, variables, requestPolicy: 'cache-and-network' });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {(data) => {
        if (!data.unit) return <NothingHere what="đơn vị" />;
        const actor = actorOf(viewer);
        const above = data.unit.ancestors.map(({ key }) => key).toReversed();
        const subject = ofUnit(data.unit.key, above);
        return (
          <EntryView
            key={`${unitKey} ${year}`}
            data={data}
            unit={data.unit}
            year={year}
            mayEnter={may(actor, 'observation.submit', subject)}
            mayAccept={may(actor, 'observation.accept', subject)}
          />
        );
      }}
    </QueryView>
  );
}

/** The viewer as the access rules see them. Units above one's own are not needed: a report belongs to its own unit. */
function actorOf(viewer: Viewer | null) {
  if (!viewer) return null;
  return {
    memberships: viewer.members.map(({ role, organization }) => ({
      organizationId: organization.id,
      unitId: organization.unit.key,
      unitPath: [],
      role: fromWire(role),
    })),
  };
}
