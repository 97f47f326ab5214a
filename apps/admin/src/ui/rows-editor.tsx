import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { type RefusalFacts, refusalsOfRow } from '../lib/refusal.labels.ts';
import { Icon } from './icon.tsx';
import { RowButton } from './row-button.tsx';
import { useRowKeys } from './row-keys.ts';
import { moved, replaced, without } from './rows.ts';
import classes from './rows-editor.module.css';

interface RowsEditorProps<Row> {
  /** What a row is, for the names of the buttons: `nguồn vốn`. */
  readonly what: string;
  readonly rows: readonly Row[];
  readonly onChange: (rows: readonly Row[]) => void;
  readonly blank: () => Row;
  readonly refusals: readonly RefusalFacts[];
  /** A row's fields; `errors` by the name of the field. */
  readonly children: (
    row: Row,
    change: (part: Partial<Row>) => void,
    errors: Readonly<Record<string, string>>,
  ) => ReactNode;
}

/** Rows to add, change, put in order and take away. Holds no state. */
export function RowsEditor<Row extends object>({
  what,
  rows,
  onChange,
  blank,
  refusals,
  children,
}: RowsEditorProps<Row>) {
  const [keys, setKeys] = useRowKeys(rows.length);
  const move = (index: number, by: -1 | 1) => {
    setKeys(moved(keys, index, by));
    onChange(moved(rows, index, by));
  };
  const remove = (index: number) => {
    setKeys(without(keys, index));
    onChange(without(rows, index));
  };
  return (
    <div>
      <ol className={classes['rows']}>
        {rows.map((row, index) => (
          <li key={keys[index]} className={classes['row']}>
            <div className={classes['fields']}>
              {children(
                row,
                (part) => onChange(replaced(rows, index, { ...row, ...part })),
                refusalsOfRow(refusals, index),
              )}
            </div>
            <div className={classes['buttons']}>
              <RowButton
                label={`Đưa ${what} ${index + 1} lên`}
                icon="up"
                disabled={index === 0}
                onClick={() => move(index, -1)}
              />
              <RowButton
                label={`Đưa ${what} ${index + 1} xuống`}
                icon="down"
                disabled={index === rows.length - 1}
                onClick={() => move(index, 1)}
              />
              <RowButton label={`Bỏ ${what} ${index + 1}`} icon="trash" onClick={() => remove(index)} />
            </div>
          </li>
        ))}
      </ol>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<Icon name="plus" size={14} />}
        onClick={() => onChange([...rows, blank()])}
      >
        Thêm {what}
      </Button>
    </div>
  );
}
