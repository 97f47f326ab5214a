import { Button, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { formatInteger } from '../../../lib/format.ts';
import { notify } from '../../../lib/notify.ts';
import { requestErrorSentence } from '../../../lib/request-error.ts';
import { Empty } from '../../../ui/empty.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { saveCsv } from '../../insight/save-csv.ts';
import { type AnsweredNeed, AnsweredQuery, type SupportNeeds } from '../support.documents.ts';
import { allAnswered, NotAllRead, pageIn } from './all-answered.ts';
import { answeredCsv } from './answered.csv.ts';
import { type AnsweredFilter, AnsweredFilters } from './answered.filter.tsx';
import { AnsweredTable } from './answered.table.tsx';

const PAGE = 50;

interface AnsweredListProps {
  readonly unit: { readonly key: string; readonly fullName: string };
  readonly year: number;
  readonly needs: SupportNeeds;
  /** The group of a plan whose needs are looked at alone. */
  readonly group: string | null;
  readonly filter: AnsweredFilter;
  readonly onFilter: (filter: AnsweredFilter) => void;
}

/** Who waits, or who was helped, a page at a time; the whole list goes to paper or to a file. */
export function AnsweredList({ unit, year, needs, group, filter, onFilter }: AnsweredListProps) {
  const client = useClient();
  /** Where each page so far began; the last is the one that is shown. */
  const [starts, setStarts] = useState<readonly (string | null)[]>([null]);
  const [reading, setReading] = useState(false);
  /** The whole list, on its way to paper. */
  const [all, setAll] = useState<readonly AnsweredNeed[] | null>(null);
  useEffect(() => {
    if (all) window.print();
  }, [all]);
  const { helped } = filter;
  const asked = { unitKey: unit.key, year, group, ...filter };
  const [state, ask] = useQuery({
    query: AnsweredQuery,
    variables: { ...asked, first: PAGE, after: starts.at(-1) ?? null },
    requestPolicy: 'cache-and-network',
  });
  const readAll = async (use: (rows: readonly AnsweredNeed[]) => void) => {
    setReading(true);
    try {
      use(await allAnswered(client, asked));
    } catch (error) {
      if (!(error instanceof NotAllRead)) throw error;
      notify({ color: 'red', title: 'Chưa đọc được cả danh sách', message: requestErrorSentence(error.reason) });
    } finally {
      setReading(false);
    }
  };
  const save = (rows: readonly AnsweredNeed[]) =>
    saveCsv(
      `${helped ? 'da' : 'chua'}-duoc-ho-tro-${unit.key}-${year}.csv`,
      answeredCsv(rows, helped),
      needs.synthetic,
    );
  return (
    <section>
      <h2>
        {helped ? 'Đã được giúp' : 'Chưa được hỗ trợ'}: {unit.fullName}, năm {year}
      </h2>
      <AnsweredFilters needs={needs} filter={filter} onFilter={onFilter} />
      <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ supportNeeds }) => {
          const page = supportNeeds && pageIn(supportNeeds);
          if (!page || page.totalCount === 0) {
            return <Empty what={`Không có ai ${helped ? 'đã được giúp' : 'đang chờ'} theo lựa chọn này.`} />;
          }
          const { totalCount, nodes, pageInfo } = page;
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
                {formatInteger(totalCount)} nhu cầu {helped ? 'đã được giúp' : 'chưa được hỗ trợ'}
                {all === null && totalCount > PAGE
                  ? `; đang xem ${formatInteger(first + 1)}–${formatInteger(first + nodes.length)}.`
                  : '.'}
              </p>
              <AnsweredTable unitKey={unit.key} rows={all ?? nodes} helped={helped} />
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
