import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { formatInteger } from '../../../lib/format.ts';
import { Empty } from '../../../ui/empty.tsx';
import { LinkText } from '../../../ui/link-button.tsx';
import { NothingHere } from '../../../ui/not-found.tsx';
import { Page } from '../../../ui/page.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { useAllPages, withoutData } from '../all-pages.ts';
import { roundName } from '../review.labels.ts';
import {
  CertificatesQuery,
  type CertifiedCase,
  type CertifiedHousehold,
  CertifiedHouseholdQuery,
  type CertifiedRound,
} from './certificate.documents.ts';
import { Certificate } from './certificate.view.tsx';
import { PrintButton } from './print-button.tsx';

const route = getRouteApi('/shell/don-vi/$unitKey/ra-soat/$roundId/giay-chung-nhan');

/** Giấy chứng nhận of a decided round: all of them, or of one household, to be printed. */
export function CertificatesPage() {
  const { unitKey, roundId } = route.useParams();
  const { case: only } = route.useSearch();
  const [after, setAfter] = useState<string | null>(null);
  const [state, ask] = useQuery({ query: CertificatesQuery, variables: { id: roundId, after } });
  const whole = useAllPages(state, state.data?.reviewRound?.cases.pageInfo, setAfter);
  const found = state.data?.reviewRound?.cases.edges.some(({ node }) => node.id === only);
  return (
    <QueryView state={whole || found ? state : withoutData(state)} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ reviewRound: round }) => {
        if (!round) return <NothingHere what="đợt rà soát" />;
        const due = round.cases.edges.flatMap(({ node }) =>
          node.certificate && (only === undefined || node.id === only)
            ? [{ ...node, certificate: node.certificate }]
            : [],
        );
        return (
          <Page
            title="Giấy chứng nhận hộ nghèo, hộ cận nghèo"
            above={
              <LinkText to="/don-vi/$unitKey/ra-soat/$roundId/quyet-dinh" params={{ unitKey, roundId }}>
                {roundName(round)}, {round.unit.fullName}
              </LinkText>
            }
            below={`${formatInteger(due.length)} giấy`}
          >
            {due.length === 0 ? (
              <Empty what="Đợt này chưa cấp giấy chứng nhận nào." />
            ) : (
              <Sheets key={only ?? 'all'} round={round} due={due} />
            )}
          </Page>
        );
      }}
    </QueryView>
  );
}

type Due = CertifiedCase & { readonly certificate: NonNullable<CertifiedCase['certificate']> };

/** The people of each household are read one household after the other, and each reading is written down. */
function Sheets({ round, due }: { readonly round: CertifiedRound; readonly due: readonly Due[] }) {
  const client = useClient();
  const [households, setHouseholds] = useState<ReadonlyMap<string, CertifiedHousehold | null>>(new Map());
  const [reading, setReading] = useState(false);
  const read = async () => {
    setReading(true);
    for (const { householdId } of due) {
      const { data } = await client.query(CertifiedHouseholdQuery, { id: householdId }).toPromise();
      setHouseholds((before) => new Map([...before, [householdId, data?.household ?? null]]));
    }
    setReading(false);
  };
  const ready = due.every(({ householdId }) => households.has(householdId));
  return (
    <Stack gap="sm">
      <Group gap="sm" data-no-print>
        {ready ? (
          <PrintButton />
        ) : (
          <Button loading={reading} onClick={read}>
            Mở hồ sơ {formatInteger(due.length)} hộ để in
          </Button>
        )}
        {reading && (
          <Progress
            w="8rem"
            value={(100 * households.size) / due.length}
            aria-label={`Đã mở ${households.size}/${due.length} hồ sơ`}
          />
        )}
        <Text size="sm" role="status">
          {ready ? 'Đã sẵn sàng để in.' : 'Giấy có số định danh và dân tộc: mỗi hồ sơ được mở đều ghi lại người mở.'}
        </Text>
      </Group>
      {ready &&
        due.map((each) => (
          <Certificate
            key={each.id}
            round={round}
            certified={each}
            household={households.get(each.householdId) ?? null}
          />
        ))}
      {!ready && (
        <ul data-no-print>
          {due.map(({ id, certificate, headName, householdCode, village }) => (
            <li key={id}>
              {certificate.number}: {headName}
              {householdCode && ` (${householdCode})`}, {village.name}
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
