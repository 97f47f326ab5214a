import type { StandardCode } from '@bacthang/domain';
import { Stack, Text } from '@mantine/core';
import { useQuery } from 'urql';
import { formatInteger } from '../../lib/format.ts';
import { Empty } from '../../ui/empty.tsx';
import { LinkText } from '../../ui/link-button.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { TableScroll } from '../../ui/table-scroll.tsx';
import { CLASSES } from '../household/household.labels.ts';
import { REASON_WORDS } from './insight.labels.ts';
import classes from './insight.module.css';
import { type ShiftSums, ShiftSumsQuery } from './shift.documents.ts';

interface ShiftSumsViewProps {
  readonly unitKey: string;
  readonly year: number;
  readonly standard: StandardCode;
}

/** How many would move under another standard, by the units right below, each leading to its own. */
export function ShiftSumsView({ unitKey, year, standard }: ShiftSumsViewProps) {
  const [state, ask] = useQuery({ query: ShiftSumsQuery, variables: { unitKey, year, standardCode: standard } });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ povertyUnderStandard: sums }) =>
        sums === null ? (
          <Empty what="Không có đợt rà soát nào của năm này, hoặc bạn không xem được câu trả lời.">
            Chỉ cán bộ nhập liệu trở lên của đơn vị và cấp trên xem được.
          </Empty>
        ) : (
          <Sums sums={sums} standard={standard} year={year} />
        )
      }
    </QueryView>
  );
}

interface SumsProps extends Omit<ShiftSumsViewProps, 'unitKey'> {
  readonly sums: ShiftSums;
}

function Sums({ sums: { communes, scored, total, parts }, standard, year }: SumsProps) {
  if (!total || !parts) {
    return (
      <Empty what={`Có ${formatInteger(scored)} hộ đã chấm, quá nhiều để thử một lần.`}>Mở một đơn vị bên dưới.</Empty>
    );
  }
  return (
    <Stack gap="md">
      <Text>
        Theo chuẩn {standard}, trong {formatInteger(total.households)} hộ đã chấm của {formatInteger(communes)} xã:{' '}
        <strong>{formatInteger(total.moved)}</strong> hộ đổi loại, {formatInteger(total.stayed)} hộ giữ nguyên,{' '}
        {formatInteger(total.undecided)} hộ chưa đủ câu trả lời để biết.
      </Text>
      <TableScroll flat label="Theo đơn vị">
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">Đơn vị</th>
              <Numbers of={['Hộ đã chấm', 'Đổi loại', 'Giữ nguyên', 'Chưa đủ câu trả lời']} />
            </tr>
          </thead>
          <tbody>
            {parts.map(({ unit, ...sum }) => (
              <tr key={unit.id}>
                <th scope="row">
                  <LinkText
                    to="/don-vi/$unitKey/ho-ngheo/chuan-khac"
                    params={{ unitKey: unit.key }}
                    search={{ year, standard }}
                  >
                    {unit.fullName}
                  </LinkText>
                </th>
                <Figures sum={sum} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Tổng số</th>
              <Figures sum={total} />
            </tr>
          </tfoot>
        </table>
      </TableScroll>
      {total.tallies.length > 0 && (
        <TableScroll flat label="Theo lý do">
          <table className={classes['table']}>
            <thead>
              <tr>
                <th scope="col">Đang là</th>
                <th scope="col">Sẽ là</th>
                <th scope="col">Vì</th>
                <Numbers of={['Số hộ']} />
              </tr>
            </thead>
            <tbody>
              {total.tallies.map(({ from, to, reason, households }) => (
                <tr key={`${from}/${to}`}>
                  <th scope="row">{CLASSES[from].label}</th>
                  <td>{CLASSES[to].label}</td>
                  <td>{REASON_WORDS[reason] ?? reason}</td>
                  <td className={classes['number']}>{formatInteger(households)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </Stack>
  );
}

const Numbers = ({ of }: { readonly of: readonly string[] }) =>
  of.map((name) => (
    <th key={name} scope="col" className={classes['number']}>
      {name}
    </th>
  ));

type Sum = Pick<NonNullable<ShiftSums['total']>, 'households' | 'moved' | 'stayed' | 'undecided'>;

const Figures = ({ sum: { households, moved, stayed, undecided } }: { readonly sum: Sum }) =>
  Object.entries({ households, moved, stayed, undecided }).map(([name, value]) => (
    <td key={name} className={classes['number']}>
      {formatInteger(value)}
    </td>
  ));
