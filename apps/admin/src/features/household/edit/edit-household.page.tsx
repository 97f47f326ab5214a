import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useActing } from '../../../app/shell/acting.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { LinkText } from '../../../ui/link-button.tsx';
import { NothingHere } from '../../../ui/not-found.tsx';
import { Page } from '../../../ui/page.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { communeOf } from '../card/household.text.ts';
import { mayEditHouseholds } from '../household.access.ts';
import { type HouseholdFacts, HouseholdFactsQuery } from '../household.documents.ts';
import { draftOf } from './household.draft.ts';
import { HouseholdEditorView } from './household.editor.tsx';

const route = getRouteApi('/shell/don-vi/$unitKey/ho-ngheo/$householdId/sua');

/** Sửa hộ: opened to correct it, which is written down like every other opening. */
export function EditHouseholdPage() {
  const { unitKey, householdId } = route.useParams();
  const [state, ask] = useQuery({
    query: HouseholdFactsQuery,
    variables: { id: householdId },
    requestPolicy: 'network-only',
  });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ household }) =>
        household ? <EditHousehold unitKey={unitKey} household={household} /> : <NothingHere what="hồ sơ hộ" />
      }
    </QueryView>
  );
}

function EditHousehold({ unitKey, household }: { readonly unitKey: string; readonly household: HouseholdFacts }) {
  const { viewer } = useActing();
  // What the form began from: the cache may already hold what somebody else has stored since.
  const [stored] = useState(household);
  const [draft] = useState(() => draftOf(household));
  const commune = communeOf(stored);
  return (
    <Page
      title={`Sửa hộ ${stored.headName ?? stored.code}`}
      above={
        <LinkText to="/don-vi/$unitKey/ho-ngheo/$householdId" params={{ unitKey, householdId: stored.id }}>
          Hồ sơ hộ {stored.code}
        </LinkText>
      }
      below="Lần mở này được ghi lại với mục đích “sửa thông tin đã ghi”. Không ai bị xóa: người rời hộ được ghi ngày rời."
    >
      {commune && stored.ending === null && mayEditHouseholds(viewer, commune.key) ? (
        <HouseholdEditorView unitKey={unitKey} communeKey={commune.key} stored={stored} draft={draft} />
      ) : (
        <Empty what="Chỉ người soạn của xã mới sửa được hộ đang ở trong sổ của xã." />
      )}
    </Page>
  );
}
