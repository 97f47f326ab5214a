import { readPersonSearch } from '@bacthang/domain/household';
import { Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { useActing } from '../../../app/shell/acting.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { NothingHere } from '../../../ui/not-found.tsx';
import { Page } from '../../../ui/page.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { Refusals } from '../../../ui/refusals.tsx';
import { mayEditHouseholds } from '../household.access.ts';
import { RegisterUnitQuery, SearchQuery } from '../household.documents.ts';
import { type Statement, useStatement } from '../purpose.ts';
import { RegisterActions } from './actions.view.tsx';
import { Hits } from './hits.view.tsx';
import { SearchForm } from './search.form.tsx';

const VillageDialog = lazy(() => import('../edit/village.dialog.tsx'));
const RenameVillageDialog = lazy(() => import('../edit/rename-village.dialog.tsx'));

const route = getRouteApi('/shell/don-vi/$unitKey/ho-ngheo');

/** An identity number is looked for, but never kept in an address, which browsers remember and people send on. */
const isNumber = (text: string) => {
  const search = readPersonSearch(text, []);
  return search.ok && search.value.by === 'identityNumber';
};

/** Hộ nghèo: the register opens with a search, by purpose; there is no list of people to leaf through. */
export function HouseholdsPage() {
  const { viewer } = useActing();
  const { unitKey } = route.useParams();
  const { text = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const [statement, state] = useStatement();
  const [number, setNumber] = useState('');
  const [dialog, setDialog] = useState<'village' | 'rename' | null>(null);
  const wanted = number || text;
  const [unit, askUnit] = useQuery({ query: RegisterUnitQuery, variables: { key: unitKey } });
  const [found, ask] = useQuery({
    query: SearchQuery,
    variables: { unitKey, text: wanted, purpose: statement?.purpose ?? 'REVIEW' },
    pause: wanted === '' || statement === null,
  });
  const search = (typed: string, said: Statement) => {
    state(said);
    const secret = isNumber(typed);
    setNumber(secret ? typed : '');
    navigate({ search: (kept) => ({ ...kept, text: secret ? undefined : typed }) });
  };
  return (
    <QueryView state={unit} retry={() => askUnit({ requestPolicy: 'network-only' })}>
      {({ unit: place }) =>
        place ? (
          <Page
            title="Hộ nghèo, hộ cận nghèo"
            above={place.fullName}
            actions={
              <RegisterActions
                unitKey={unitKey}
                editable={place.tier === 'COMMUNE' && mayEditHouseholds(viewer, place.key)}
                onVillage={() => setDialog('village')}
                onRename={() => setDialog('rename')}
              />
            }
          >
            <Stack gap="md">
              <SearchForm key={text} text={wanted} statement={statement} onSearch={search} />
              {wanted === '' || statement === null ? (
                <Empty what="Hộ tìm thấy sẽ hiện ở đây, nhiều nhất 20 hộ.">
                  Sổ hộ không có danh sách để lướt xem. Nhập chữ cần tìm và chọn mục đích.
                </Empty>
              ) : (
                <QueryView state={found} retry={() => ask({ requestPolicy: 'network-only' })}>
                  {({ householdSearch }) =>
                    householdSearch.__typename === 'Refused' ? (
                      <Refusals title="Chưa tìm được" refusals={householdSearch.refusals} />
                    ) : (
                      <Hits unitKey={unitKey} found={householdSearch} />
                    )
                  }
                </QueryView>
              )}
            </Stack>
            <Suspense>
              {dialog === 'village' && <VillageDialog communeKey={place.key} onClose={() => setDialog(null)} />}
              {dialog === 'rename' && <RenameVillageDialog communeKey={place.key} onClose={() => setDialog(null)} />}
            </Suspense>
          </Page>
        ) : (
          <NothingHere what="đơn vị" />
        )
      }
    </QueryView>
  );
}
