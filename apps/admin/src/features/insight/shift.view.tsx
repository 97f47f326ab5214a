import { Stack, Text } from '@mantine/core';
import { useQuery } from 'urql';
import { formatInteger } from '../../lib/format.ts';
import { Empty } from '../../ui/empty.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { TableScroll } from '../../ui/table-scroll.tsx';
import { CLASSES } from '../household/household.labels.ts';
import { HouseholdsBehind } from './households-behind.tsx';
import { REASON_WORDS } from './insight.labels.ts';
import classes from './insight.module.css';
import { type Round, type Shift, ShiftQuery } from './shift.documents.ts';
import { moveReason, shiftLines } from './shift.rows.ts';

/** Who of one round would move under another standard. */
export function ShiftView({ round, standard }: { readonly round: Round; readonly standard: string }) {
  const [state, ask] = useQuery({ query: ShiftQuery, variables: { roundId: round.id, standardCode: standard } });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ runUnderStandard }) =>
        runUnderStandard ? (
          <Moves shift={runUnderStandard} used={round.standardCode} standard={standard} />
        ) : (
          <Empty what="Không xem được câu trả lời của đợt này.">
            Chỉ cán bộ nhập liệu trở lên của xã và cấp trên xem được.
          </Empty>
        )
      }
    </QueryView>
  );
}

interface MovesProps {
  readonly shift: Shift;
  readonly used: string;
  readonly standard: string;
}

function Moves({ shift: { moves, stayed, undecided }, used, standard }: MovesProps) {
  return (
    <Stack gap="xs">
      <Text>
        Từ chuẩn {used} sang {standard}: <strong>{formatInteger(moves.length)}</strong> hộ đổi loại,{' '}
        {formatInteger(stayed)} hộ giữ nguyên, {formatInteger(undecided.length)} hộ chưa đủ câu trả lời để biết.
      </Text>
      {moves.length > 0 && (
        <TableScroll flat label="Các hộ đổi loại">
          <table className={classes['table']}>
            <thead>
              <tr>
                <th scope="col">Thôn</th>
                <th scope="col">Đang là</th>
                <th scope="col">Sẽ là</th>
                <th scope="col">Vì</th>
                <th scope="col" className={classes['number']}>
                  Số hộ
                </th>
                <th scope="col">Các hộ</th>
              </tr>
            </thead>
            <tbody>
              {shiftLines(moves).map(({ key, village, from, to, reason, households }) => (
                <tr key={key}>
                  <th scope="row">{village}</th>
                  <td>{CLASSES[from].label}</td>
                  <td>{CLASSES[to].label}</td>
                  <td>{REASON_WORDS[reason] ?? reason}</td>
                  <td className={classes['number']}>{formatInteger(households.length)}</td>
                  <td>
                    <HouseholdsBehind households={households.map((move) => ({ ...move, note: moveReason(move) }))} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </Stack>
  );
}
