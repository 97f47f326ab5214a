import { Button, Text } from '@mantine/core';
import { formatInteger } from '../../../../lib/format.ts';
import { Chip } from '../../../../ui/chip.tsx';
import { statusText } from './keep.labels.ts';
import classes from './keep.module.css';
import { Problems } from './problems.tsx';
import type { KeptDraft } from './use-stored-draft.ts';

interface SaveBarProps {
  readonly kept: KeptDraft;
  readonly isBalanced: boolean;
  /** Why it does not add up. */
  readonly problems: readonly string[];
  /** Whether it all adds up, in words. */
  readonly sum: string;
  readonly unitCount: number;
  readonly inForce: number | null;
  readonly mayPublish: boolean;
  readonly onSave: () => void;
  readonly onPublish: () => void;
  readonly onDiscard: () => void;
}

/** One thing first: what is not kept is saved, what is kept is assigned. */
export function SaveBar({
  kept,
  isBalanced,
  problems,
  sum,
  unitCount,
  inForce,
  mayPublish,
  onSave,
  onPublish,
  onDiscard,
}: SaveBarProps) {
  const { stored, isKept, isDirty, isOutdated, busy } = kept;
  const isDraft = stored.id !== null;
  const canPublish = isBalanced && (!isKept || isDraft);
  return (
    <div className={classes['dock']} data-no-print>
      <div className={classes['state']}>
        <Problems title="Chưa chia được" problems={problems} />
        <Problems title="Máy chủ chưa nhận" problems={kept.problems} />
        <div role="status">
          <Chip tone={isBalanced ? 'good' : 'bad'} icon={isBalanced ? 'done' : 'warning'}>
            {sum}
          </Chip>
        </div>
        <Text size="sm" role="status">
          {statusText({ isKept, isDirty, isOutdated, isDraft, isBalanced, inForce })}
          {!mayPublish && ' Người có quyền ban hành của cơ quan sẽ giao.'}
        </Text>
      </div>
      <div className={classes['bar']}>
        <Button
          variant={isKept ? 'default' : 'filled'}
          disabled={!isBalanced || isKept}
          loading={busy && !isKept}
          onClick={onSave}
        >
          Lưu bản thảo
        </Button>
        {mayPublish && (
          <Button
            variant={isKept && canPublish ? 'filled' : 'default'}
            disabled={!canPublish || busy}
            onClick={onPublish}
          >
            Giao cho {formatInteger(unitCount)} đơn vị…
          </Button>
        )}
        {isDraft && (
          <Button variant="subtle" color="red" size="compact-sm" disabled={busy} onClick={onDiscard}>
            Bỏ bản thảo…
          </Button>
        )}
      </div>
    </div>
  );
}
