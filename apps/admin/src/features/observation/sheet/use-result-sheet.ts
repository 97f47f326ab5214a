import { useMemo, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { formatInteger } from '../../../lib/format.ts';
import { notify } from '../../../lib/notify.ts';
import { useAct } from '../../../ui/use-act.ts';
import type { SheetFile } from '../../sheet/sheet.file.ts';
import { type ColumnInput, ReadResultSheet, type SheetInput, TakeResultSheet } from './result-sheet.documents.ts';
import { linesOf, takeable, takenBeforehand } from './result-sheet.lines.ts';

interface Place {
  readonly unitKey: string;
  readonly year: number;
}

/** A table of results being looked through: its columns corrected, its figures chosen, and taken in one operation. */
export function useResultSheet({ unitKey, year }: Place, file: SheetFile) {
  const client = useClient();
  const [columns, setColumns] = useState<readonly ColumnInput[]>([]);
  const [headRow, setHeadRow] = useState<number | null>(null);
  const sheet = useMemo(
    (): SheetInput => ({ unitKey, year, rows: rowsOf(file), columns: [...columns], headRow }),
    [unitKey, year, file, columns, headRow],
  );
  const [state, ask] = useQuery({ query: ReadResultSheet, variables: { sheet }, requestPolicy: 'network-only' });
  const read = state.data?.readObservationSheet ?? null;
  const lines = useMemo(() => (read?.sheet ? linesOf(read.sheet) : []), [read]);
  const [chosen, setChosen] = useState<{ readonly of: typeof lines; readonly cells: ReadonlySet<string> } | null>(null);
  // What was chosen is chosen in this reading; another one begins anew.
  const cells = chosen?.of === lines ? chosen.cells : takenBeforehand(lines);
  const { act, doing, refusals, failure } = useAct(TakeResultSheet);
  const [overtaken, setOvertaken] = useState(false);
  const choose = (next: Iterable<string>) => setChosen({ of: lines, cells: new Set(next) });
  const able = takeable(lines);

  return {
    ...{ state, read, lines, cells, able, doing, refusals, failure, overtaken, headRow },
    retry: () => ask({ requestPolicy: 'network-only' }),
    correct: (column: ColumnInput) =>
      setColumns((before) => [...before.filter(({ place }) => place !== column.place), column]),
    /** Columns that were put right were those of another head. */
    chooseHead: (row: number | null) => {
      setColumns([]);
      setHeadRow(row);
    },
    chooseAll: () => choose(able.map(({ cell }) => cell)),
    chooseNone: () => choose([]),
    toggle: (cell: string) => choose(cells.has(cell) ? [...cells].filter((each) => each !== cell) : [...cells, cell]),
    take: async () => {
      setOvertaken(false);
      const taken = able
        .filter(({ cell }) => cells.has(cell))
        .map(({ cell, expectedVersion }) => ({ cell, expectedVersion }));
      const result = await act({ input: { sheet, taken } });
      if (result?.__typename === 'ObservationConflict') {
        setOvertaken(true);
        await client.query(ReadResultSheet, { sheet }, { requestPolicy: 'network-only' }).toPromise();
      } else if (result) {
        ask({ requestPolicy: 'network-only' });
        const count = formatInteger(String(result.observations.length));
        await notify({ color: 'green', message: `Đã gửi ${count} số liệu từ bảng tính.` });
      }
    },
  };
}

export type ResultSheetWork = ReturnType<typeof useResultSheet>;

function rowsOf({ rows }: SheetFile): SheetInput['rows'] {
  return rows.map(({ number, cells }) => ({ number, cells: [...cells] }));
}
