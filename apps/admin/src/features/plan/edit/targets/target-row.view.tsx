import { Button, Checkbox, Group, Table } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';
import { LinkText } from '../../../../ui/link-button.tsx';
import { RowButton } from '../../../../ui/row-button.tsx';
import { decisionLabel } from '../../../cascade/cascade.labels.ts';
import { commitmentSentence, measureName } from '../../../target/commitment.labels.ts';
import { RemoveTargetButton } from '../../../target/remove-target.tsx';
import type { EditedTarget } from '../../../target/target.fragment.ts';
import { bindingLabel, distributionLabel } from '../../../target/target.labels.ts';

interface TargetRowProps {
  readonly planId: string;
  readonly target: EditedTarget;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  /** The id of the button that opens the form. */
  readonly openerId: string;
  readonly onEdit: () => void;
  readonly onMove: (by: -1 | 1) => void;
}

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/** One target: chosen for a bulk change, put in its place (Alt with an arrow, too), opened for editing, or taken out. */
export function TargetRow({ planId, target, chosen, onChoose, openerId, onEdit, onMove }: TargetRowProps) {
  const row = useRef<HTMLTableRowElement>(null);
  const { statement, indicator, subgroup, commitment, binding, distribution, decision, parentTarget, nestedIn } =
    target;
  const move = (by: -1 | 1) => {
    // A row that changes its place in the page loses the focus on the way.
    const held = document.activeElement;
    onMove(by);
    requestAnimationFrame(() => {
      if (held instanceof HTMLElement && row.current?.contains(held)) held.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.altKey ? STEPS[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    move(by);
  };
  return (
    <Table.Tr ref={row} onKeyDown={onKeyDown}>
      <Table.Td>
        <Checkbox
          aria-label={`Chọn: ${statement}`}
          checked={chosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      </Table.Td>
      <Table.Td {...(nestedIn && { pl: 'xl' })}>
        {statement}
        <br />
        <small>
          {measureName(indicator, subgroup)}: <strong>{commitmentSentence(commitment, indicator)}</strong>
          {parentTarget?.revision &&
            ` · từ ${parentTarget.revision.documentNumber ?? parentTarget.revision.title}, ${decisionLabel(decision, parentTarget.distribution).toLowerCase()}`}
        </small>
      </Table.Td>
      <Table.Td>{bindingLabel(binding)}</Table.Td>
      <Table.Td>{distributionLabel(distribution)}</Table.Td>
      <Table.Td>
        <Group gap={4} mb={4} wrap="nowrap">
          <RowButton label={`Đưa lên: ${statement}`} icon="up" keys="Alt+↑" onClick={() => move(-1)} />
          <RowButton label={`Đưa xuống: ${statement}`} icon="down" keys="Alt+↓" onClick={() => move(1)} />
        </Group>
        {parentTarget ? (
          <LinkText
            to="/ke-hoach/$planId/tra-loi"
            params={{ planId }}
            search={(kept) => ({ ...kept, target: parentTarget.id })}
          >
            Sửa câu trả lời
          </LinkText>
        ) : (
          <Group gap={4}>
            <Button id={openerId} size="compact-xs" variant="default" onClick={onEdit} aria-label={`Sửa: ${statement}`}>
              Sửa
            </Button>
            <RemoveTargetButton target={target} />
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
