import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../../ui/dialog.tsx';
import classes from './edit.module.css';
import type { EditorState } from './editor.reducer.ts';
import { partText } from './part-text.ts';
import { PART_NAMES, type Part } from './parts.ts';

interface ClashDialogProps {
  readonly typed: EditorState['typed'];
  readonly status: Extract<EditorState['status'], { kind: 'clash' }>;
  readonly onResolve: (mine: readonly Part[]) => void;
}

/** Somebody else saved the same part first: both texts side by side, and nothing is lost without being chosen. */
export default function ClashDialog({ typed, status: { clashes, theirs }, onResolve }: ClashDialogProps) {
  const [mine, setMine] = useState<readonly Part[]>(clashes);
  return (
    <Dialog title="Người khác vừa lưu thay đổi ở cùng chỗ" size="xl">
      <Stack>
        <Text size="sm">Phần của bạn chưa được lưu. Chọn bản giữ lại cho từng phần:</Text>
        {clashes.map((part) => (
          <Radio.Group
            key={part}
            label={PART_NAMES[part]}
            value={mine.includes(part) ? 'mine' : 'theirs'}
            onChange={(choice) =>
              setMine((now) => (choice === 'mine' ? [...now, part] : now.filter((each) => each !== part)))
            }
          >
            <div className={classes['clash']}>
              <div>
                <Radio value="mine" label="Bản của tôi" my={4} />
                <pre>{partText(part, typed)}</pre>
              </div>
              <div>
                <Radio value="theirs" label="Bản hiện hành" my={4} />
                <pre>{partText(part, theirs)}</pre>
              </div>
            </div>
          </Radio.Group>
        ))}
        <Group>
          <Button onClick={() => onResolve(mine)}>Giữ như đã chọn</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
