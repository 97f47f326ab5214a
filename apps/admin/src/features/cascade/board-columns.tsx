import { Button, Checkbox, Stack } from '@mantine/core';
import { useId } from 'react';
import { measureName } from '../target/commitment.labels.ts';
import type { BoardTarget } from './board.documents.ts';
import classes from './board.module.css';

interface BoardColumnsProps {
  readonly targets: readonly BoardTarget[];
  /** Places of those that are shown. */
  readonly shown: readonly number[];
  readonly onShow: (key: string, shown: boolean) => void;
}

/** Which targets are columns of the board; the choice is remembered. */
export function BoardColumns({ targets, shown, onShow }: BoardColumnsProps) {
  const id = useId();
  const places = new Set(shown);
  return (
    <>
      <Button size="xs" variant="default" popoverTarget={id}>
        Cột: {shown.length}/{targets.length}
      </Button>
      <div id={id} popover="auto" className={classes['columns']} role="dialog" aria-label="Chọn cột">
        <Stack gap={6}>
          {targets.map((target, place) => (
            <Checkbox
              key={target.id}
              size="xs"
              label={measureName(target.indicator, target.subgroup)}
              checked={places.has(place)}
              disabled={places.has(place) && shown.length === 1}
              onChange={(event) => onShow(target.key, event.currentTarget.checked)}
            />
          ))}
          <Button size="xs" w="max-content" popoverTarget={id}>
            Xong
          </Button>
        </Stack>
      </div>
    </>
  );
}
