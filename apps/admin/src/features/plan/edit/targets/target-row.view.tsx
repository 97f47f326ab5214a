import { Button, Checkbox, Group, Table } from '@mantine/core';
import { useState } from 'react';
import { LinkText } from '../../../../ui/link-button.tsx';
import { decisionLabel } from '../../../cascade/cascade.labels.ts';
import { commitmentSentence } from '../../../target/commitment.labels.ts';
import { bindingLabel, distributionLabel } from '../../../target/target.labels.ts';
import type { EditedTarget } from '../edit.documents.ts';

interface TargetRowProps {
  readonly planId: string;
  readonly target: EditedTarget;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One target: chosen for a bulk change, opened for editing, or taken out (asks once more). */
export function TargetRow({ planId, target, chosen, onChoose, onEdit, onRemove }: TargetRowProps) {
  const [asking, setAsking] = useState(false);
  const { statement, indicator, subgroup, commitment, binding, distribution, decision, parentTarget, nestedIn } =
    target;
  return (
    <Table.Tr>
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
          {indicator.name}
          {subgroup && ` (${subgroup.name})`}: <strong>{commitmentSentence(commitment, indicator)}</strong>
          {parentTarget?.revision &&
            ` · từ ${parentTarget.revision.documentNumber ?? parentTarget.revision.title}, ${decisionLabel(decision).toLowerCase()}`}
        </small>
      </Table.Td>
      <Table.Td>{bindingLabel(binding)}</Table.Td>
      <Table.Td>{distributionLabel(distribution)}</Table.Td>
      <Table.Td>
        {parentTarget ? (
          <LinkText
            to="/ke-hoach/$planId/tra-loi"
            params={{ planId }}
            search={(kept) => ({ ...kept, target: parentTarget.id })}
          >
            Sửa câu trả lời
          </LinkText>
        ) : asking ? (
          <Group gap={4}>
            <Button size="compact-xs" color="red" onClick={onRemove}>
              Bỏ hẳn
            </Button>
            <Button size="compact-xs" variant="default" onClick={() => setAsking(false)}>
              Giữ lại
            </Button>
          </Group>
        ) : (
          <Group gap={4} wrap="nowrap">
            <Button size="compact-xs" variant="default" onClick={onEdit} aria-label={`Sửa: ${statement}`}>
              Sửa
            </Button>
            <Button size="compact-xs" variant="default" onClick={() => setAsking(true)} aria-label={`Bỏ: ${statement}`}>
              Bỏ
            </Button>
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
