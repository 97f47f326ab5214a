import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useYear } from '../../app/shell/year-gate.tsx';
import { formatInteger } from '../../lib/format.ts';
import { Empty } from '../../ui/empty.tsx';
import { LinkText } from '../../ui/link-button.tsx';
import { NothingHere } from '../../ui/not-found.tsx';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { TableScroll } from '../../ui/table-scroll.tsx';
import { CLASSES, villageLabel } from '../household/household.labels.ts';
import classes from './insight.module.css';
import { OtherYear } from './other-year.tsx';
import { provincialCsv } from './provincial.csv.ts';
import { type ProvincialHousehold, ProvincialListQuery } from './provincial.documents.ts';
import { saveCsv } from './save-csv.ts';
import { SyntheticNotice } from './synthetic-notice.tsx';

const route = getRouteApi('/shell/insight/don-vi/$unitKey/ho-ngheo/chuan-tinh');

/** Hộ theo chuẩn của tỉnh: whom a province adds on top, beside the national lists and in none of their figures. */
export function ProvincialPage() {
  const { unitKey } = route.useParams();
  const year = useYear();
  const [state, ask] = useQuery({ query: ProvincialListQuery, variables: { unitKey, year } });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ unit, provincialList: list }) => {
        if (!unit) return <NothingHere what="đơn vị" />;
        const save = () =>
          list && saveCsv(`chuan-tinh-${unit.key}-${year}.csv`, provincialCsv(list.households), list.synthetic);
        return (
          <Page
            title="Hộ theo chuẩn của tỉnh"
            below={`${unit.fullName}, danh sách đã quyết định năm ${year}`}
            actions={
              list &&
              list.count > 0 && (
                <Group gap="xs">
                  <Button variant="default" onClick={save}>
                    Tải về (CSV)
                  </Button>
                  <Button onClick={() => window.print()}>In</Button>
                </Group>
              )
            }
          >
            {list === null ? (
              <Empty what="Không có danh sách theo chuẩn của tỉnh.">
                Tỉnh chưa đặt chuẩn riêng cho năm này, hoặc bạn không được xem câu trả lời của các hộ.
                <OtherYear unitKey={unitKey} with="lastDecided" />
              </Empty>
            ) : (
              <Stack gap="md">
                <header>
                  <Title order={2} size="h3">
                    Danh sách hộ theo chuẩn của tỉnh năm {year}: {unit.fullName}
                  </Title>
                  <SyntheticNotice synthetic={list.synthetic} />
                </header>
                <Alert color="blue" title="Ngoài danh sách quốc gia">
                  Các hộ này không tính vào số hộ nghèo, hộ cận nghèo theo chuẩn quốc gia. Căn cứ:{' '}
                  {list.documents.join('; ')}.
                </Alert>
                <Text>{formatInteger(list.count)} hộ được tỉnh hỗ trợ thêm theo chuẩn riêng.</Text>
                {list.count > 0 && <Households unitKey={unitKey} rows={list.households} />}
              </Stack>
            )}
          </Page>
        );
      }}
    </QueryView>
  );
}

function Households({ unitKey, rows }: { readonly unitKey: string; readonly rows: readonly ProvincialHousehold[] }) {
  return (
    <TableScroll flat label="Các hộ theo chuẩn của tỉnh">
      <table className={classes['table']} data-wide>
        <thead>
          <tr>
            <th scope="col">Hộ</th>
            <th scope="col" className={classes['number']}>
              Nhân khẩu
            </th>
            <th scope="col">Nơi ở</th>
            <th scope="col">Chuẩn quốc gia</th>
            <th scope="col">Chuẩn của tỉnh</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ householdId, code, headName, persons, village, national, provincial }) => (
            <tr key={householdId}>
              <th scope="row">
                {code === null ? (
                  headName
                ) : (
                  <LinkText to="/don-vi/$unitKey/ho-ngheo/$householdId" params={{ unitKey, householdId }}>
                    {headName}
                  </LinkText>
                )}
                <Text size="xs">{code ?? 'đã chuyển đi'}</Text>
              </th>
              <td className={classes['number']}>{formatInteger(persons)}</td>
              <td>{[villageLabel(village), village.parent?.fullName].filter(Boolean).join(', ')}</td>
              <td>{CLASSES[national].label}</td>
              <td>{CLASSES[provincial].label}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
