import { NativeSelect, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { formatDate, formatInteger } from '../../../lib/format.ts';
import { Empty } from '../../../ui/empty.tsx';
import { LinkText } from '../../../ui/link-button.tsx';
import { NothingHere } from '../../../ui/not-found.tsx';
import { Page } from '../../../ui/page.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { roundName } from '../review.labels.ts';
import { casesOf, useRound } from '../use-cases.ts';
import { DECISION_LISTS, type DecisionList, linesOn, postingLines } from './lines.ts';
import { Paper } from './paper.tsx';
import { PostingTable } from './posting-list.tsx';
import { PrintButton } from './print-button.tsx';

const route = getRouteApi('/shell/don-vi/$unitKey/ra-soat/$roundId/danh-sach');

/** The lists of a round, to be printed: of its decision, or as they would be today. */
export function ListsPage() {
  const { unitKey, roundId } = route.useParams();
  const { list = 'poor' } = route.useSearch();
  const navigate = route.useNavigate();
  const { state, retry } = useRound(roundId);
  return (
    <QueryView state={state} retry={retry}>
      {({ reviewRound: round }) => {
        if (!round) return <NothingHere what="đợt rà soát" />;
        const all = postingLines(casesOf(round));
        const lines = linesOn(list, all);
        const { decision } = round;
        return (
          <Page
            title={DECISION_LISTS[list]}
            above={
              <LinkText to="/don-vi/$unitKey/ra-soat/$roundId" params={{ unitKey, roundId }}>
                {roundName(round)}, {round.unit.fullName}
              </LinkText>
            }
            below={`${formatInteger(lines.length)} hộ`}
            actions={<PrintButton />}
          >
            <Stack gap="sm">
              <NativeSelect
                label="Danh sách"
                w="18rem"
                data-no-print
                value={list}
                onChange={({ currentTarget }) =>
                  navigate({
                    search: (kept) => ({ ...kept, list: currentTarget.value as DecisionList }),
                    replace: true,
                  })
                }
                data={Object.entries(DECISION_LISTS).map(([value, label]) => ({
                  value,
                  label: `${label} (${formatInteger(linesOn(value as DecisionList, all).length)})`,
                }))}
              />
              {lines.length === 0 ? (
                <Empty what="Danh sách này không có hộ nào." />
              ) : (
                <Paper
                  unitName={round.unit.fullName}
                  title={`${DECISION_LISTS[list]} năm ${round.policyYear}`}
                  subtitle={
                    decision
                      ? `Kèm theo Quyết định số ${decision.number} ngày ${formatDate(decision.decidedOn)}`
                      : 'Dự thảo: chưa có quyết định'
                  }
                  on={decision?.decidedOn ?? null}
                  synthetic={round.synthetic}
                  signer={decision?.signedBy ?? 'CHỦ TỊCH'}
                >
                  <PostingTable lines={lines} />
                </Paper>
              )}
            </Stack>
          </Page>
        );
      }}
    </QueryView>
  );
}
