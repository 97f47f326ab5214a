import { Alert, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { requestErrorSentence } from '../lib/request-error.ts';
import { PageSkeleton } from './page-skeleton.tsx';

interface QueryViewProps<Data> {
  /** The state of `useQuery`. */
  readonly state: { readonly data?: Data; readonly error?: CombinedError | undefined; readonly fetching: boolean };
  readonly retry: () => void;
  readonly skeleton?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** What was asked for; until then its shape; and if it did not come, why, with a way to ask again. */
export function QueryView<Data>({ state, retry, skeleton, children }: QueryViewProps<Data>) {
  const { data, error } = state;
  const failure = error && (
    <Alert color="red" title="Chưa tải được dữ liệu" my="sm" data-no-print>
      {requestErrorSentence(error)}{' '}
      <Button size="compact-xs" variant="default" onClick={retry}>
        Thử lại
      </Button>
    </Alert>
  );
  if (data === undefined || data === null) return failure ?? skeleton ?? <PageSkeleton />;
  return (
    <>
      {failure}
      {children(data)}
    </>
  );
}
