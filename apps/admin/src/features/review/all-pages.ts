import { useEffect } from 'react';
import type { AnyVariables, UseQueryState } from 'urql';

interface Asked {
  readonly data?: unknown;
  readonly stale: boolean;
  readonly fetching: boolean;
}

interface PageEnd {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** Brings the pages of a list one after the other; says whether the last one is there. */
export function useAllPages(
  { stale, fetching }: Asked,
  page: PageEnd | undefined,
  bring: (after: string | null) => void,
): boolean {
  useEffect(() => {
    if (page?.hasNextPage && !stale && !fetching) bring(page.endCursor);
  }, [page, stale, fetching, bring]);
  return page?.hasNextPage !== true;
}

/** The state of a question whose answer is not whole yet. */
export function withoutData<Data, Variables extends AnyVariables>({
  data: _,
  ...rest
}: UseQueryState<Data, Variables>): Omit<UseQueryState<Data, Variables>, 'data'> & { readonly data?: Data } {
  return rest;
}
