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
import { RegisterUnitQuery } from '../household.documents.ts';
import { newDraft } from './household.draft.ts';
import { HouseholdEditorView } from './household.editor.tsx';

const route = getRouteApi('/shell/don-vi/$unitKey/ho-ngheo/moi');

/** Ghi hộ mới: into the register of one's own commune. */
export function NewHouseholdPage() {
  const { viewer, asking } = useActing();
  const { unitKey } = route.useParams();
  const [unit, askUnit] = useQuery({ query: RegisterUnitQuery, variables: { key: unitKey } });
  if (asking) return <PageSkeleton />;
  return (
    <QueryView state={unit} retry={() => askUnit({ requestPolicy: 'network-only' })}>
      {({ unit: place }) =>
        place === null ? (
          <NothingHere what="đơn vị" />
        ) : (
          <Page
            title="Ghi hộ mới"
            above={
              <LinkText to="/don-vi/$unitKey/ho-ngheo" params={{ unitKey }}>
                Hộ nghèo, hộ cận nghèo
              </LinkText>
            }
            below={`Vào sổ hộ của ${place.fullName}. Người có thể đã ghi được báo trước khi lưu.`}
          >
            {place.tier === 'COMMUNE' && mayEditHouseholds(viewer, place.key) ? (
              <NewHousehold unitKey={unitKey} />
            ) : (
              <Empty what="Chỉ người soạn của xã mới ghi hộ vào sổ của xã." />
            )}
          </Page>
        )
      }
    </QueryView>
  );
}

function NewHousehold({ unitKey }: { readonly unitKey: string }) {
  const [draft] = useState(() => newDraft(today()));
  return <HouseholdEditorView unitKey={unitKey} communeKey={unitKey} stored={null} draft={draft} />;
}
