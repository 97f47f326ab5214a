import { NativeSelect, Stack, VisuallyHidden } from '@mantine/core';
import { formatDate, formatInteger, today } from '../../lib/format.ts';
import { Chip } from '../../ui/chip.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LinkButton, LinkText } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { ShownOf } from '../../ui/shown-of.tsx';
import { TableScroll } from '../../ui/table-scroll.tsx';
import table from '../cascade/work-table.module.css';
import { SyntheticRound } from './marks.tsx';
import type { RoundRow } from './review.documents.ts';
import { daysLeftLabel, daysLeftLooks, HOLIDAYS_UNKNOWN, roundName, standardName } from './review.labels.ts';
import { daysLeft } from './round.deadline.ts';

interface RoundsViewProps {
  readonly unit: { readonly key: string; readonly fullName: string; readonly tier: string };
  readonly rounds: readonly RoundRow[];
  readonly total: number;
  readonly year: number | null;
  readonly onYear: (year: number | null) => void;
  readonly mayOpen: boolean;
}

export function RoundsView({ unit, rounds, total, year, onYear, mayOpen }: RoundsViewProps) {
  const ofCommune = unit.tier === 'COMMUNE';
  const years = [...new Set([...rounds.map((round) => round.year), ...(year === null ? [] : [year])])].toSorted(
    (a, b) => b - a,
  );
  return (
    <Page
      title="Rà soát hộ nghèo, hộ cận nghèo"
      above={unit.fullName}
      actions={
        mayOpen && (
          <LinkButton
            to="/don-vi/$unitKey/ra-soat/mo-dot"
            params={{ unitKey: unit.key }}
            leftSection={<Icon name="plus" size={16} />}
          >
            Mở đợt rà soát
          </LinkButton>
        )
      }
    >
      <Stack gap="sm">
        <NativeSelect
          label="Năm rà soát"
          w="12rem"
          value={year ?? ''}
          onChange={({ currentTarget }) => onYear(currentTarget.value === '' ? null : Number(currentTarget.value))}
          data={[
            { value: '', label: 'Tất cả các năm' },
            ...years.map((each) => ({ value: String(each), label: String(each) })),
          ]}
        />
        {rounds.length === 0 ? (
          <Empty what={year === null ? 'Chưa có đợt rà soát nào.' : `Năm ${year} chưa có đợt rà soát nào.`}>
            {mayOpen
              ? 'Mở đợt rà soát định kỳ (từ 01/9 đến 14/12) hoặc thường xuyên (từ ngày 15 hằng tháng) để lập danh sách.'
              : 'Các đợt do cấp xã mở sẽ hiện ở đây.'}
          </Empty>
        ) : (
          <>
            <TableScroll label="Các đợt rà soát" flat>
              <table className={table['table']}>
                <caption>
                  <VisuallyHidden>Các đợt rà soát của {unit.fullName}</VisuallyHidden>
                </caption>
                <thead>
                  <tr>
                    <th scope="col">Đợt</th>
                    {!ofCommune && <th scope="col">Xã</th>}
                    <th scope="col">Căn cứ</th>
                    <th scope="col" className={table['number']}>
                      Số hộ
                    </th>
                    <th scope="col">Tiến độ</th>
                    <th scope="col">Thời hạn</th>
                  </tr>
                </thead>
                <tbody>
                  {rounds.map((round) => (
                    <RoundLine key={round.id} round={round} withCommune={!ofCommune} />
                  ))}
                </tbody>
              </table>
            </TableScroll>
            <ShownOf shown={rounds.length} total={total} what="đợt rà soát" onMore={null} />
          </>
        )}
      </Stack>
    </Page>
  );
}

function RoundLine({ round, withCommune }: { readonly round: RoundRow; readonly withCommune: boolean }) {
  const { unit, decision, progress } = round;
  return (
    <tr>
      <th scope="row">
        <LinkText to="/don-vi/$unitKey/ra-soat/$roundId" params={{ unitKey: unit.key, roundId: round.id }}>
          {roundName(round)}
        </LinkText>
        <div className={table['dim']}>mở ngày {formatDate(round.openedOn)}</div>
        <SyntheticRound synthetic={round.synthetic} />
      </th>
      {withCommune && (
        <td>
          <span className={table['label']}>Xã</span>
          {unit.name}
        </td>
      )}
      <td>
        <span className={table['label']}>Căn cứ</span>
        {standardName(round.standardCode)}
        <div className={table['dim']}>dùng cho năm {round.policyYear}</div>
      </td>
      <td className={table['number']}>
        <span className={table['label']}>Số hộ</span>
        {formatInteger(progress?.cases ?? 0)}
      </td>
      <td>
        <span className={table['label']}>Tiến độ</span>
        {decision ? (
          <Chip tone="good" icon="done">
            Quyết định {decision.number}, {formatDate(decision.decidedOn)}
          </Chip>
        ) : (
          <ProgressText round={round} />
        )}
      </td>
      <td>
        <span className={table['label']}>Thời hạn</span>
        <Deadline round={round} />
      </td>
    </tr>
  );
}

function ProgressText({ round: { progress } }: { readonly round: RoundRow }) {
  const at = (step: string) => progress?.byStep.find((each) => each.step === step)?.count ?? 0;
  const waiting = at('LISTED');
  return (
    <>
      {waiting > 0 ? `${formatInteger(waiting)} hộ chờ chấm điểm` : 'Đã chấm điểm hết'}
      {(progress?.complaintsOpen ?? 0) > 0 && (
        <div className={table['dim']}>{formatInteger(progress?.complaintsOpen ?? 0)} hộ có phản ánh chờ giải quyết</div>
      )}
      {(progress?.overdue ?? 0) > 0 && (
        <div>
          <Chip tone="bad" icon="warning">
            {formatInteger(progress?.overdue ?? 0)} hộ quá hạn
          </Chip>
        </div>
      )}
    </>
  );
}

/** Of an open round: its last day, how many are left, and whether holidays are still to be entered that may move it. */
export function Deadline({ round }: { readonly round: Pick<RoundRow, 'deadline' | 'deadlineCertain' | 'decision'> }) {
  const { deadline, deadlineCertain, decision } = round;
  const days = daysLeft(round, today());
  if (decision !== null) return <>xong</>;
  if (deadline === null || days === null) return <>chưa rõ</>;
  return (
    <>
      {formatDate(deadline)} <Chip {...daysLeftLooks(days)}>{daysLeftLabel(days)}</Chip>
      {!deadlineCertain && ` ${HOLIDAYS_UNKNOWN}`}
    </>
  );
}
