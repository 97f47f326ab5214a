import { Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface EmptyProps {
  /** What will stand here. */
  readonly what: string;
  /** Why there is nothing yet, and the first step. */
  readonly children?: ReactNode;
}

/** An empty place says what it is for and how to begin. */
export function Empty({ what, children }: EmptyProps) {
  return (
    <Paper withBorder p="lg" ta="center">
      <Text fw={600}>{what}</Text>
      {children && (
        <Text component="div" c="dimmed" size="sm" mt={4}>
          {children}
        </Text>
      )}
    </Paper>
  );
}
