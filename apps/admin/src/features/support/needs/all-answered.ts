import type { ResultOf, VariablesOf } from '@bacthang/contract';
import type { Client, CombinedError } from 'urql';
import { type AnsweredNeed, AnsweredQuery } from '../support.documents.ts';

/** A page did not arrive: half a list is none. */
export class NotAllRead extends Error {
  readonly reason: CombinedError | undefined;

  constructor(reason: CombinedError | undefined) {
    super('the list was not read to its end');
    this.reason = reason;
  }
}

const PAGE = 500;

type Asked = VariablesOf<typeof AnsweredQuery>;
type Needs = NonNullable<ResultOf<typeof AnsweredQuery>['supportNeeds']>;
type AnsweredPage = NonNullable<Needs['unmet'] | Needs['helped']>;

/** The one of the two lists that was asked for. */
export const pageIn = ({ unmet, helped }: Needs): AnsweredPage | null => unmet ?? helped ?? null;

async function pageOf(client: Client, asked: Asked): Promise<AnsweredPage> {
  const { data, error } = await client.query(AnsweredQuery, asked, { requestPolicy: 'network-only' }).toPromise();
  const page = data?.supportNeeds && pageIn(data.supportNeeds);
  if (!page) throw new NotAllRead(error);
  return page;
}

/** The whole of one list, page by page, as the server has them now. */
export async function allAnswered(
  client: Client,
  asked: Omit<Asked, 'first' | 'after'>,
): Promise<readonly AnsweredNeed[]> {
  const rows: AnsweredNeed[] = [];
  let after: string | null = null;
  for (;;) {
    const { nodes, pageInfo }: AnsweredPage = await pageOf(client, { ...asked, first: PAGE, after });
    rows.push(...nodes);
    if (!pageInfo.hasNextPage) return rows;
    after = pageInfo.endCursor;
  }
}
