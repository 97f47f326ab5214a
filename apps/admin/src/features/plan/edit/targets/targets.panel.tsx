import { Button, Checkbox, Table } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { Fragment, lazy, Suspense, useState } from 'react';
import { Icon } from '../../../../ui/icon.tsx';
import { PageSkeleton } from '../../../../ui/page-skeleton.tsx';
import { TableScroll } from '../../../../ui/table-scroll.tsx';
import type { DraftContext } from '../../../target/target.draft.ts';
import type { EditedTarget } from '../../../target/target.fragment.ts';
import { readTried } from '../../../target/tried.ts';
import { FormFrame, openerId } from '../form-frame.tsx';
import type { References } from '../references.ts';
import { BulkBar } from './bulk-bar.view.tsx';
import { TargetRow } from './target-row.view.tsx';
import { useOrder } from './use-order.ts';
import { useRules } from './use-rules.ts';

const TargetEditor = lazy(() => import('../../../target/target-editor.tsx'));

interface TargetsPanelProps {
  readonly planId: string;
  readonly targets: readonly EditedTarget[];
  readonly references: References;
  readonly period: DraftContext['period'];
  readonly onDirty: (dirty: boolean) => void;
}

const route = getRouteApi('/shell/ke-hoach/$planId/soan-thao');
const NEW = 'new';
const formId = (id: string) => `chi-tieu-${id}`;

/** The targets of the draft as rows: add, change, take out, and set how they reach the units below, many at once. */
export function TargetsPanel({ planId, targets, references, period, onDirty }: TargetsPanelProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { target: linked, tried } = route.useSearch();
  const navigate = route.useNavigate();
  const [open, setOpen] = useState<string | null>(linked ?? null);
  /** What the address named is done with: opened again by hand, the form begins with what stands. */
  const close = () => {
    setOpen(null);
    navigate({
      search: ({ target: _, tried: __, ...rest }) => rest,
      replace: true,
      resetScroll: false,
    });
  };
  const rules = useRules(planId);
  const { shown, move } = useOrder(planId, targets);
  const picked = targets.filter(({ id }) => chosen.has(id));
  const choose = (id: string, on: boolean) =>
    setChosen((now) => (on ? new Set([...now, id]) : new Set([...now].filter((each) => each !== id))));
  const all = targets.length > 0 && picked.length === targets.length;

  const editor = (target: EditedTarget | null) => (
    <Suspense fallback={<PageSkeleton rows={4} />}>
      <FormFrame
        key={target?.id ?? NEW}
        id={formId(target?.id ?? NEW)}
        label={target ? `Đang sửa chỉ tiêu: ${target.statement}` : 'Chỉ tiêu mới'}
      >
        <TargetEditor
          planId={planId}
          target={target}
          prefilled={target && target.id === linked ? readTried(tried) : null}
          containers={shown}
          references={references}
          period={period}
          onDirty={onDirty}
          onDone={close}
        />
      </FormFrame>
    </Suspense>
  );
  return (
    <>
      <BulkBar count={picked.length} busy={rules.busy} onApply={(rule) => rules.apply(picked, rule)} />
      <TableScroll flat label="Bảng chỉ tiêu của kế hoạch">
        <Table verticalSpacing={6} miw={640}>
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
              <Table.Th miw="6.75rem">Thao tác</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.length === 0 && (
              <Table.Tr>
                <Table.Td colSpan={5}>Chưa có chỉ tiêu nào.</Table.Td>
              </Table.Tr>
            )}
            {shown.map((target) => (
              <Fragment key={target.id}>
                <TargetRow
                  planId={planId}
                  target={target}
                  chosen={chosen.has(target.id)}
                  onChoose={(on) => choose(target.id, on)}
                  openerId={openerId(formId(target.id))}
                  onEdit={() => setOpen(target.id)}
                  onMove={(by) => move(target.id, by)}
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
      </TableScroll>
      {open === NEW ? (
        editor(null)
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          mt="xs"
          id={openerId(formId(NEW))}
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => setOpen(NEW)}
        >
          Thêm chỉ tiêu
        </Button>
      )}
    </>
  );
}
