import { Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { useActing } from '../../../app/shell/acting.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { LinkText } from '../../../ui/link-button.tsx';
import { NothingHere } from '../../../ui/not-found.tsx';
import { Page } from '../../../ui/page.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { mayEditHouseholds } from '../household.access.ts';
import { type MoveFacts, MovesQuery } from '../household.documents.ts';
import { MovesTable } from './moves.view.tsx';

const TakeInDialog = lazy(() => import('./take-in.dialog.tsx'));
const TurnAwayDialog = lazy(() => import('./turn-away.dialog.tsx'));

const route = getRouteApi('/shell/don-vi/$unitKey/ho-ngheo/chuyen-ho');

/** Hộ chuyển đi, chuyển đến: what waits for an answer first, then what has been answered. */
export function MovesPage() {
  const { viewer } = useActing();
  const { unitKey } = route.useParams();
  const [answering, setAnswering] = useState<{ readonly how: 'takeIn' | 'turnAway'; readonly move: MoveFacts } | null>(
    null,
  );
  const [state, ask] = useQuery({ query: MovesQuery, variables: { unitKey }, requestPolicy: 'cache-and-network' });
  const again = () => ask({ requestPolicy: 'network-only' });
  const close = () => setAnswering(null);
  const answered = () => {
    close();
    again();
  };
  return (
    <QueryView state={state} retry={again}>
      {({ householdMoves }) =>
        householdMoves === null ? (
          <NothingHere what="đơn vị" />
        ) : (
          <Page
            title="Hộ chuyển đi, chuyển đến"
            above={
              <LinkText to="/don-vi/$unitKey/ho-ngheo" params={{ unitKey }}>
                Hộ nghèo, hộ cận nghèo
              </LinkText>
            }
            below="Hộ ở trong sổ của xã cũ cho đến khi xã mới tiếp nhận. Lần xem này được ghi lại."
          >
            <Stack gap="md">
              {householdMoves.length === 0 ? (
                <Empty what="Chưa có hộ nào chuyển đi hoặc chuyển đến.">
                  Xã hộ rời đi gửi từ hồ sơ của hộ, bằng “Chuyển sang xã khác…”.
                </Empty>
              ) : (
                <MovesTable
                  unitKey={unitKey}
                  moves={householdMoves}
                  mayAnswer={(communeKey) => mayEditHouseholds(viewer, communeKey)}
                  onTakeIn={(move) => setAnswering({ how: 'takeIn', move })}
                  onTurnAway={(move) => setAnswering({ how: 'turnAway', move })}
                  onCalledBack={again}
                />
              )}
            </Stack>
            <Suspense>
              {answering?.how === 'takeIn' && (
                <TakeInDialog move={answering.move} onClose={close} onAnswered={answered} />
              )}
              {answering?.how === 'turnAway' && (
                <TurnAwayDialog move={answering.move} onClose={close} onAnswered={answered} />
              )}
            </Suspense>
          </Page>
        )
      }
    </QueryView>
  );
}
