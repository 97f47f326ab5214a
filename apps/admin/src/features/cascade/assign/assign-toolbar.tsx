import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Icon } from '../../../ui/icon.tsx';
import { otherWays, type Way, wayKey } from './assign.choices.ts';
import classes from './assign.module.css';
import type { Sheet } from './sheet.ts';
import type { Assign } from './use-assign.ts';
import { wayLabel } from './words/assign.labels.ts';

/** Where there are more, one unit is hard to find by eye. */
const MANY = 15;

interface AssignToolbarProps {
  readonly sheet: Sheet;
  readonly assign: Assign;
  readonly pinned: number;
  readonly compare: Way | null;
  readonly onCompare: (key: string | undefined) => void;
  readonly onUnpinAll: () => void;
  readonly onImport: () => void;
  readonly onCopy: () => void;
  readonly onDownload: () => void;
  readonly find: string;
  readonly onFind: (text: string) => void;
}

export function AssignToolbar(props: AssignToolbarProps) {
  const { sheet, assign, pinned, compare } = props;
  return (
    <div className={classes['toolbar']} data-no-print>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<Icon name="undo" size={16} />}
        disabled={!assign.canUndo && !assign.isTyping}
        onClick={assign.undo}
      >
        Hoàn tác
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<Icon name="redo" size={16} />}
        disabled={!assign.canRedo}
        onClick={assign.redo}
      >
        Làm lại
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<Icon name="pin" size={16} />}
        disabled={pinned === 0}
        onClick={props.onUnpinAll}
      >
        {pinned === 0 ? 'Bỏ ghim' : `Bỏ ghim cả ${pinned} mức`}
      </Button>
      <NativeSelect
        aria-label="So với cách chia khác"
        size="xs"
        value={compare ? wayKey(compare) : ''}
        onChange={(event) => props.onCompare(event.currentTarget.value || undefined)}
        data={[
          { value: '', label: 'So với cách chia khác…' },
          ...otherWays(sheet, assign.draft).map((way) => ({ value: wayKey(way), label: wayLabel(way, sheet) })),
        ]}
      />
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<Icon name="upload" size={16} />}
        onClick={props.onImport}
      >
        Nhập từ bảng tính
      </Button>
      <Button size="compact-sm" variant="default" onClick={props.onCopy}>
        Chép cả bảng
      </Button>
      <Button size="compact-sm" variant="default" onClick={props.onDownload}>
        Tải tệp cho Excel
      </Button>
      {sheet.units.length > MANY && (
        <TextInput
          type="search"
          size="xs"
          aria-label="Tìm đơn vị"
          placeholder="Tìm đơn vị"
          leftSection={<Icon name="search" size={14} />}
          value={props.find}
          onChange={(event) => props.onFind(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
