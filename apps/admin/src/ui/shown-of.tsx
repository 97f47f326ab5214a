import { Button } from '@mantine/core';
import { formatInteger } from '../lib/format.ts';

interface ShownOfProps {
  readonly shown: number;
  readonly total: number;
  /** What is counted: `kế hoạch`. */
  readonly what: string;
  /** Brings the next page; null when there is none. */
  readonly onMore: (() => void) | null;
}

/** How many of a list's rows are shown, and the button for more. */
export function ShownOf({ shown, total, what, onMore }: ShownOfProps) {
  return (
    <p>
      {formatInteger(shown)}/{formatInteger(total)} {what}.{' '}
      {onMore && (
        <Button size="compact-xs" variant="default" onClick={onMore}>
          Xem thêm
        </Button>
      )}
    </p>
  );
}
