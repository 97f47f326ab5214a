import { Button, Group } from '@mantine/core';
import { formatDate } from '../../../lib/format.ts';
import { Chip } from '../../../ui/chip.tsx';
import { LinkText } from '../../../ui/link-button.tsx';
import { TableScroll } from '../../../ui/table-scroll.tsx';
import tables from '../../cascade/work-table.module.css';
import type { MoveFacts } from '../household.documents.ts';
import { CallBack } from './call-back.tsx';
import { MOVE_STATES } from './move.labels.ts';

interface MovesTableProps {
  readonly unitKey: string;
  readonly moves: readonly MoveFacts[];
  /** Whether the viewer answers for that commune. */
  readonly mayAnswer: (communeKey: string) => boolean;
  readonly onTakeIn: (move: MoveFacts) => void;
  readonly onTurnAway: (move: MoveFacts) => void;
  readonly onCalledBack: () => void;
}

/** Who comes and goes: from where, to where, since when, and what became of it. */
export function MovesTable({ unitKey, moves, mayAnswer, onTakeIn, onTurnAway, onCalledBack }: MovesTableProps) {
  return (
    <TableScroll flat label="Hộ chuyển đi, chuyển đến">
      <table className={tables['table']}>
        <thead>
          <tr>
            <th scope="col">Hộ</th>
            <th scope="col">Từ</th>
            <th scope="col">Đến</th>
            <th scope="col">Rời đi</th>
            <th scope="col">Tình trạng</th>
            <th scope="col">Việc làm được</th>
          </tr>
        </thead>
        <tbody>
          {moves.map((move) => {
            const { id, state, fromUnit, toUnit, leavesOn, arrivedOn, reason, note } = move;
            const open = state === 'ON_THE_WAY';
            return (
              <tr key={id}>
                <th scope="row">
                  <Household unitKey={unitKey} move={move} />
                  <div className={tables['dim']}>{move.persons} nhân khẩu</div>
                </th>
                <td>
                  <span className={tables['label']}>Từ</span>
                  {fromUnit?.fullName}
                </td>
                <td>
                  <span className={tables['label']}>Đến</span>
                  {toUnit?.fullName}
                </td>
                <td>
                  <span className={tables['label']}>Rời đi</span>
                  {formatDate(leavesOn)}
                </td>
                <td>
                  <Chip {...MOVE_STATES[state]}>{MOVE_STATES[state].label}</Chip>
                  <div className={tables['dim']}>
                    {arrivedOn && `từ ${formatDate(arrivedOn)}`}
                    {reason ?? (open ? note : null)}
                  </div>
                </td>
                <td>
                  <Group gap={4}>
                    {open && mayAnswer(toUnit?.key ?? '') && (
                      <>
                        <Button
                          size="compact-xs"
                          aria-label={`Tiếp nhận: ${move.headName}`}
                          onClick={() => onTakeIn(move)}
                        >
                          Tiếp nhận
                        </Button>
                        <Button
                          size="compact-xs"
                          variant="default"
                          aria-label={`Không tiếp nhận: ${move.headName}`}
                          onClick={() => onTurnAway(move)}
                        >
                          Không tiếp nhận
                        </Button>
                      </>
                    )}
                    {open && mayAnswer(fromUnit?.key ?? '') && <CallBack move={move} onCalledBack={onCalledBack} />}
                  </Group>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}

function Household({ unitKey, move: { householdId, headName, code } }: { unitKey: string; move: MoveFacts }) {
  if (householdId === null) return headName;
  return (
    <LinkText to="/don-vi/$unitKey/ho-ngheo/$householdId" params={{ unitKey, householdId }}>
      {headName}
      {code && ` (${code})`}
    </LinkText>
  );
}
