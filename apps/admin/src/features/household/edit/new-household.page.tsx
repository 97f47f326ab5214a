import { Alert } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useActing } from '../../../app/shell/acting.tsx';
import { today } from '../../../lib/format.ts';
import { Empty } from '../../../ui/empty.tsx';
import { LinkText } from '../../../ui/link-button.tsx';
import { NothingHere } from '../../../ui/not-found.tsx';
import { Page } from '../../../ui/page.tsx';
import { PageSkeleton } from '../../../ui/page-skeleton.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { mayEditHouseholds } from '../household.access.ts';
import { type HouseholdFacts, HouseholdFactsQuery, RegisterUnitQuery } from '../household.documents.ts';
import { newDraft } from './household.draft.ts';
import { HouseholdEditorView } from './household.editor.tsx';

const route = getRouteApi('/shell/don-vi/$unitKey/ho-ngheo/moi');

/** Ghi hộ mới: into the register of one's own commune; of one that separates, from which it does. */
export function NewHouseholdPage() {
  const { viewer, asking } = useActing();
  const { unitKey } = route.useParams();
  const { from } = route.useSearch();
  const [unit, askUnit] = useQuery({ query: RegisterUnitQuery, variables: { key: unitKey } });
  const [origin] = useQuery({
    query: HouseholdFactsQuery,
    variables: { id: from ?? '' },
    pause: from === undefined,
    requestPolicy: 'network-only',
  });
  if (asking || origin.fetching) return <PageSkeleton />;
  return (
    <QueryView state={unit} retry={() => askUnit({ requestPolicy: 'network-only' })}>
      {({ unit: place }) =>
        place === null ? (
          <NothingHere what="đơn vị" />
        ) : (
          <Page
            title={from === undefined ? 'Ghi hộ mới' : 'Tách hộ'}
            above={
              <LinkText to="/don-vi/$unitKey/ho-ngheo" params={{ unitKey }}>
                Hộ nghèo, hộ cận nghèo
              </LinkText>
            }
            below={`Vào sổ hộ của ${place.fullName}. Người có thể đã ghi được báo trước khi lưu.`}
          >
            {place.tier === 'COMMUNE' && mayEditHouseholds(viewer, place.key) ? (
              <NewHousehold unitKey={unitKey} from={origin.data?.household ?? null} />
            ) : (
              <Empty what="Chỉ người soạn của xã mới ghi hộ vào sổ của xã." />
            )}
          </Page>
        )
      }
    </QueryView>
  );
}

function NewHousehold({ unitKey, from }: { readonly unitKey: string; readonly from: HouseholdFacts | null }) {
  const [draft] = useState(() => newDraft(today(), from ? 'SPLIT' : 'LISTED'));
  return (
    <HouseholdEditorView
      unitKey={unitKey}
      communeKey={unitKey}
      stored={null}
      draft={draft}
      fromHouseholdId={from?.id ?? null}
      source={from && <SplitFrom unitKey={unitKey} from={from} />}
    />
  );
}

function SplitFrom({ unitKey, from }: { readonly unitKey: string; readonly from: HouseholdFacts }) {
  return (
    <Alert color="blue" mt="sm" title={`Tách từ hộ ${from.headName ?? ''} (${from.code})`}>
      Trước khi lưu,{' '}
      <LinkText
        to="/don-vi/$unitKey/ho-ngheo/$householdId/sua"
        params={{ unitKey, householdId: from.id }}
        target="_blank"
      >
        ghi ngày rời hộ cũ
      </LinkText>{' '}
      cho những người tách đi; nếu chưa, họ được báo là trùng.
    </Alert>
  );
}
