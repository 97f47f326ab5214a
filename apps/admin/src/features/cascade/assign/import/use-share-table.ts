import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { useAct } from '../../../../ui/use-act.ts';
import type { SheetFile } from '../../../sheet/sheet.file.ts';
import type { AssignDraft } from '../assign.draft.ts';
import {
  ReadShareTable,
  type ShareColumnInput,
  type ShareTable,
  type ShareTableInput,
  type ShareWholeInput,
  TakeShareTable,
} from './assign-import.documents.ts';
import { shownCells } from './assign-import.ts';

interface Open {
  readonly targetId: string;
  readonly year: number;
  readonly draft: AssignDraft;
}

/** A table of shares being looked through: its columns corrected, its cells chosen; one target of it is open beside it. */
export function useShareTable({ targetId, year, draft }: Open, file: SheetFile) {
  const [columns, setColumns] = useState<readonly ShareColumnInput[]>([]);
  const [headRow, setHeadRow] = useState<number | null>(null);
  const [wholes, setWholes] = useState<readonly ShareWholeInput[]>([]);
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [last, setLast] = useState<ShareTable | null>(null);
  const isTaken = ({ cell, certain }: { readonly cell: string; readonly certain: boolean }) =>
    chosen.get(cell) ?? certain;
  const left = (last?.targets ?? []).flatMap(({ cells }) => cells.filter((cell) => !isTaken(cell)));
  const taken = (last?.targets ?? []).flatMap(({ cells }) => cells.filter(isTaken).map(({ cell }) => cell)).join(' ');
  const isWhole = left.length === 0;
  const table = useMemo((): ShareTableInput => {
    const rows = file.rows.map(({ number, cells }) => ({ number, cells: [...cells] }));
    const cells = isWhole ? null : taken.split(' ').filter(Boolean);
    return { targetId, year, rows, columns: [...columns], headRow, wholes: [...wholes], cells };
  }, [targetId, year, file, columns, headRow, wholes, isWhole, taken]);
  const [state, ask] = useQuery({ query: ReadShareTable, variables: { table }, requestPolicy: 'network-only' });
  const read = state.data?.readAssignmentTable;
  if (read && read.table !== null && read.table !== last) setLast(read.table);
  // While it is read anew what was read before stays in sight.
  const shown = read ? read.table : last;
  const isOpen = (each: ShareTable['targets'][number]) => each.target.id === targetId && each.year === year;
  const cells = useMemo(
    () =>
      (shown?.targets ?? []).flatMap((each) =>
        shownCells(each, each.target.id === targetId && each.year === year ? draft : null),
      ),
    [shown, targetId, year, draft],
  );
  const { act, doing, refusals, failure } = useAct(TakeShareTable);
  const open = shown?.targets.find(isOpen) ?? null;
  const others = (shown?.targets ?? []).filter((each) => !isOpen(each));
  return {
    ...{ state, shown, cells, open, others, headRow, isTaken, doing, failure },
    reading: state.fetching,
    refusals: read && read.table === null ? read.refusals : [],
    takeRefusals: refusals,
    retry: () => ask({ requestPolicy: 'network-only' }),
    correct: (column: ShareColumnInput) =>
      setColumns((before) => [...before.filter(({ place }) => place !== column.place), column]),
    /** Columns that were put right were those of another head. */
    chooseHead: (row: number | null) => {
      setColumns([]);
      setHeadRow(row);
    },
    resetColumns: () => setColumns([]),
    setWhole: (whole: ShareWholeInput) =>
      setWholes((before) => [
        ...before.filter((each) => each.targetId !== whole.targetId || each.year !== whole.year),
        whole,
      ]),
    choose: (of: readonly { readonly cell: string }[], take: boolean) =>
      setChosen((before) => new Map([...before, ...of.map(({ cell }) => [cell, take] as const)])),
    /** The drafts of the other targets and years; false where nothing was stored. */
    takeOthers: async (): Promise<'done' | 'overtaken' | 'refused'> => {
      const changed = others.filter(({ changes }) => changes);
      if (changed.length === 0) return 'done';
      const drafts = changed.map(({ target, year: ofYear, expectedVersion }) => {
        return { targetId: target.id, year: ofYear, expectedVersion };
      });
      const result = await act({ input: { table, drafts } });
      if (result?.__typename === 'TakeAssignmentTableSuccess') return 'done';
      ask({ requestPolicy: 'network-only' });
      return result ? 'overtaken' : 'refused';
    },
  };
}

export type ShareTableWork = ReturnType<typeof useShareTable>;
