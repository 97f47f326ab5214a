import type { Allocation } from '@bacthang/domain/cascade';
import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { formatDateTime, formatInteger } from '../../../../lib/format.ts';
import type { AssignmentShares } from '../assign.documents.ts';
import { type AssignDraft, draftOf, pinnedCount } from '../assign.draft.ts';
import type { Sheet } from '../sheet.ts';
import { raised, wayLabel, wholeLabel } from '../words/assign.labels.ts';

interface AssignConflictProps {
  readonly sheet: Sheet;
  readonly mine: AssignDraft;
  readonly ours: Allocation | null;
  /** What stands now; null where the other person threw the draft away. */
  readonly current: AssignmentShares | null;
  readonly onKeepTheirs: () => void;
  readonly onKeepMine: () => void;
}

/** Rows shown; more are counted. */
const SHOWN = 8;

/** Two people worked on the same draft: what each has, and where the shares differ; the person chooses. */
export function AssignConflict({ sheet, mine, ours, current, onKeepTheirs, onKeepMine }: AssignConflictProps) {
  const theirs = current && draftOf(current, sheet);
  const theirShares = new Map(current?.shares.map(({ unit, share }) => [unit.key, share]));
  const differing = (ours?.shares ?? []).filter(({ unit, share }) => theirShares.get(unit.code) !== String(share));
  return (
    <Modal
      opened
      onClose={onKeepTheirs}
      title="Người khác vừa lưu bản thảo này"
      size="lg"
      closeButtonProps={{ 'aria-label': 'Đóng' }}
    >
      <Stack gap="sm">
        <Text size="sm">
          {current
            ? `${current.updatedBy?.name ?? 'Không rõ ai'} lưu lúc ${formatDateTime(current.updatedAt)}. Bản của bạn chưa được lưu.`
            : 'Người khác đã bỏ bản thảo. Bản của bạn chưa được lưu.'}
        </Text>
        <Table.ScrollContainer minWidth={420} scrollAreaProps={{ tabIndex: 0, 'aria-label': 'Hai bản' }}>
          <Table withTableBorder>
            <Table.Thead>
              <Table.Tr>
                <Table.Th />
                <Table.Th>Bản đang có</Table.Th>
                <Table.Th>Bản của tôi</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              <Row
                name="Cách chia"
                theirs={theirs ? wayLabel(theirs, sheet) : 'không còn'}
                mine={wayLabel(mine, sheet)}
              />
              <Row name={wholeLabel(sheet)} theirs={figure(theirs?.whole)} mine={figure(mine.whole)} />
              <Row
                name="Số mức ghim"
                theirs={theirs ? String(pinnedCount(theirs)) : '–'}
                mine={String(pinnedCount(mine))}
              />
              {current &&
                differing
                  .slice(0, SHOWN)
                  .map(({ unit, share }) => (
                    <Row
                      key={unit.code}
                      name={raised(unit.name)}
                      theirs={figure(theirShares.get(unit.code))}
                      mine={formatInteger(share)}
                    />
                  ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        {current && differing.length > SHOWN && (
          <Text size="sm">Và {formatInteger(differing.length - SHOWN)} đơn vị khác có mức khác nhau.</Text>
        )}
        {current && differing.length === 0 && <Text size="sm">Mức của mọi đơn vị ở hai bản như nhau.</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onKeepTheirs}>
            {current ? 'Lấy bản đang có' : 'Bỏ bản của tôi'}
          </Button>
          <Button onClick={onKeepMine}>Lưu bản của tôi thay vào</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

interface RowProps {
  readonly name: string;
  readonly theirs: string;
  readonly mine: string;
}

function Row({ name, theirs, mine }: RowProps) {
  return (
    <Table.Tr fw={theirs === mine ? 400 : 600}>
      <Table.Th fw="inherit">{name}</Table.Th>
      <Table.Td>{theirs}</Table.Td>
      <Table.Td>{mine}</Table.Td>
    </Table.Tr>
  );
}

function figure(whole: string | undefined): string {
  return whole === undefined ? '–' : formatInteger(whole);
}
