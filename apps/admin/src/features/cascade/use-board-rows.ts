import { useCallback, useRef, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { type BoardRow, BoardRowsQuery } from './board.documents.ts';
import { PAGE_SIZE, pagesOf, scrollableRows } from './board.pages.ts';

export interface BoardQuestion {
  readonly revisionId: string;
  readonly year: number;
  readonly official: boolean;
  readonly search: string | null;
  readonly onlyDeviating: boolean;
}

type Pages = ReadonlyMap<string, readonly BoardRow[]>;

/** The rows of a board, fetched a page at a time as they come into sight. Pages once there are kept while the screen is. */
export function useBoardRows(question: BoardQuestion, known: number | null) {
  const client = useClient();
  const [pages, setPages] = useState<Pages>(new Map());
  const [error, setError] = useState<CombinedError | null>(null);
  const asked = useRef(new Set<string>());
  const { revisionId, year, official, search, onlyDeviating } = question;
  const nameOf = useCallback(
    (page: number) => JSON.stringify([revisionId, year, official, search, onlyDeviating, page]),
    [revisionId, year, official, search, onlyDeviating],
  );

  const ensure = useCallback(
    async (rows: readonly number[]) => {
      const missing = pagesOf(rows).filter((page) => !asked.current.has(nameOf(page)));
      for (const page of missing) asked.current.add(nameOf(page));
      await Promise.all(
        missing.map(async (page) => {
          const variables = {
            revisionId,
            year,
            official,
            search,
            onlyDeviating,
            offset: page * PAGE_SIZE,
            limit: PAGE_SIZE,
          };
          const answer = await client
            .query(BoardRowsQuery, variables, { requestPolicy: 'cache-and-network' })
            .toPromise();
          const rows = answer.data?.board?.rows;
          if (rows) setPages((before) => new Map(before).set(nameOf(page), rows));
          else {
            asked.current.delete(nameOf(page));
            setError(answer.error ?? null);
          }
        }),
      );
    },
    [client, nameOf, revisionId, year, official, search, onlyDeviating],
  );

  return {
    count: scrollableRows(known, (page) => pages.get(nameOf(page))?.length),
    isBegun: pages.has(nameOf(0)),
    rowAt: (index: number) => pages.get(nameOf(Math.floor(index / PAGE_SIZE)))?.[index % PAGE_SIZE],
    ensure,
    error,
    retry: () => setError(null),
  };
}

export type BoardRows = ReturnType<typeof useBoardRows>;
