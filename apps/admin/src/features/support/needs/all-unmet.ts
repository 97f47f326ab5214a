import type { VariablesOf } from '@bacthang/contract';
import type { Client, CombinedError } from 'urql';
import { type UnmetNeed, type UnmetPage, UnmetQuery } from '../support.documents.ts';

/** A page did not arrive: half a list is none. */
export class NotAllRead extends Error {
  readonly reason: CombinedError | undefined;

  constructor(reason: CombinedError | undefined) {
    super('the list was not read to its end');
    this.reason = reason;
  }
}

const PAGE = 500;

type Asked = VariablesOf<typeof UnmetQuery>;

async function pageOf(client: Client, asked: Asked): Promise<UnmetPage> {
  const { data, error } = await client.query(UnmetQuery, asked, { requestPolicy: 'network-only' }).toPromise();
  if (!data?.supportNeeds) throw new NotAllRead(error);
  return data.supportNeeds.unmet;
}

/** Everybody who waits, page by page, as the server has them now. */
export async function allUnmet(client: Client, asked: Omit<Asked, 'first' | 'after'>): Promise<readonly UnmetNeed[]> {
  const rows: UnmetNeed[] = [];
  let after: string | null = null;
  for (;;) {
    const { nodes, pageInfo }: UnmetPage = await pageOf(client, { ...asked, first: PAGE, after });
    rows.push(...nodes);
    if (!pageInfo.hasNextPage) return rows;
    after = pageInfo.endCursor;
  }
}
