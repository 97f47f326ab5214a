import { Button, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { formatInteger } from '../../../lib/format.ts';
import { notify } from '../../../lib/notify.ts';
import { requestErrorSentence } from '../../../lib/request-error.ts';
import { Empty } from '../../../ui/empty.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { saveText } from '../../insight/save-text.ts';
import { type SupportNeeds, type UnmetNeed, UnmetQuery } from '../support.documents.ts';
import { allUnmet, NotAllRead } from './all-unmet.ts';
import { unmetCsv } from './unmet.csv.ts';
import { type UnmetFilter, UnmetFilters } from './unmet.filter.tsx';
import { UnmetTable } from './unmet.table.tsx';

const PAGE = 50;

interface UnmetListProps {
  readonly unit: { readonly key: string; readonly fullName: string };
  readonly year: number;
  readonly needs: SupportNeeds;
  readonly filter: UnmetFilter;
  readonly onFilter: (filter: UnmetFilter) => void;
}

/** Who waits, a page at a time; the whole list goes to paper or to a file. */
export function UnmetList({ unit, year, needs, filter, onFilter }: UnmetListProps) {
  const client = useClient();
  /** Where each page so far began; the last is the one that is shown. */
  const [starts, setStarts] = useState<readonly (string | null)[]>([null]);
  const [reading, setReading] = useState(false);
  /** The whole list, on its way to paper. */
  const [all, setAll] = useState<readonly UnmetNeed[] | null>(null);
  useEffect(() => {
    if (all) window.print();
  }, [all]);
  const asked = { unitKey: unit.key, year, ...filter };
  const [state, ask] = useQuery({
    query: UnmetQuery,
    variables: { ...asked, first: PAGE, after: starts.at(-1) ?? null },
    requestPolicy: 'cache-and-network',
  });
  const readAll = async (use: (rows: readonly UnmetNeed[]) => void) => {
    setReading(true);
    try {
      use(await allUnmet(client, asked));
    } catch (error) {
      if (!(error instanceof NotAllRead)) throw error;
      notify({ color: 'red', title: 'Chưa đọc được cả danh sách', message: requestErrorSentence(error.reason) });
    } finally {
      setReading(false);
    }
  };
  const save = (rows: readonly UnmetNeed[]) =>
    saveText(`chua-duoc-ho-tro-${unit.key}-${year}.csv`, unmetCsv(rows), 'text/csv');
  return (
    <section>
      <h2>
        Chưa được hỗ trợ: {unit.fullName}, năm {year}
      </h2>
      <UnmetFilters needs={needs} filter={filter} onFilter={onFilter} />
      <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ supportNeeds }) => {
          if (supportNeeds === null || supportNeeds.unmet.totalCount === 0) {
            return <Empty what="Không có ai đang chờ theo lựa chọn này." />;
          }
          const { totalCount, nodes, pageInfo } = supportNeeds.unmet;
          const first = (starts.length - 1) * PAGE;
          return (
            <>
              <Group gap="sm" my="xs" data-no-print>
                <Button size="xs" variant="default" loading={reading} onClick={() => readAll(save)}>
                  Tải về (CSV)
                </Button>
                <Button size="xs" variant="default" loading={reading} onClick={() => readAll(setAll)}>
                  In cả danh sách
                </Button>
              </Group>
              <p>
                {formatInteger(totalCount)} nhu cầu chưa được hỗ trợ
                {all === null && totalCount > PAGE
                  ? `; đang xem ${formatInteger(first + 1)}–${formatInteger(first + nodes.length)}.`
                  : '.'}
              </p>
              <UnmetTable unitKey={unit.key} rows={all ?? nodes} />
              {all === null && totalCount > PAGE && (
                <Group gap="sm" mt="xs" data-no-print>
                  <Button
                    size="xs"
                    variant="default"
                    disabled={starts.length === 1}
                    onClick={() => setStarts(starts.slice(0, -1))}
                  >
                    Trang trước
                  </Button>
                  <Button
                    size="xs"
                    variant="default"
                    disabled={!pageInfo.hasNextPage}
                    onClick={() => setStarts([...starts, pageInfo.endCursor ?? null])}
                  >
                    Trang sau
                  </Button>
                </Group>
              )}
            </>
          );
        }}
      </QueryView>
    </section>
  );
}
