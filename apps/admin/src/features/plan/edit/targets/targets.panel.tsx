import { Button, Checkbox, Table } from '@mantine/core';
import { Fragment, useState } from 'react';
import { useMutation } from 'urql';
import { notify } from '../../../../lib/notify.ts';
import { refusalSentence } from '../../../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../../../lib/request-error.ts';
import { Icon } from '../../../../ui/icon.tsx';
import type { DraftContext } from '../../../target/target.draft.ts';
import { type EditedTarget, RemoveTargetMutation } from '../edit.documents.ts';
import type { References } from '../references.ts';
import { BulkBar } from './bulk-bar.view.tsx';
import { TargetEditor } from './target-editor.tsx';
import { TargetRow } from './target-row.view.tsx';
import { useRules } from './use-rules.ts';

interface TargetsPanelProps {
  readonly planId: string;
  readonly targets: readonly EditedTarget[];
  readonly references: References;
  readonly period: DraftContext['period'];
  readonly onDirty: (dirty: boolean) => void;
}

const NEW = 'new';

/** The targets of the draft as rows: add, change, take out, and set how they reach the units below, many at once. */
export function TargetsPanel({ planId, targets, references, period, onDirty }: TargetsPanelProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<string | null>(null);
  const [, removeTarget] = useMutation(RemoveTargetMutation);
  const rules = useRules(planId);
  const picked = targets.filter(({ id }) => chosen.has(id));
  const choose = (id: string, on: boolean) =>
    setChosen((now) => (on ? new Set([...now, id]) : new Set([...now].filter((each) => each !== id))));
  const all = targets.length > 0 && picked.length === targets.length;

  const remove = async ({ id, version, statement }: EditedTarget) => {
    const { data, error } = await removeTarget({ input: { targetId: id, expectedVersion: version } });
    const result = data?.removeTarget;
    if (result?.__typename === 'RemoveTargetSuccess') return notify({ message: `Đã bỏ: ${statement}` });
    const told =
      result?.__typename === 'Refused'
        ? result.refusals.map(refusalSentence).join(' ')
        : result
          ? 'Người khác vừa sửa chỉ tiêu này; hãy xem bản hiện hành.'
          : error && requestErrorSentence(error);
    return notify({ color: 'red', title: 'Chưa bỏ được chỉ tiêu', message: told ?? '' });
  };
  const editor = (target: EditedTarget | null) => (
    <TargetEditor
      key={target?.id ?? NEW}
      planId={planId}
      target={target}
      containers={targets}
      references={references}
      period={period}
      onDirty={onDirty}
      onDone={() => setOpen(null)}
    />
  );
  return (
    <>
      <BulkBar count={picked.length} busy={rules.busy} onApply={(rule) => rules.apply(picked, rule)} />
      <Table.ScrollContainer
        minWidth={640}
        scrollAreaProps={{ tabIndex: 0, 'aria-label': 'Bảng chỉ tiêu của kế hoạch' }}
      >
        <Table verticalSpacing={6} withTableBorder bg="white">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>
                <Checkbox
                  aria-label="Chọn tất cả chỉ tiêu"
                  checked={all}
                  indeterminate={picked.length > 0 && !all}
                  onChange={(event) =>
                    setChosen(new Set(event.currentTarget.checked ? targets.map(({ id }) => id) : []))
                  }
                />
              </Table.Th>
              <Table.Th>Chỉ tiêu</Table.Th>
              <Table.Th>Được sửa</Table.Th>
              <Table.Th>Cách giao</Table.Th>
              <Table.Th>Thao tác</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {targets.map((target) => (
              <Fragment key={target.id}>
                <TargetRow
                  planId={planId}
                  target={target}
                  chosen={chosen.has(target.id)}
                  onChoose={(on) => choose(target.id, on)}
                  onEdit={() => setOpen(target.id)}
                  onRemove={() => remove(target)}
                />
                {open === target.id && (
                  <Table.Tr>
                    <Table.Td colSpan={5}>{editor(target)}</Table.Td>
                  </Table.Tr>
                )}
              </Fragment>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {open === NEW ? (
        editor(null)
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          mt="xs"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => setOpen(NEW)}
        >
          Thêm chỉ tiêu
        </Button>
      )}
    </>
  );
}
