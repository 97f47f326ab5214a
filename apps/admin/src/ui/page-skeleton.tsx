import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';

/** The shape of a page while its code or its data is on the way. */
export function PageSkeleton({ rows = 6 }: { readonly rows?: number }) {
  return (
    <Stack gap="sm" role="status">
      <VisuallyHidden>Đang tải…</VisuallyHidden>
      <Skeleton height={28} width="40%" />
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} height={18} />
      ))}
    </Stack>
  );
}
