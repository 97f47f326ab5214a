import { Text } from '@mantine/core';

/** Says so where households are made up. */
export function SyntheticNotice({ synthetic }: { readonly synthetic: boolean }) {
  return synthetic ? (
    <Text size="sm" fw={600}>
      Số liệu giả định để trình diễn, không phải hộ có thật.
    </Text>
  ) : null;
}
