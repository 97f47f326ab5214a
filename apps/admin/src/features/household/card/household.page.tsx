import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { LinkText } from '../../../ui/link-button.tsx';
import { NothingHere } from '../../../ui/not-found.tsx';
import { Page } from '../../../ui/page.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { HouseholdQuery } from '../household.documents.ts';
import { type Statement, useStatement } from '../purpose.ts';
import { PurposeGate } from '../purpose-gate.tsx';
import { HouseholdCard } from './household.view.tsx';

const route = getRouteApi('/shell/don-vi/$unitKey/ho-ngheo/$householdId');

/** Hồ sơ hộ: opened for a purpose, and every opening is written down. */
export function HouseholdPage() {
  const { unitKey } = route.useParams();
  const [statement, state] = useStatement();
  if (statement !== null) return <OpenFile statement={statement} />;
  return (
    <Page title="Hồ sơ hộ" above={<BackToSearch unitKey={unitKey} />}>
      <PurposeGate onState={state} />
    </Page>
  );
}

function BackToSearch({ unitKey }: { readonly unitKey: string }) {
  return (
    <LinkText to="/don-vi/$unitKey/ho-ngheo" params={{ unitKey }}>
      Hộ nghèo, hộ cận nghèo
    </LinkText>
  );
}

function OpenFile({ statement: { purpose, note } }: { readonly statement: Statement }) {
  const { unitKey, householdId } = route.useParams();
  const [state, ask] = useQuery({
    query: HouseholdQuery,
    variables: { id: householdId, purpose, note: note || null },
    // What this browser still remembers was read once already; who opens the file again reads it again.
    requestPolicy: 'network-only',
  });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ household }) =>
        household ? (
          <HouseholdCard
            unitKey={unitKey}
            purpose={purpose}
            household={household}
            above={<BackToSearch unitKey={unitKey} />}
            onChanged={() => ask({ requestPolicy: 'network-only' })}
          />
        ) : (
          <NothingHere what="hồ sơ hộ" />
        )
      }
    </QueryView>
  );
}
