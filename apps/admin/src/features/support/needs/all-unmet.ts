import type { ResultOf } from '@bacthang/contract';
import type { Client, CombinedError, OperationResult } from 'urql';
import { type UnmetNeed, UnmetQuery } from '../support.documents.ts';
import type { UnmetFilter } from './unmet.filter.tsx';

/** A page did not arrive: half a list is none. */
export class NotAllRead extends Error {
  readonly reason: CombinedError | undefined;

  constructor(reason: CombinedError | undefined) {
    super('the list was not read to its end');
    this.reason = reason;
  }
}

type Answer = OperationResult<ResultOf<typeof UnmetQuery>>;

const PAGE = 500;

/** Everybody who waits, page by page, as the server has them now. */
export async function allUnmet(
  client: Client,
  asked: UnmetFilter & { readonly unitKey: string; readonly year: number },
): Promise<readonly UnmetNeed[]> {
  const rows: UnmetNeed[] = [];
  let after: string | null = null;
  for (;;) {
    const { data, error }: Answer = await client
      .query(UnmetQuery, { ...asked, first: PAGE, after }, { requestPolicy: 'network-only' })
      .toPromise();
    const page = data?.supportNeeds?.unmet;
    if (!page) throw new NotAllRead(error);
    rows.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
}
