import { Text } from '@mantine/core';
import { SYNTHETIC_SENTENCE } from './insight.labels.ts';

/** Says so where households are made up. */
export function SyntheticNotice({ synthetic }: { readonly synthetic: boolean }) {
  return synthetic ? (
    <Text size="sm" fw={600}>
      {SYNTHETIC_SENTENCE}
    </Text>
  ) : null;
}
