import type { StandardCode } from '@bacthang/domain';
import { Stack, Text } from '@mantine/core';
import { formatInteger } from '../../lib/format.ts';
import { LinkText } from '../../ui/link-button.tsx';
import { TableScroll } from '../../ui/table-scroll.tsx';
import { CLASSES } from '../household/household.labels.ts';
import { REASON_WORDS } from './insight.labels.ts';
import classes from './insight.module.css';
import type { ShiftPart } from './shift.documents.ts';

interface SumsTableProps {
  readonly communes: number;
  readonly total: Omit<ShiftPart, 'unit'>;
  readonly parts: readonly ShiftPart[];
  readonly standard: StandardCode;
  readonly year: number;
  /** Units are still being asked: the sums are of those that have answered. */
  readonly soFar?: boolean;
}

/** Sums of a unit and of those right below, each leading to its own, and by reason. */
export function SumsTable({ communes, total, parts, standard, year, soFar = false }: SumsTableProps) {
  return (
    <Stack gap="md">
      <Text>
        {soFar ? 'Tới lúc này, theo' : 'Theo'} chuẩn {standard}, trong {formatInteger(total.households)} hộ đã chấm
        {soFar ? '' : ` của ${formatInteger(communes)} xã`}: <strong>{formatInteger(total.moved)}</strong> hộ đổi loại,{' '}
        {formatInteger(total.stayed)} hộ giữ nguyên, {formatInteger(total.undecided)} hộ chưa đủ câu trả lời để biết.
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
              <th scope="row">{soFar ? 'Cộng tới lúc này' : 'Tổng số'}</th>
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
                <tr key={`${from}/${to}/${reason}`}>
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

type Sum = Pick<ShiftPart, 'households' | 'moved' | 'stayed' | 'undecided'>;

const Figures = ({ sum: { households, moved, stayed, undecided } }: { readonly sum: Sum }) =>
  Object.entries({ households, moved, stayed, undecided }).map(([name, value]) => (
    <td key={name} className={classes['number']}>
      {formatInteger(value)}
    </td>
  ));
