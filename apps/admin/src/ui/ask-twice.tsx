import { Button, Group } from '@mantine/core';
import { useState } from 'react';

interface AskTwiceProps {
  /** What the first press asks for: `Bỏ`. */
  readonly label: string;
  /** The same with what it is about, for those who hear it alone: `Bỏ: Tỷ lệ hộ nghèo…`. */
  readonly name: string;
  /** What the second press does. */
  readonly sure: string;
  readonly onSure: () => Promise<unknown>;
}

/** Takes something away, in its own row: the first press asks, the second does it, and the keyboard rests on keeping it. */
export function AskTwice({ label, name, sure, onSure }: AskTwiceProps) {
  const [state, setState] = useState<'calm' | 'asking' | 'doing' | 'kept'>('calm');
  if (state === 'calm' || state === 'kept') {
    return (
      <Button
        size="compact-xs"
        variant="default"
        aria-label={name}
        autoFocus={state === 'kept'}
        onClick={() => setState('asking')}
      >
        {label}
      </Button>
    );
  }
  const take = async () => {
    setState('doing');
    await onSure();
    setState('kept');
  };
  return (
    <Group gap={4}>
      <Button size="compact-xs" color="red" loading={state === 'doing'} onClick={take}>
        {sure}
      </Button>
      <Button size="compact-xs" variant="default" autoFocus onClick={() => setState('kept')}>
        Giữ lại
      </Button>
    </Group>
  );
}
